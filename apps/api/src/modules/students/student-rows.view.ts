import { caseworkRow } from '../../reads/casework-row.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

const enrolment = viewOf('outreach.enrolment', ({ column, toOne, desc }) => ({
  ...caseworkRow,
  type: 'Enrolment',
  fields: {
    id: column('id'),
    school: toOne('School', { column: 'school_id', always: true }),
    kind: column('kind'),
    yearGroup: column('year_group'),
    from: column('starts_on'),
    to: column('ends_on'),
    leavingReason: column('leaving_reason'),
  },
  orders: { NEWEST: { terms: [desc('starts_on', { notNull: true, type: 'date' })] } },
  defaultOrder: 'NEWEST',
}));

const contact = viewOf('outreach.student_contact', ({ column, asc }) => ({
  ...caseworkRow,
  type: 'StudentContact',
  fields: {
    id: column('id'),
    name: column('name'),
    relationship: column('relationship'),
    parentalResponsibility: column('parental_responsibility'),
    telephone: column('telephone'),
    email: column('email'),
    priority: column('priority'),
    note: column('note'),
  },
  orders: { PRIORITY: { terms: [asc('priority', { notNull: true, type: 'int' })] } },
  defaultOrder: 'PRIORITY',
}));

const need = viewOf('outreach.student_need', ({ column, toOne, desc }) => ({
  ...caseworkRow,
  type: 'StudentNeed',
  fields: {
    id: column('id'),
    need: column('need'),
    saidBy: column('said_by'),
    note: column('note'),
    recordedOn: column('recorded_on'),
    recordedBy: toOne('StaffMember', { column: 'recorded_by' }),
    endedOn: column('ended_on'),
  },
  orders: { NEWEST: { terms: [desc('recorded_on', { notNull: true, type: 'date' })] } },
  defaultOrder: 'NEWEST',
}));

const senProvision = viewOf('outreach.sen_provision', ({ column, desc }) => ({
  ...caseworkRow,
  type: 'SenProvision',
  fields: {
    id: column('id'),
    provision: column('provision'),
    primaryNeed: column('primary_need'),
    from: column('starts_on'),
    to: column('ends_on'),
  },
  orders: { NEWEST: { terms: [desc('starts_on', { notNull: true, type: 'date' })] } },
  defaultOrder: 'NEWEST',
}));

const agreement = viewOf('outreach.student_agreement', ({ column, toOne, desc }) => ({
  ...caseworkRow,
  type: 'StudentAgreement',
  fields: {
    id: column('id'),
    answer: column('answer'),
    words: column('words'),
    recordedOn: column('recorded_on'),
    recordedBy: toOne('StaffMember', { column: 'recorded_by' }),
  },
  orders: { NEWEST: { terms: [desc('recorded_on', { notNull: true, type: 'date' })] } },
  defaultOrder: 'NEWEST',
}));

export const studentRowViews = [enrolment, contact, need, senProvision, agreement];
