/** What is good, asked first (NEED-2). */
export const strengths = [
  'Kind to younger students and trusted by them. Good with animals and talks about the family dog with pride.',
  'Works hard in practical lessons. Finishes what interests them and likes to explain how it was done.',
  'A quick sense of humour and a loyal friend. Arrives early most days.',
  'Draws very well and notices detail that others miss. Responds to adults who keep their word.',
  'Strong in mathematics when the task is short. Enjoys being given a responsibility.',
  'Plays football for the year team and listens to the coach. Good at encouraging others.',
  'Reads widely and remembers what was read. Polite one to one.',
  'Sings in the choir and never misses a rehearsal. Keeps going when a piece is hard.',
  'Says sorry and means it. Wants to do well and says so.',
  'Good with tools; built a shelf for the tutor room. Asks thoughtful questions.',
];

/** In the student's words, as somebody wrote them down (ASS-2). */
export const studentViews = [
  '"I get hot and then I say things. I want somebody to tell the teachers I am not doing it on purpose."',
  '"Lunch is the worst bit. I don\'t know where to go."',
  '"I like art and I like Miss in the office. I don\'t like being shouted at."',
  '"I want to stay at this school. I don\'t know how to start again."',
  '"Everyone thinks I\'m fine. I\'m not sleeping much."',
  '"If I could have five minutes out it would be all right."',
  '"I\'ll give it a go but not in front of my friends."',
  '"My work isn\'t good enough so I don\'t hand it in."',
  '"I\'m good at football. I wish lessons were like training."',
  '"I don\'t mind talking. I just don\'t want it to be a big thing."',
];

export const parentViews = [
  'At home things are calmer at weekends. Would like one person at school to call.',
  'Worried about the number of phone calls. Feels the school has tried and is glad of more help.',
  'Says that mornings are hard and that a lift to school makes a difference.',
  'Thinks that friendships are at the bottom of it. Happy for outreach to start soon.',
  'Would like the family to be told about small good things as well.',
  'Has seen a change since the summer and does not know why. Agrees to the referral.',
  'Asks that meetings are after four because of work.',
  null,
];

export const hopedOutcomes = [
  'Stays in lessons for the whole of a morning, four days in five, by the end of the term.',
  'Has a plan for unstructured time that works without an adult.',
  'Uses a way to calm down before leaving the room, and tells an adult.',
  'Attends every day of a full week, then of a month.',
  'Names two adults in school to go to and goes to them.',
  'Hands in homework in three subjects and asks for help when stuck.',
  'Returns from the suspension with a plan that everybody has agreed.',
  'Repairs two friendships and is no longer part of the arguments online.',
];

export const whyNow = [
  'The number of removals from lessons has doubled since the half term.',
  'A second suspension this term; the next may be longer.',
  'The support so far helped for a few weeks and then stopped helping.',
  'A change at home in the summer; everything before that was steady.',
  'Options are being chosen and the student says there is no point.',
  'The mentor who knew the student well has left.',
  null,
];

export const reintegrationWhyNow = [
  'Returns on Monday after a suspension and asked for somebody to be there.',
  'Has been out of school for several weeks and comes back on a full timetable.',
  'Came back from respite last week; the first days were mixed.',
];
