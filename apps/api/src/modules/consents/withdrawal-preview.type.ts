import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Something that follows from a withdrawal' })
export class WithdrawalConsequence {
  @Field(() => String, { description: 'What follows' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'A coded detail, such as the agency' })
  detail!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day concerned' })
  on!: string | null;
}

@ObjectType({ description: 'What follows from a withdrawal (CNS-3, SHR-6)' })
export class WithdrawalPreview {
  @Field(() => [WithdrawalConsequence], { description: 'What stops' })
  stops!: WithdrawalConsequence[];

  @Field(() => [WithdrawalConsequence], { description: 'What goes on' })
  continues!: WithdrawalConsequence[];

  @Field(() => [WithdrawalConsequence], { description: 'What stays on the record' })
  stays!: WithdrawalConsequence[];

  @Field(() => [WithdrawalConsequence], {
    description: 'Agencies that were told before, so that somebody can tell them',
  })
  tell!: WithdrawalConsequence[];

  @Field(() => [WithdrawalConsequence], { description: 'What somebody has to do next' })
  thenDo!: WithdrawalConsequence[];
}
