import { Field, InputType } from 'type-graphql';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { OverridableWarning } from '../workshop.enums.ts';

@InputType({ description: 'A warning that is let pass, and why' })
export class OverrideInput {
  @Field(() => OverridableWarning, { description: 'The warning' })
  code!: ValueOf<typeof OverridableWarning>;

  @Field(() => String, { description: 'Why; it is kept' })
  reason!: string;
}
