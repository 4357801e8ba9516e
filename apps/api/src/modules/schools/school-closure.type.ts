import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { ClosureKind } from './school.enums.ts';

@ObjectType({ description: 'A day in term on which the school is shut to students' })
export class SchoolClosure {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day' })
  date!: string;

  @Field(() => ClosureKind, { description: 'What kind it is' })
  kind!: ValueOf<typeof ClosureKind>;

  @Field(() => String, { nullable: true, description: 'A note' })
  note!: string | null;
}

export const SchoolClosureConnection = connectionOf('SchoolClosure', () => SchoolClosure);
