import { Arg, Field, Int, Query, type ClassType } from 'type-graphql';

type ArgumentDecorator = ReturnType<typeof Arg>;

interface Order {
  /** The order's enum, and the value that holds when none is given. */
  readonly by: () => object;
  readonly default: string;
}

export interface PagedOptions {
  readonly description: string;
  /** Rows in a page unless told otherwise. */
  readonly first: number;
  readonly filter?: () => ClassType;
  readonly orderBy?: Order;
  /** Not everybody who may read its owner may read it. */
  readonly nullable?: boolean;
  /** Offers an argument for those in force today. */
  readonly current?: boolean;
}

/** A field that answers with a connection: declares its paging, filter and order arguments. */
export function Paged(connection: () => ClassType, options: PagedOptions): PropertyDecorator {
  return (prototype, property) => {
    const { description, nullable = false } = options;
    Field(connection, { description, nullable })(prototype, property);
    for (const [position, argument] of pageArguments(options).entries())
      argument(prototype, property, position);
  };
}

/** A root query that answers with a connection. Its method takes the context and the info, in this order. */
export function PagedQuery(connection: () => ClassType, options: PagedOptions): MethodDecorator {
  return (prototype, property, descriptor) => {
    const query = Query(connection, { description: options.description });
    query(prototype, property, descriptor);
    for (const [position, argument] of pageArguments(options).entries())
      argument(prototype, property, position + 2);
  };
}

function pageArguments({ first, filter, orderBy, current }: PagedOptions): ArgumentDecorator[] {
  return [
    Arg('first', () => Int, { defaultValue: first, description: 'Rows in the page, 1 to 100' }),
    Arg('after', () => String, {
      nullable: true,
      description: 'The cursor after which the page begins',
    }),
    ...(filter
      ? [
          Arg('filter', filter, {
            nullable: true,
            description: 'Only rows for which all this holds',
          }),
        ]
      : []),
    ...(orderBy
      ? [
          Arg('orderBy', orderBy.by, {
            defaultValue: orderBy.default,
            description: 'Order of the rows',
          }),
        ]
      : []),
    ...(current === true
      ? [
          Arg('current', () => Boolean, {
            nullable: true,
            description: 'In force today, or not; all when left out',
          }),
        ]
      : []),
  ];
}
