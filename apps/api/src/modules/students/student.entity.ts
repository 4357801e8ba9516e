import { defineEntity, p, type Opt } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';

/** A young person on roll at a school of the area. */
export const Student = defineEntity({
  name: 'Student',
  tableName: 'student',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    givenName: p.text(),
    familyName: p.text(),
    preferredName: p.text().nullable(),
    dateOfBirth: p.type(DayType),
    sex: p.text(),
    yearGroup: p.integer(),
    upn: p.text().nullable(),
    upnUnknownReason: p.text().nullable(),
    uln: p.text().nullable(),
    searchName: p
      .text()
      .generated(
        "(lower(given_name || ' ' || family_name || ' ' || coalesce(preferred_name, ''))) stored",
      )
      .$type<Opt<string>>(),
    version: p.integer().version(),
  },
});
