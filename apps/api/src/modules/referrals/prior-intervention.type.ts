import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { InterventionEffect, InterventionKind } from './referral.enums.ts';

@ObjectType({ description: 'Something the school tried before it referred (PRI-1)' })
export class PriorIntervention {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => InterventionKind, { description: 'What was tried' })
  kind!: ValueOf<typeof InterventionKind>;

  @Field(() => DateScalar, { nullable: true, description: 'First day' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day' })
  to!: string | null;

  @Field(() => String, { nullable: true, description: 'How often' })
  frequency!: string | null;

  @Field(() => String, { nullable: true, description: 'By whom' })
  byWhom!: string | null;

  @Field(() => String, { nullable: true, description: 'What for' })
  aim!: string | null;

  @Field(() => InterventionEffect, { nullable: true, description: 'What it did, as measured' })
  effect!: ValueOf<typeof InterventionEffect> | null;

  @Field(() => String, { nullable: true, description: 'How that is known' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Anything else' })
  comment!: string | null;

  @Field(() => Boolean, { description: 'Tried at the school before' })
  atPreviousSchool!: boolean;
}

export const PriorInterventionConnection = connectionOf(
  'PriorIntervention',
  () => PriorIntervention,
);
