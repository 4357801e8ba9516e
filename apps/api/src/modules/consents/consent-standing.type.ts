import { Field, ID, ObjectType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { Agency, ConsentState, InformationKind, InterventionConsentKind } from './consent.enums.ts';

@ObjectType({ description: 'What holds today for one kind of support' })
export class InterventionStanding {
  @Field(() => InterventionConsentKind, { description: 'The kind of support' })
  kind!: ValueOf<typeof InterventionConsentKind>;

  @Field(() => ConsentState, { description: 'What holds' })
  state!: ValueOf<typeof ConsentState>;

  @Field(() => ID, { nullable: true, description: 'The record it rests on' })
  consentId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds' })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'It is time to ask again (CNS-2)' })
  renewalDue!: boolean;
}

@ObjectType({ description: 'What holds today for one agency and one kind of information' })
export class SharingStanding {
  @Field(() => Agency, { description: 'The agency' })
  agency!: ValueOf<typeof Agency>;

  @Field(() => String, { nullable: true, description: 'Its name, where the form names it freely' })
  agencyName!: string | null;

  @Field(() => InformationKind, { description: 'The kind of information' })
  information!: ValueOf<typeof InformationKind>;

  @Field(() => ConsentState, { description: 'What holds' })
  state!: ValueOf<typeof ConsentState>;

  @Field(() => ID, { nullable: true, description: 'The record it rests on' })
  consentId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds' })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'It is time to ask again' })
  renewalDue!: boolean;
}

@ObjectType({ description: 'What is agreed to today: support and sharing apart' })
export class ConsentStanding {
  @Field(() => [InterventionStanding], { description: 'Each kind of support' })
  interventions!: InterventionStanding[];

  @Field(() => [SharingStanding], { description: 'Each agency and kind of information' })
  sharing!: SharingStanding[];
}
