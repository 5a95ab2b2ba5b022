/** The same function, computed once for each object as long as that is kept: what was read does not change. */
export function memoize<K extends object, V extends object | string>(compute: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>();
  return (of) => {
    const before = made.get(of);
    if (before) return before;
    const value = compute(of);
    made.set(of, value);
    return value;
  };
}
