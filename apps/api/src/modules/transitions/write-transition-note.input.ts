import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { TransitionSuccess } from './transition-results.type.ts';

@InputType({
  description:
    'Write what goes with a pupil, strengths first; what was written before stays (TRN-4)',
})
export class WriteTransitionNoteInput extends VersionedActInput {
  @Field(() => ID, { description: 'The nomination' })
  nominationId!: string;

  @Field(() => String, { nullable: true, description: 'What the pupil is good at' })
  strengths?: string | null;

  @Field(() => String, { nullable: true, description: 'What helps' })
  whatHelps?: string | null;

  @Field(() => String, { nullable: true, description: 'Worries, in the pupil’s own words' })
  worries?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom the pupil goes to at the school, a role or a person',
  })
  goTo?: string | null;

  @Field(() => Boolean, { description: 'Better talked about than read' })
  forConversation!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the service keeps to itself: left out stays as it is, empty is taken away',
  })
  restricted?: string | null;
}

export const WriteTransitionNoteResult = createUnionType({
  name: 'WriteTransitionNoteResult',
  description:
    'What came of it: write what goes with a pupil, strengths first; what was written before stays (TRN-4)',
  types: () => [TransitionSuccess, RuleViolations, Conflict] as const,
});
