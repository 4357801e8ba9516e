import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class SchoolFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name or number, spelling tolerated',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'In this town' })
  town?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In the service area, or not' })
  inServiceArea?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In the service area or let in as a guest today (SCH-1), or neither',
  })
  served?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Secondary, or not' })
  secondary?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Without a dedicated worker on this day',
  })
  withoutWorkerOn?: string | null;
}
