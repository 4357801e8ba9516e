import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';

/** Anybody with an account. */
export const StaffMember = defineEntity({
  name: 'StaffMember',
  tableName: 'staff_member',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk().nullable(),
    name: p.text(),
    email: p.text(),
    role: p.text(),
    jobTitle: p.text().nullable(),
    contractedMinutesPerWeek: p.integer().nullable(),
    accountState: p.text(),
    lastSignedInAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});
