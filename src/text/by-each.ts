/** Lists things under each of their keys, in their order. */
export function byEach<T, K>(all: Iterable<T>, keysOf: (one: T) => Iterable<K>): ReadonlyMap<K, readonly T[]> {
  const index = new Map<K, T[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const list = index.get(key);
      if (list) list.push(one);
      else index.set(key, [one]);
    }
  return index;
}
