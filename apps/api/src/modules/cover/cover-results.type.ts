import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { WorkerCover } from './worker-cover.type.ts';

@ObjectType({ description: 'It was done' })
export class WorkerCoverSuccess {
  @Field(() => WorkerCover, { description: 'The cover' })
  cover!: WorkerCover;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was done' })
export class HandOverSuccess {
  @Field(() => StaffMember, { description: 'Whose work it is now' })
  worker!: StaffMember;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
