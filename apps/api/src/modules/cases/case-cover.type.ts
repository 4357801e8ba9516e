import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { StaffMember } from '../staff/staff-member.type.ts';

@ObjectType({ description: 'Another worker for a while; access starts and ends with it' })
export class CaseCover {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => StaffMember, { description: 'The worker who covers' })
  worker!: StaffMember;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;

  @Field(() => String, { description: 'Why' })
  reason!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended early' })
  endedOn!: string | null;
}

export const CaseCoverConnection = connectionOf('CaseCover', () => CaseCover);
