import { defineEntity, p } from '@mikro-orm/core';

/** A support centre: the tenant. Several share a database and never see each other. */
export const Centre = defineEntity({
  name: 'Centre',
  tableName: 'centre',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    shortName: p.text(),
    settings: p.json<Record<string, unknown>>(),
    demo: p.boolean(),
    version: p.integer().version(),
  },
});
