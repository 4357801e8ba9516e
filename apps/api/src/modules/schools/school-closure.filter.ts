import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class ClosureFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On this day or later' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier' })
  to?: string | null;
}
