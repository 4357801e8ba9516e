import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { Paged } from '../../graphql/paged.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SessionConnection } from '../sessions/session.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';

@ObjectType({ description: 'A worker who is away from a day to a day, and who covers' })
export class WorkerCover {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => StaffMember, { description: 'The worker who is away' })
  worker!: StaffMember;

  @Field(() => StaffMember, { description: 'The worker who covers' })
  coveringWorker!: StaffMember;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;

  @Paged(() => SessionConnection, {
    description: 'What the covering worker did in its place: held, missed or called off',
    first: 50,
  })
  sessions!: object;

  @Paged(() => SessionConnection, {
    description:
      'What is still planned in its place: where the worker is back early, it comes back',
    first: 100,
  })
  toCome!: object;

  @Paged(() => SessionConnection, {
    description: 'What of it would meet something else that the worker has',
    first: 100,
  })
  clashes!: object;
}

export const WorkerCoverConnection = connectionOf('WorkerCover', () => WorkerCover);
