import { Field, ID, InputType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { AccountState, Role } from './staff.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class StaffFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name or number, spelling tolerated',
  })
  search?: string | null;

  @Field(() => [Role], { nullable: true, description: 'In one of these roles' })
  role?: ValueOf<typeof Role>[] | null;

  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => [AccountState], { nullable: true, description: 'In one of these states' })
  accountState?: ValueOf<typeof AccountState>[] | null;
}
