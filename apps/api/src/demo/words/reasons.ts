import type { PresentingReason } from '@outreach/domain';

/** Neutral wording (NEED-3): what is seen or said, and no diagnosis (CAS-4). */
export const reasonNotes: readonly (readonly [PresentingReason, readonly string[]])[] = [
  [
    'EMOTIONAL_REGULATION',
    ['Finds it hard to come down after an upset', 'Leaves the room when the work gets hard'],
  ],
  ['WORRY_OR_LOW_MOOD', ['Talks about not sleeping', 'Quiet since September and eats alone']],
  ['SELF_ESTEEM', ['Tears up work before it can be seen', 'Says "I can\'t" before starting']],
  ['PEER_RELATIONSHIPS', ['Friendship group changed twice this term', 'Arguments carry on online']],
  ['ADULT_RELATIONSHIPS', ['Works for two teachers and refuses for others']],
  ['UNSTRUCTURED_TIME', ['Finds break and lunch hard', 'Incidents are nearly all in corridors']],
  [
    'ATTENTION_AND_ORGANISATION',
    ['Arrives without equipment most days', 'Starts well and loses the thread'],
  ],
  ['CLASSROOM_DISRUPTION', ['Calls out and finds it hard to stop', 'Removed from six lessons']],
  ['PHYSICAL_AGGRESSION', ['Pushed another student on the stairs, twice']],
  ['VERBAL_AGGRESSION', ['Swears at staff when asked to move seat']],
  ['RISK_TAKING', ['Left the site at lunch three times']],
  ['BULLYING_EXPERIENCED', ['Messages in a group chat, reported by the family']],
  ['BULLYING_OTHERS', ['Named by two students as taking part in the messages']],
  ['ATTENDANCE', ['Absent on most Mondays', 'Comes in but misses the first lesson']],
  ['TRANSITION', ['The move up has been harder than expected']],
  ['FAMILY_CHANGE', ['Moved between two homes since the spring']],
];
