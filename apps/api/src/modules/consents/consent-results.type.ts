import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { Student } from '../students/student.type.ts';
import { Consent } from './consent.type.ts';
import { WithdrawalPreview } from './withdrawal-preview.type.ts';

@ObjectType({ description: 'It was recorded' })
export class RecordConsentSuccess {
  @Field(() => Student, { description: 'The student' })
  student!: Student;

  @Field(() => [Consent], { description: 'The two records' })
  consents!: Consent[];

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'The withdrawal was recorded' })
export class WithdrawConsentSuccess {
  @Field(() => Consent, { description: 'The record as it is now' })
  consent!: Consent;

  @Field(() => WithdrawalPreview, { description: 'What followed' })
  consequences!: WithdrawalPreview;
}

@ObjectType({ description: 'It was done' })
export class ConsentSuccess {
  @Field(() => Consent, { description: 'The record as it is now' })
  consent!: Consent;
}
