import { Field, ID, ObjectType } from 'type-graphql';
import { Paged } from '../../graphql/paged.ts';
import { AllocationConnection } from '../allocations/allocation.type.ts';
import { CaseConnection } from '../cases/case.type.ts';
import { SessionConnection } from '../sessions/session.type.ts';
import { WorkshopGroupConnection } from '../workshops/groups/workshop-group.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';

@ObjectType({
  description: 'What a worker has on some days: what another would take on; nothing is stored',
})
export class WorkToCover {
  @Field(() => ID, { description: 'Id of the worker' })
  id!: string;

  @Field(() => StaffMember, { description: 'The worker' })
  worker!: StaffMember;

  @Paged(() => AllocationConnection, { description: 'Their schools on these days', first: 50 })
  schools!: object;

  @Paged(() => CaseConnection, { description: 'Their open cases', first: 100 })
  cases!: object;

  @Paged(() => WorkshopGroupConnection, {
    description: 'Their groups that have not ended',
    first: 50,
  })
  groups!: object;

  @Paged(() => SessionConnection, { description: 'What is planned on these days', first: 100 })
  sessions!: object;

  @Paged(() => SessionConnection, {
    description: 'Of what is planned, what the covering worker has no time for',
    first: 100,
  })
  clashes!: object;

  @Paged(() => SessionConnection, {
    description: 'The last session of each student of theirs, where something was promised',
    first: 100,
  })
  promises!: object;
}
