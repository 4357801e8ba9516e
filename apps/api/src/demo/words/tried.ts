import type { InterventionKind } from '@outreach/domain';

/** How a school describes something that it tried; `weeks` is how long it usually went on. */
export interface Tried {
  readonly kind: InterventionKind;
  readonly frequency: string;
  readonly byWhom: string;
  readonly aim: string;
  readonly evidence: string;
  readonly weeks: readonly [number, number];
}

export const tried: readonly Tried[] = [
  {
    kind: 'PASTORAL_MENTOR',
    frequency: 'Twice a week, 20 minutes',
    byWhom: 'Pastoral mentor',
    aim: 'Somebody to check in with before the day begins',
    evidence: 'Removals from lessons stayed at four a week',
    weeks: [7, 14],
  },
  {
    kind: 'SEAT_OR_TIMETABLE_CHANGE',
    frequency: 'Every lesson',
    byWhom: 'Head of year',
    aim: 'Away from the group that distracts',
    evidence: 'Fewer removals in mathematics, the same elsewhere',
    weeks: [6, 12],
  },
  {
    kind: 'TEACHER_STRATEGIES',
    frequency: 'Every lesson',
    byWhom: 'Subject teachers',
    aim: 'Short tasks, a quiet word in place of a public one',
    evidence: 'Works with three teachers',
    weeks: [8, 16],
  },
  {
    kind: 'SMALL_GROUP_NURTURE',
    frequency: 'Weekly, one hour',
    byWhom: 'Inclusion team',
    aim: 'A calm start to the week',
    evidence: 'Attended five of eight',
    weeks: [6, 9],
  },
  {
    kind: 'SOCIAL_SKILLS_GROUP',
    frequency: 'Weekly, 40 minutes',
    byWhom: 'Learning support assistant',
    aim: 'Joining and leaving a conversation',
    evidence: 'Better in the group than outside it',
    weeks: [6, 8],
  },
  {
    kind: 'COUNSELLING',
    frequency: 'Weekly, 50 minutes',
    byWhom: 'School counsellor',
    aim: 'A place to talk',
    evidence: 'Came to four sessions and then stopped',
    weeks: [4, 8],
  },
  {
    kind: 'LEARNING_SUPPORT',
    frequency: 'Three lessons a week',
    byWhom: 'Learning support assistant',
    aim: 'Keeping up in English',
    evidence: 'Reading age up by four months',
    weeks: [7, 15],
  },
  {
    kind: 'INDIVIDUAL_PLAN',
    frequency: 'Reviewed each half term',
    byWhom: 'Head of year',
    aim: 'Three targets agreed with the family',
    evidence: 'One of three targets met',
    weeks: [8, 16],
  },
  {
    kind: 'PASTORAL_SUPPORT_PROGRAMME',
    frequency: 'Reviewed every four weeks',
    byWhom: 'Assistant head',
    aim: 'Reduce the risk of exclusion',
    evidence: 'Middle review held; two targets of four met',
    weeks: [8, 16],
  },
  {
    kind: 'PARENT_MEETINGS',
    frequency: 'Every three weeks',
    byWhom: 'Head of year',
    aim: 'One plan at home and in school',
    evidence: 'Good contact; little change in lessons',
    weeks: [6, 12],
  },
  {
    kind: 'RESTORATIVE_WORK',
    frequency: 'Three meetings',
    byWhom: 'Behaviour lead',
    aim: 'Repair after the arguments',
    evidence: 'Apologies made; a new argument two weeks later',
    weeks: [2, 4],
  },
  {
    kind: 'EXTERNAL_AGENCY',
    frequency: 'Monthly',
    byWhom: 'Family support worker',
    aim: 'Help at home in the mornings',
    evidence: 'Attendance up by two points',
    weeks: [6, 14],
  },
  {
    kind: 'IN_SCHOOL_ALTERNATIVE_PROVISION',
    frequency: 'Two afternoons a week',
    byWhom: 'Inclusion base',
    aim: 'Work finished in a quiet room',
    evidence: 'Work finished; the return to lessons was hard',
    weeks: [3, 7],
  },
];
