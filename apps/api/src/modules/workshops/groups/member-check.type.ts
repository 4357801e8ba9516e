import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../../graphql/rule-violations.type.ts';

@ObjectType({ description: 'What a person should weigh before they give somebody a place' })
export class MemberWarning {
  @Field(() => String, { description: 'Which rule' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A coded detail, such as the lesson and how often',
  })
  detail!: string | null;

  @Field(() => Boolean, { description: 'It is let pass only with a reason that is kept' })
  needsReason!: boolean;
}

@ObjectType({ description: 'Whether a student may join a group, and what there is to weigh' })
export class MemberCheck {
  @Field(() => [Violation], { description: 'What stops it, whoever asks' })
  stops!: Violation[];

  @Field(() => [MemberWarning], { description: 'What does not stop it' })
  warnings!: MemberWarning[];
}
