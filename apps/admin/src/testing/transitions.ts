/** Somebody of another school who is to start in September, with no note yet. */
export const aNomination = (parts: object = {}) => ({
  id: 'n1',
  kind: 'INTO_SECONDARY',
  fromYear: 6,
  toYear: 7,
  startsOn: '2027-09-01',
  fromSchoolName: 'Example Primary School',
  endedOn: null,
  endReason: null,
  standing: 'NOMINATED',
  note: null,
  checkIns: [],
  viewerCanConfirmArrival: false,
  student: { id: 's1', displayName: 'Sam Invented' },
  school: { id: 'school-1', name: 'Example School' },
  programme: { id: 'p1', name: 'First steps' },
  ...parts,
});

/** What goes with them, as it was written last. */
export const aNote = (parts: object = {}) => ({
  id: 'note-1',
  version: 1,
  writtenOn: '2027-06-01',
  writtenBy: { id: 'w1', name: 'Wes Worker' },
  strengths: 'Is kind',
  whatHelps: null,
  worries: 'Getting lost',
  goTo: 'Head of Year 7',
  forConversation: false,
  restricted: null,
  ...parts,
});
