import { Field, ID, InputType, Int } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { CaseStatus } from './case.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class CaseFilter {
  @Field(() => [CaseStatus], { nullable: true, description: 'In one of these states' })
  status?: ValueOf<typeof CaseStatus>[] | null;

  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this worker' })
  workerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this student' })
  studentId?: string | null;

  @Field(() => [Int], { nullable: true, description: 'In one of these year groups' })
  yearGroup?: number[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Waiting for an answer or going on, or not',
  })
  open?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name or number, spelling tolerated',
  })
  search?: string | null;
}
