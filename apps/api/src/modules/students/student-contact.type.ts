import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { ParentalResponsibility, Relationship } from './student.enums.ts';

@ObjectType({ description: 'A parent, carer or other contact' })
export class StudentContact {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => Relationship, { description: 'Relationship to the student' })
  relationship!: ValueOf<typeof Relationship>;

  @Field(() => ParentalResponsibility, { description: 'Whether it is held, as stated' })
  parentalResponsibility!: ValueOf<typeof ParentalResponsibility>;

  @Field(() => String, { nullable: true, description: 'Telephone' })
  telephone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address' })
  email!: string | null;

  @Field(() => Int, { description: 'Order in which to try' })
  priority!: number;

  @Field(() => String, { nullable: true, description: 'What to mind when getting in touch' })
  note!: string | null;
}

export const StudentContactConnection = connectionOf('StudentContact', () => StudentContact);
