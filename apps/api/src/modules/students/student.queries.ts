import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { StudentOrder } from './student.enums.ts';
import { StudentFilter } from './student.filter.ts';
import { Student, StudentConnection } from './student.type.ts';

@Resolver()
export class StudentQueries {
  @PagedQuery(() => StudentConnection, {
    description: 'Students whom the viewer may see',
    first: 50,
    filter: () => StudentFilter,
    orderBy: { by: () => StudentOrder, default: 'NAME' },
  })
  students(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => Student, {
    nullable: true,
    description: "One student; null where there is none or it is not the viewer's to see",
  })
  student(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
