interface Kept<K, V> {
  readonly get: (of: K) => V | undefined;
  readonly set: (of: K, value: V) => unknown;
}

function keptIn<K, V extends object | string>(made: Kept<K, V>, compute: (of: K) => V): (of: K) => V {
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    const value = compute(of);
    made.set(of, value);
    return value;
  };
}

/** The same function, computed once for each object as long as that is kept: what was read does not change. */
export function memoize<K extends object, V extends object | string>(compute: (of: K) => V): (of: K) => V {
  return keptIn(new WeakMap<K, V>(), compute);
}

/** The same function, computed once for each text as long as the program runs. */
export function memoizeText<V extends object | string>(compute: (of: string) => V): (of: string) => V {
  return keptIn(new Map<string, V>(), compute);
}
