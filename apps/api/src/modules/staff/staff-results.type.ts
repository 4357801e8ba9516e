import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { StaffMember } from './staff-member.type.ts';

@ObjectType({ description: 'The person was invited' })
export class InvitationSuccess {
  @Field(() => StaffMember, { description: 'The person' })
  staffMember!: StaffMember;

  @Field(() => String, {
    nullable: true,
    description: 'Link to hand to the person; shown this once, and not in a repeated answer',
  })
  invitationLink!: string | null;

  @Field(() => DateTimeScalar, { description: 'Until when the link works' })
  expiresAt!: string;
}

@ObjectType({ description: 'It was done' })
export class StaffMemberSuccess {
  @Field(() => StaffMember, { description: 'The person as they are now' })
  staffMember!: StaffMember;
}
