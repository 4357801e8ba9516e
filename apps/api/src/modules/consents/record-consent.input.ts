import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { ParentalResponsibility, Relationship } from '../students/student.enums.ts';
import { RecordConsentSuccess } from './consent-results.type.ts';
import {
  Agency,
  ConsentMethod,
  InformationKind,
  InterventionConsentKind,
} from './consent.enums.ts';

@InputType({ description: 'As it is sent' })
export class InterventionConsentInput {
  @Field(() => InterventionConsentKind, { description: 'The kind of support' })
  kind!: ValueOf<typeof InterventionConsentKind>;

  @Field(() => Boolean, { description: 'Agreed to; otherwise refused' })
  given!: boolean;
}

@InputType({ description: 'As it is sent' })
export class SharingConsentInput {
  @Field(() => Agency, { description: 'The agency' })
  agency!: ValueOf<typeof Agency>;

  @Field(() => String, { nullable: true, description: 'Its name, where it is not in the list' })
  agencyName?: string | null;

  @Field(() => [InformationKind], { description: 'What it may be told' })
  information!: ValueOf<typeof InformationKind>[];

  @Field(() => Boolean, { description: 'Agreed to; otherwise refused' })
  given!: boolean;
}

@InputType({
  description:
    'One signed Single Service Request form: stores an intervention record and a sharing record',
})
export class RecordConsentInput extends ActInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => String, { description: 'The version of the form that was signed' })
  formVersion!: string;

  @Field(() => String, { description: 'Who signed' })
  signedByName!: string;

  @Field(() => Relationship, { description: 'Relationship to the student' })
  relationship!: ValueOf<typeof Relationship>;

  @Field(() => ParentalResponsibility, { description: 'Whether it is held, as stated' })
  parentalResponsibility!: ValueOf<typeof ParentalResponsibility>;

  @Field(() => ConsentMethod, { description: 'How it was given' })
  method!: ValueOf<typeof ConsentMethod>;

  @Field(() => String, { nullable: true, description: 'Who saw the paper or heard the words' })
  seenByName?: string | null;

  @Field(() => DateScalar, { description: 'The day it was signed' })
  signedOn!: string;

  @Field(() => [InterventionConsentInput], { description: 'Kinds of support' })
  interventions!: InterventionConsentInput[];

  @Field(() => [SharingConsentInput], { description: 'Agencies and information' })
  sharing!: SharingConsentInput[];
}

export const RecordConsentResult = createUnionType({
  name: 'RecordConsentResult',
  description: 'What came of it: record a signed Single Service Request form (SSR-1 to SSR-6)',
  types: () => [RecordConsentSuccess, RuleViolations] as const,
});
