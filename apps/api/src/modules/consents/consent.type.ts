import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { School } from '../schools/school.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { ParentalResponsibility, Relationship } from '../students/student.enums.ts';
import { Student } from '../students/student.type.ts';
import {
  Agency,
  ConsentKind,
  ConsentMethod,
  InformationKind,
  InterventionConsentKind,
} from './consent.enums.ts';

@ObjectType({ description: 'One kind of support, agreed to or refused (CNS-1)' })
export class InterventionConsent {
  @Field(() => InterventionConsentKind, { description: 'The kind of support' })
  kind!: ValueOf<typeof InterventionConsentKind>;

  @Field(() => Boolean, { description: 'Agreed to; otherwise refused' })
  given!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was withdrawn' })
  withdrawnOn!: string | null;
}

@ObjectType({ description: 'One agency that may be told, and what (SHR-1)' })
export class SharingConsent {
  @Field(() => Agency, { description: 'The agency' })
  agency!: ValueOf<typeof Agency>;

  @Field(() => String, { nullable: true, description: 'Its name, where it is not in the list' })
  agencyName!: string | null;

  @Field(() => [InformationKind], { description: 'What it may be told' })
  information!: ValueOf<typeof InformationKind>[];

  @Field(() => Boolean, { description: 'Agreed to; otherwise refused' })
  given!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was withdrawn' })
  withdrawnOn!: string | null;
}

@ObjectType({
  description: 'One half of a signed Single Service Request form: to support, or to sharing',
})
export class Consent {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ConsentKind, { description: 'Support or sharing' })
  kind!: ValueOf<typeof ConsentKind>;

  @Field(() => Student, {
    nullable: true,
    description: 'The student, where the viewer may see them',
  })
  student!: Student | null;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => String, { description: 'The version of the form that was signed' })
  formVersion!: string;

  @Field(() => String, { description: 'Who signed' })
  signedByName!: string;

  @Field(() => Relationship, { description: 'Relationship to the student (SSR-3)' })
  relationship!: ValueOf<typeof Relationship>;

  @Field(() => ParentalResponsibility, { description: 'Whether it is held, as stated' })
  parentalResponsibility!: ValueOf<typeof ParentalResponsibility>;

  @Field(() => ConsentMethod, { description: 'How it was given' })
  method!: ValueOf<typeof ConsentMethod>;

  @Field(() => String, { nullable: true, description: 'Who saw the paper or heard the words' })
  seenByName!: string | null;

  @Field(() => DateScalar, { description: 'The day it was signed' })
  signedOn!: string;

  @Field(() => DateScalar, { description: 'The last day on which it holds (CNS-2)' })
  validUntil!: string;

  @Field(() => Boolean, {
    description: 'Somebody disputes it; it does not count until the manager decides (SSR-3)',
  })
  disputed!: boolean;

  @Field(() => String, { nullable: true, description: 'What is disputed' })
  disputeNote!: string | null;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Field(() => [InterventionConsent], { description: 'Kinds of support' })
  interventions!: InterventionConsent[];

  @Field(() => [SharingConsent], { description: 'Agencies and information' })
  sharing!: SharingConsent[];

  @Field(() => DateTimeScalar, { description: 'When it was recorded' })
  recordedAt!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who recorded it' })
  recordedBy!: StaffMember | null;

  @Field(() => Boolean, { description: 'The viewer may record a withdrawal' })
  viewerCanWithdraw!: boolean;

  @Field(() => Boolean, { description: 'The viewer may record a dispute' })
  viewerCanDispute!: boolean;

  @Field(() => Boolean, { description: 'The viewer may settle the dispute' })
  viewerCanResolveDispute!: boolean;
}

export const ConsentConnection = connectionOf('Consent', () => Consent);
