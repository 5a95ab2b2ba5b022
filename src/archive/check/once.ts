/**
 * Remembers what a check found in one thing, for as long as the thing is there: where one file is read anew, the records of the others
 * are not looked at again.
 */
export function once<K extends object, T>(check: (one: K) => T): (one: K) => T {
  const found = new WeakMap<K, T>();
  return (one) => {
    const before = found.get(one);
    if (before !== undefined) return before;
    const now = check(one);
    found.set(one, now);
    return now;
  };
}
