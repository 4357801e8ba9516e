import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { TermName } from './school.enums.ts';

@ObjectType({ description: 'One term of one school' })
export class SchoolTerm {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'School year, such as 2026/27' })
  academicYear!: string;

  @Field(() => TermName, { description: 'Which of the three terms' })
  term!: ValueOf<typeof TermName>;

  @Field(() => DateScalar, { description: 'First day of term' })
  firstDay!: string;

  @Field(() => DateScalar, { description: 'Last day of term' })
  lastDay!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day of half term' })
  halfTermFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of half term' })
  halfTermTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the dates were taken from' })
  source!: string | null;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;
}

export const SchoolTermConnection = connectionOf('SchoolTerm', () => SchoolTerm);
