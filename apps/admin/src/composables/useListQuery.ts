import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';

/** Any text, or one of these values; a function where they follow who asks. */
export type Allowed = 'TEXT' | readonly string[] | (() => readonly string[]);

export interface ListQueryOptions<Name extends string, Order extends string> {
  /** The filters that the address bar may hold, each with what it may be; anything else in the address is passed over. */
  readonly filters: Readonly<Record<Name, Allowed>>;
  readonly orders: readonly Order[];
  /** The order where the address names none; it may follow what is filtered. */
  readonly defaultOrder: Order | ((one: (name: Name) => string | null) => Order);
  /** The address's name for the page, where a screen has more than one list. */
  readonly page?: string;
}

export interface ListQuery<Name extends string, Order extends string> {
  /** Every filter's chosen values; none chosen is an empty list. */
  readonly chosen: ComputedRef<Record<Name, readonly string[]>>;
  readonly orderBy: ComputedRef<Order>;
  readonly after: ComputedRef<string | null>;
  readonly filtered: ComputedRef<boolean>;
  readonly hasPrevious: ComputedRef<boolean>;
  readonly one: (name: Name) => string | null;
  readonly many: <Value extends string>(name: Name, allowed: readonly Value[]) => Value[] | null;
  readonly set: (name: Name, values: readonly string[]) => void;
  readonly clear: () => void;
  readonly setOrder: (order: Order) => void;
  readonly next: (endCursor: string | null) => void;
  readonly previous: () => void;
}

const listOf = (query: LocationQuery, name: string): string[] =>
  [query[name] ?? []].flat().filter((value): value is string => value !== null && value !== '');

const fits = (value: string, allowed: Allowed): boolean =>
  allowed === 'TEXT' || (typeof allowed === 'function' ? allowed() : allowed).includes(value);

/** A list's filters, order and page live in the address bar: Back works and a view can be sent on. */
export function useListQuery<Name extends string, Order extends string>(
  options: ListQueryOptions<Name, Order>,
): ListQuery<Name, Order> {
  const route = useRoute();
  const router = useRouter();
  const page = options.page ?? 'after';
  const names = Object.keys(options.filters) as Name[];
  const chosen = computed(() => {
    const found = {} as Record<Name, readonly string[]>;
    for (const name of names)
      found[name] = listOf(route.query, name).filter((value) => fits(value, options.filters[name]));
    return found;
  });
  const one = (name: Name): string | null => chosen.value[name][0] ?? null;
  const standing = (): Order =>
    typeof options.defaultOrder === 'function' ? options.defaultOrder(one) : options.defaultOrder;
  const orderBy = computed(
    () => options.orders.find((order) => order === route.query['order']) ?? standing(),
  );
  const after = computed(() => listOf(route.query, page)[0] ?? null);
  /** Of each list of the screen, the pages before the one that is shown. */
  const trails = (): Record<string, string[]> => {
    const kept = (history.state as { trails?: unknown } | null)?.trails;
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string[]>) : {};
  };
  const trail = (): string[] => [...(trails()[page] ?? [])];
  const go = (query: Record<string, string[] | string | undefined>, kept: string[] = []): void => {
    void router.push({
      query: { ...route.query, [page]: undefined, ...query },
      state: { trails: { ...trails(), [page]: kept } },
    });
  };

  return {
    chosen,
    orderBy,
    after,
    filtered: computed(() => names.some((name) => chosen.value[name].length > 0)),
    hasPrevious: computed(() => after.value !== null),
    one,
    many: (name, allowed) => {
      const values = allowed.filter((value) => chosen.value[name].includes(value));
      return values.length === 0 ? null : values;
    },
    set: (name, values) => go({ [name]: values.length === 0 ? undefined : [...values] }),
    clear: () => go(Object.fromEntries(names.map((name) => [name, undefined]))),
    setOrder: (order) => go({ order: order === standing() ? undefined : order }),
    next: (endCursor) => {
      if (endCursor !== null) go({ [page]: endCursor }, [...trail(), after.value ?? '']);
    },
    previous: () => {
      const before = trail();
      const cursor = before.pop();
      go({ [page]: cursor === undefined || cursor === '' ? undefined : cursor }, before);
    },
  };
}
