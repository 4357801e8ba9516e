import { expectTypeOf, it } from 'vitest';
import { viewsOf } from '../src/index.ts';

interface Database {
  'shop.item': { id: string; name: string };
}
interface Viewer {
  readonly today: string;
}

it('a view knows the columns of its table and the context of its engine', () => {
  viewsOf<Database, Viewer>()('shop.item', (view) => {
    expectTypeOf(view.column).parameter(0).toEqualTypeOf<'id' | 'name'>();
    expectTypeOf(view.equals).parameter(0).toEqualTypeOf<'id' | 'name'>();
    return {
      type: 'Item',
      key: 'id',
      fields: {
        isNew: view.expression(({ row, context }) => {
          expectTypeOf(row).parameter(0).toEqualTypeOf<'id' | 'name'>();
          expectTypeOf(context).parameter(0).parameter(0).toEqualTypeOf<Viewer>();
          return row('name');
        }),
      },
    };
  });
});
