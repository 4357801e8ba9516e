import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../../graphql/act.input.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { SessionTopic } from '../../sessions/session.enums.ts';
import { KeyStage, ProgrammeKind } from '../workshop.enums.ts';
import { ProgrammeSessionInput } from './programme-session.input.ts';
import { ProgrammeSuccess } from './programme-results.type.ts';

@InputType({
  description:
    'Write a programme, new or changed; runs that were planned from it keep their own sessions',
})
export class KeepProgrammeInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The programme; a new one when left out' })
  programmeId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the person saw; none of a new one',
  })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'What it is called' })
  name!: string;

  @Field(() => String, { description: 'What it is for' })
  aim!: string;

  @Field(() => [SessionTopic], { description: 'What it works on' })
  topics!: ValueOf<typeof SessionTopic>[];

  @Field(() => ProgrammeKind, { description: 'Whom it is for' })
  kind!: ValueOf<typeof ProgrammeKind>;

  @Field(() => [KeyStage], {
    nullable: true,
    description: 'Key stages for which it is meant; with no year either, for any',
  })
  keyStages?: ValueOf<typeof KeyStage>[] | null;

  @Field(() => [Int], { nullable: true, description: 'Years for which it is meant' })
  yearGroups?: number[] | null;

  @Field(() => Int, { description: 'Fewer members than this are warned about' })
  minimumSize!: number;

  @Field(() => Int, { description: 'No more members than this (GRP-1)' })
  maximumSize!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Students of several schools come together (GRP-2)',
  })
  joint?: boolean | null;

  @Field(() => [ProgrammeSessionInput], { description: 'Its sessions, in order' })
  sessions!: ProgrammeSessionInput[];
}

export const KeepProgrammeResult = createUnionType({
  name: 'KeepProgrammeResult',
  description:
    'What came of it: write a programme, new or changed; runs that were planned from it keep their own sessions',
  types: () => [ProgrammeSuccess, RuleViolations, Conflict] as const,
});
