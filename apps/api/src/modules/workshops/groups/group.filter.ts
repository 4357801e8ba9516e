import { Field, ID, InputType } from 'type-graphql';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { GroupStatus, ProgrammeKind } from '../workshop.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class WorkshopGroupFilter {
  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this programme' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this worker' })
  workerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In which this student has or had a place' })
  studentId?: string | null;

  @Field(() => [GroupStatus], { nullable: true, description: 'So far' })
  status?: ValueOf<typeof GroupStatus>[] | null;

  @Field(() => [ProgrammeKind], { nullable: true, description: 'Of a programme for one of these' })
  kind?: ValueOf<typeof ProgrammeKind>[] | null;
}
