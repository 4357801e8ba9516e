import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../../centres/centre.entity.ts';

/** What the centre offers: the template from which runs are planned. */
export const Programme = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    name: p.text(),
    aim: p.text(),
    topics: p.array(),
    kind: p.text(),
    keyStages: p.array(),
    yearGroups: p.array(Number).columnType('integer[]'),
    minimumSize: p.integer(),
    maximumSize: p.integer(),
    joint: p.boolean(),
    createdAt: p.datetime().columnType('timestamptz'),
    version: p.integer().version(),
  },
});
