const counted = new WeakMap<object, Map<string, number>>();

/** 0, 1, 2 and so on of one kind in one running service: what a test takes does not depend on the files before it. */
export function nextIn(service: object, kind: string): number {
  const kinds = counted.get(service) ?? new Map<string, number>();
  const next = kinds.get(kind) ?? 0;
  counted.set(service, kinds.set(kind, next + 1));
  return next;
}
