import { Arg, Field, ID } from 'type-graphql';
import { DateScalar } from '../../../graphql/scalars.ts';
import { LessonInput } from './lesson.input.ts';
import { MemberCheck } from './member-check.type.ts';

/** The field that answers whether a student may join: declares whom, from when, and what they would miss. */
export function Checked(description: string): PropertyDecorator {
  return (prototype, property) => {
    Field(() => MemberCheck, { nullable: true, description })(prototype, property);
    Arg('studentId', () => ID, { description: 'The student' })(prototype, property, 0);
    Arg('from', () => DateScalar, {
      nullable: true,
      description: 'The first day of the place; today when left out',
    })(prototype, property, 1);
    Arg('lessons', () => [LessonInput], {
      nullable: true,
      description: 'Lessons that they would miss at that hour, as far as somebody knows',
    })(prototype, property, 2);
  };
}
