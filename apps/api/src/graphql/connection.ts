import { Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list' })
export class PageInfo {
  @Field(() => Boolean, { description: 'There is more after this page' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'There is something before this page' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row; send it as `after`',
  })
  endCursor!: string | null;
}

/** The Relay connection of a type, with `nodes` for clients that need no cursors. */
export function connectionOf(name: string, node: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, { description: `A row of a list, with its cursor` })
  class Edge {
    @Field(() => String, { description: 'Where this row stands in the list' })
    cursor!: string;

    @Field(node, { description: 'The row' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: 'One page of a list' })
  class Connection {
    @Field(() => [Edge], { description: 'Rows with their cursors' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'Rows without their cursors' })
    nodes!: object[];

    @Field(() => PageInfo, { description: 'Where the page stands' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Rows in the whole list; counted only when asked for' })
    totalCount!: number;
  }

  return Connection;
}
