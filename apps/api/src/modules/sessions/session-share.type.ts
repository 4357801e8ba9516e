import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { School } from '../schools/school.type.ts';

@ObjectType({ description: "The part of a joint session's time that is a school's" })
export class SessionShare {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => Int, { description: 'Per cent; those of one session add to 100' })
  percent!: number;
}

export const SessionShareConnection = connectionOf('SessionShare', () => SessionShare);
