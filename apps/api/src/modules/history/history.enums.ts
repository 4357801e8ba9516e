import { enumOf } from '../../graphql/enum-of.ts';

export const HistorySubject = enumOf('HistorySubject', 'What something happened to', {
  STUDENT: 'A student',
  REFERRAL_DRAFT: 'A referral that is not sent yet; its school’s own',
  REFERRAL: 'A referral',
  CONSENT: 'A consent',
  CASE: 'A case',
  ALLOCATION: 'An allocation',
  SCHOOL: 'A school',
  STAFF: 'A person with an account',
  CENTRE: 'The centre itself',
  SESSION: 'A session',
  GROUP: 'A group of a workshop',
  PROGRAMME: 'A programme of workshops',
  PLAN: 'A support plan, a needs profile or a measure',
});
