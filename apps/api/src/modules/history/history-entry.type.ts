import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Case } from '../cases/case.type.ts';
import { Referral } from '../referrals/referral.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { Role } from '../staff/staff.enums.ts';
import { HistorySubject } from './history.enums.ts';

@ObjectType({
  description:
    'What happened. Words for the event live in the client; facts are coded details and never the text of a note',
})
export class HistoryEntry {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When' })
  at!: string;

  @Field(() => String, { description: 'What happened, as a code' })
  event!: string;

  @Field(() => HistorySubject, { description: 'What it happened to' })
  subject!: ValueOf<typeof HistorySubject>;

  @Field(() => ID, { description: 'Id of what it happened to' })
  subjectId!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who did it' })
  actor!: StaffMember | null;

  @Field(() => Role, { nullable: true, description: 'The role in which they did it' })
  actorRole!: ValueOf<typeof Role> | null;

  @Field(() => [HistoryFact], { description: 'Coded details' })
  facts!: HistoryFact[];

  @Field(() => Referral, { nullable: true, description: 'The referral concerned' })
  referral!: Referral | null;

  @Field(() => Case, { nullable: true, description: 'The case concerned' })
  case!: Case | null;
}

export const HistoryEntryConnection = connectionOf('HistoryEntry', () => HistoryEntry);

@ObjectType({ description: 'A coded detail of what happened' })
export class HistoryFact {
  @Field(() => String, { description: 'What it says' })
  name!: string;

  @Field(() => String, { description: 'The detail' })
  value!: string;
}
