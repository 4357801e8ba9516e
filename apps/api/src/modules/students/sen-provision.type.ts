import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SenProvisionCode } from './student.enums.ts';

@ObjectType({ description: 'Special educational provision from a day to a day' })
export class SenProvision {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => SenProvisionCode, { description: 'None, SEN support or an EHC plan' })
  provision!: ValueOf<typeof SenProvisionCode>;

  @Field(() => String, { nullable: true, description: 'Primary type of need, by the census code' })
  primaryNeed!: string | null;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; none while it goes on' })
  to!: string | null;
}

export const SenProvisionConnection = connectionOf('SenProvision', () => SenProvision);
