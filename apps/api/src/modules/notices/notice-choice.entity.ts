import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

/** What a person wants to be told; nobody has a row until they choose. */
export const NoticeChoice = defineEntity({
  name: 'NoticeChoice',
  tableName: 'notice_choice',
  schema: 'outreach',
  properties: {
    staffId: () => p.manyToOne(StaffMember).fieldName('staff_id').mapToPk().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    digest: p.boolean(),
  },
});
