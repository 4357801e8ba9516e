/** Of a session that is repeated: this one, or the rest of them too (WRK-1). */
export const seriesChoice = [
  { value: 'ONE', label: 'Only this one' },
  { value: 'LATER', label: 'This one and the later ones' },
];
