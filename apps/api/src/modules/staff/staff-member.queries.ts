import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type Context } from '../../context.ts';
import { PagedQuery } from '../../graphql/paged.ts';
import { readField } from '../../reads/read-field.ts';
import { StaffFilter } from './staff-member.filter.ts';
import { StaffMember, StaffMemberConnection } from './staff-member.type.ts';
import { StaffOrder } from './staff.enums.ts';

@Resolver()
export class StaffMemberQueries {
  @PagedQuery(() => StaffMemberConnection, {
    description: 'People with an account',
    first: 50,
    filter: () => StaffFilter,
    orderBy: { by: () => StaffOrder, default: 'NAME' },
  })
  staff(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }

  @Query(() => StaffMember, { nullable: true, description: 'One person with an account' })
  staffMember(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
