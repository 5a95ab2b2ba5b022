/** An address that a change brings, takes away, or puts in the place of another. */
export interface AddressDifference {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** The addresses of the web in a record, and those to which the links of an account lead, that are others in its later state. */
export function addressDifferences(before: unknown, after: unknown): readonly AddressDifference[] {
  const [former, now] = [new Map(addressesIn(before)), new Map(addressesIn(after))];
  const [stood, stands] = [new Set(former.values()), new Set(now.values())];
  const gone = new Map([...former].filter(([, address]) => !stands.has(address)));
  const come = [...now].filter(([, address]) => !stood.has(address));
  const differences = come.map(([path, address]): AddressDifference => {
    const replaced = gone.get(path);
    gone.delete(path);
    return { before: replaced, after: address };
  });
  return [...differences, ...[...gone.values()].map((address) => ({ before: address }))];
}

/** Each address with its place. */
function* addressesIn(node: unknown, path = ''): Generator<readonly [path: string, address: string]> {
  if (typeof node === 'string') {
    if (/^https?:/i.test(node) || path.endsWith('.href')) yield [path, node];
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) yield* addressesIn(value, `${path}.${key}`);
  }
}
