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

/** The same of one thing beside another: it is looked at again where the other is not the one of the last time. */
export function onceWith<K extends object, O, T>(check: (one: K, other: O) => T): (one: K, other: O) => T {
  const found = new WeakMap<K, { readonly other: O; readonly now: T }>();
  return (one, other) => {
    const before = found.get(one);
    if (before && before.other === other) return before.now;
    const now = check(one, other);
    found.set(one, { other, now });
    return now;
  };
}
