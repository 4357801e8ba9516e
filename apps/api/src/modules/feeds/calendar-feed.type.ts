import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType({
  description:
    "A secret link by which a calendar reads a worker's own week; no child's name is in it",
})
export class CalendarFeed {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Boolean, { description: 'Initials of students are shown' })
  initials!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the link was made' })
  madeAt!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it was read' })
  lastReadOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stopped working' })
  revokedAt!: string | null;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;
}
