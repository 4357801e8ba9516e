import { defineEntity, p, type Opt } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';

/** A school as the national register has it. */
export const School = defineEntity({
  name: 'School',
  tableName: 'school',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    urn: p.text(),
    laCode: p.text(),
    establishmentNumber: p.text().nullable(),
    name: p.text(),
    typeName: p.text().nullable(),
    phase: p.text(),
    status: p.text(),
    lowAge: p.integer().nullable(),
    highAge: p.integer().nullable(),
    gender: p.text().nullable(),
    street: p.text().nullable(),
    locality: p.text().nullable(),
    town: p.text().nullable(),
    postcode: p.text().nullable(),
    website: p.text().nullable(),
    headcount: p.integer().nullable(),
    areaName: p.text().nullable(),
    inServiceArea: p.boolean(),
    secondary: p
      .boolean()
      .generated('(coalesce(high_age >= 12 and low_age < 16, false)) stored')
      .$type<Opt<boolean>>(),
    openedOn: p.type(DayType).nullable(),
    closedOn: p.type(DayType).nullable(),
    successorId: p.uuid().nullable(),
    source: p.text(),
    version: p.integer().version(),
  },
});
