import CaseReasonForm from '../../src/features/cases/CaseReasonForm.vue';
import CaseWorkerForm from '../../src/features/cases/CaseWorkerForm.vue';
import CloseCaseForm from '../../src/features/cases/CloseCaseForm.vue';
import ConfirmPartnershipForm from '../../src/features/cases/ConfirmPartnershipForm.vue';
import EndCoverForm from '../../src/features/cases/EndCoverForm.vue';
import StepDownCaseForm from '../../src/features/cases/StepDownCaseForm.vue';
import CoverForm from '../../src/features/cover/CoverForm.vue';
import EndWorkerCoverForm from '../../src/features/cover/EndWorkerCoverForm.vue';
import SnoozeForm from '../../src/features/silence/SnoozeForm.vue';
import type { FormCase } from './form-case.ts';

const found = { id: 'case-1', version: 3 };
const seen = { caseId: 'case-1', expectedVersion: 3 };
const Workers = { staff: { nodes: [{ id: 'w1', name: 'Wil Worker' }] } };
const versioned = true;

export const caseForms: Readonly<Record<string, FormCase>> = {
  'CoverForm, for a while': {
    form: CoverForm,
    props: { workerId: 'away' },
    asks: { Workers, WorkToCover: { workToCover: null } },
    sends: 'CoverWorker',
    submit: 'Arrange cover',
    missing: ['Choose a worker', 'Enter the last day', 'Say why'],
    steps: [
      { fill: 'Who covers?', with: 'w1' },
      { day: 'From', with: '2026-11-30' },
      { day: 'To', with: '2026-12-04' },
      { fill: 'Why?', with: 'Ill' },
    ],
    input: {
      ...{ awayWorkerId: 'away', coveringWorkerId: 'w1', from: '2026-11-30', to: '2026-12-04' },
      ...{ reason: 'Ill', releaseSessionIds: [] },
    },
    versioned: false,
  },
  'CoverForm, for good': {
    form: CoverForm,
    props: { workerId: 'away' },
    asks: { Workers, WorkToCover: { workToCover: null } },
    sends: 'HandOverWork',
    submit: /Hand over the work|Arrange cover/,
    missing: ['Choose a worker', 'Enter the last day', 'Say why'],
    steps: [
      { choose: 'For good' },
      { fill: 'Who takes over?', with: 'w1' },
      { day: 'From', with: '2026-11-30' },
      { fill: 'Why?', with: 'Leaves' },
    ],
    input: {
      ...{ fromWorkerId: 'away', toWorkerId: 'w1', from: '2026-11-30' },
      ...{ reason: 'Leaves', releaseSessionIds: [] },
    },
    versioned: false,
  },
  EndWorkerCoverForm: {
    form: EndWorkerCoverForm,
    props: {
      cover: {
        ...{ id: 'v1', from: '2026-11-02', to: '2099-12-11' },
        ...{ coveringWorker: { id: 'w1', name: 'Wil Worker' } },
        ...{ toCome: { nodes: [] }, clashes: { nodes: [] } },
      },
    },
    sends: 'EndWorkerCover',
    submit: 'The worker is back',
    missing: ['Enter the first day back'],
    steps: [{ day: 'On which day is the worker back?', with: '2099-12-01' }],
    input: { coverId: 'v1', backOn: '2099-12-01', releaseSessionIds: [] },
    versioned: false,
  },
  SnoozeForm: {
    form: SnoozeForm,
    props: { caseId: 'case-1', reason: 'MISSED_TWICE' },
    sends: 'SnoozeSilentCase',
    submit: 'Put it off',
    missing: ['Enter the last day', 'Say why'],
    steps: [
      { day: 'Until', with: '2026-12-04' },
      { fill: 'Why is nothing done for now?', with: 'In hospital' },
    ],
    input: { caseId: 'case-1', reason: 'MISSED_TWICE', until: '2026-12-04', why: 'In hospital' },
    versioned: false,
  },
  'CaseReasonForm, to make it active': {
    form: CaseReasonForm,
    props: { found, reopens: false },
    sends: 'ReactivateCase',
    submit: 'Make it active',
    missing: ['Say why'],
    steps: [{ fill: 'Why?', with: 'Two bad weeks' }],
    input: { ...seen, reason: 'Two bad weeks' },
    versioned,
  },
  'CaseReasonForm, to reopen it': {
    form: CaseReasonForm,
    props: { found, reopens: true },
    sends: 'ReopenCase',
    submit: 'Reopen the case',
    missing: ['Say why'],
    steps: [{ fill: 'Why?', with: 'The school asks again' }],
    input: { ...seen, reason: 'The school asks again' },
    versioned,
  },
  'CaseWorkerForm, for a while': {
    form: CaseWorkerForm,
    props: { found, cover: true },
    asks: { Workers },
    sends: 'ArrangeCover',
    submit: 'Arrange cover',
    missing: ['Choose a worker', 'Enter the last day', 'Say why'],
    steps: [
      { fill: 'Worker', with: 'w1' },
      { day: 'From', with: '2026-11-30' },
      { day: 'To', with: '2026-12-11' },
      { fill: 'Why?', with: 'Training' },
    ],
    input: { ...seen, workerId: 'w1', from: '2026-11-30', to: '2026-12-11', reason: 'Training' },
    versioned,
  },
  'CaseWorkerForm, for good': {
    form: CaseWorkerForm,
    props: { found, cover: false },
    asks: { Workers },
    sends: 'AssignDedicatedWorker',
    submit: 'Change the worker',
    missing: ['Choose a worker'],
    steps: [
      { fill: 'Worker', with: 'w1' },
      { day: 'From', with: '2026-11-30' },
    ],
    input: { ...seen, workerId: 'w1', from: '2026-11-30' },
    versioned,
  },
  CloseCaseForm: {
    form: CloseCaseForm,
    props: { found },
    sends: 'CloseCase',
    submit: 'Close the case',
    missing: ['Choose how it ended', 'Say why'],
    steps: [
      { fill: 'How did it end?', with: 'TARGETS_MET' },
      { fill: 'Why does it close?', with: 'Settled since half term' },
      { day: 'On which day?', with: '2026-11-20' },
    ],
    input: {
      ...seen,
      outcome: 'TARGETS_MET',
      reason: 'Settled since half term',
      closedOn: '2026-11-20',
    },
    versioned,
  },
  ConfirmPartnershipForm: {
    form: ConfirmPartnershipForm,
    props: { found, party: 'PARENT' },
    sends: 'ConfirmPartnership',
    submit: 'Record the confirmation',
    missing: ['Enter who confirmed'],
    steps: [
      { fill: 'Who confirmed?', with: 'Pat Example' },
      { day: 'On which day?', with: '2026-11-18' },
    ],
    input: { ...seen, party: 'PARENT', byName: 'Pat Example', confirmedOn: '2026-11-18' },
    versioned,
  },
  EndCoverForm: {
    form: EndCoverForm,
    props: {
      found,
      covers: [
        { id: 'c1', from: '2026-11-02', to: '2026-12-11', worker: { name: 'Wil Worker' } },
        { id: 'c2', from: '2026-12-14', to: '2026-12-18', worker: { name: 'Una Worker' } },
      ],
    },
    sends: 'EndCover',
    submit: 'End cover',
    missing: [],
    steps: [
      { fill: 'Which cover?', with: 'c2' },
      { day: 'On which day does it end?', with: '2026-12-16' },
    ],
    input: { ...seen, coverId: 'c2', endedOn: '2026-12-16' },
    versioned,
  },
  StepDownCaseForm: {
    form: StepDownCaseForm,
    props: { found },
    sends: 'StepDownCase',
    submit: 'Step down to monitored',
    missing: ['Enter the day of the next check', 'Say why'],
    steps: [
      { day: 'Next check', with: '2027-01-15' },
      { fill: 'Why?', with: 'Doing well' },
    ],
    input: { ...seen, nextCheckOn: '2027-01-15', reason: 'Doing well' },
    versioned,
  },
};
