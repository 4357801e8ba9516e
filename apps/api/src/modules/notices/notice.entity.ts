import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

/** Something that a person is told by e-mail: written with what happened, sent later. */
export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    recipientId: () => p.manyToOne(StaffMember).fieldName('recipient_id').mapToPk(),
    kind: p.text(),
    path: p.text(),
    createdAt: p.datetime().columnType('timestamptz'),
    sendAfter: p.datetime().columnType('timestamptz'),
  },
});
