import NominateForm from '../../src/features/transitions/NominateForm.vue';
import type { FormCase } from './form-case.ts';

const TransitionChoices = {
  schools: { nodes: [{ id: 'school-1', name: 'Example School' }] },
  programmes: {
    nodes: [
      { id: 'p1', name: 'First steps', kind: 'INTO_SECONDARY' },
      { id: 'p2', name: 'Calm start', kind: 'TARGETED' },
    ],
  },
};

export const transitionForms: Readonly<Record<string, FormCase>> = {
  NominateForm: {
    form: NominateForm,
    props: {},
    asks: { TransitionChoices },
    sends: 'NominateForTransition',
    submit: 'Nominate the pupil',
    missing: ['Choose the programme', 'Choose at least one need, or “Not known yet”'],
    steps: [
      { fill: 'Programme', with: 'p1' },
      { choose: 'A pupil of another school, who is to start at ours' },
      { fill: 'First name', with: 'Pip' },
      { fill: 'Surname', with: 'Invented' },
      { day: 'Date of birth', with: '2016-05-04' },
      { fill: 'School they come from', with: 'Example Primary School' },
      { choose: 'Not known yet' },
    ],
    input: {
      programmeId: 'p1',
      schoolId: 'school-1',
      needs: ['NOT_KNOWN_YET'],
      pupil: {
        givenName: 'Pip',
        familyName: 'Invented',
        dateOfBirth: '2016-05-04',
        upn: null,
        fromSchoolName: 'Example Primary School',
        fromSchoolUrn: null,
      },
    },
    versioned: false,
  },
};
