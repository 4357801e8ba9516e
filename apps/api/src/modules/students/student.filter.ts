import { Field, ID, InputType, Int } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { SenProvisionCode } from './student.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class StudentFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name or number, spelling tolerated',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => [Int], { nullable: true, description: 'In one of these year groups' })
  yearGroup?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'With an open case, or without' })
  hasOpenCase?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With a referral that waits for an answer, or without',
  })
  hasOpenReferral?: boolean | null;

  @Field(() => [SenProvisionCode], { nullable: true, description: 'With one of these provisions' })
  senProvision?: ValueOf<typeof SenProvisionCode>[] | null;
}
