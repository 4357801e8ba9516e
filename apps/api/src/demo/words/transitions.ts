/** What schools and workers wrote of pupils who are to start; strengths first. */
export const notes = [
  {
    strengths: 'Draws comics, and explains them to anybody who asks.',
    whatHelps: 'Knowing the day before what will be different.',
    worries: 'That I get lost and everybody looks.',
    goTo: 'Head of Year 7',
    forConversation: true,
    restricted: 'Moved twice this year; the family asks that it comes from them.',
  },
  {
    strengths: 'Patient with younger ones; runs the library corner.',
    whatHelps: 'A quiet place to begin the morning.',
    worries: 'I don’t know anybody in my form.',
    goTo: 'Pastoral manager',
    forConversation: false,
    restricted: null,
  },
] as const;
