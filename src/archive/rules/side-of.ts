import type { Entries } from '../entries.ts';
import type { Side } from '../schema/words.ts';

/** The side of an authority; nothing for one that is not there, or in both files. */
export type SideOf = (authority: string) => Side | undefined;

/** The side of a record of authorities, which its file tells. */
export function sideOfFile(file: string): Side {
  return file.endsWith('france.yaml') ? 'french' : 'japanese';
}

/** The side of each authority, whatever is wrong in its record. */
export function sidesOf({ typed }: Pick<Entries, 'typed'>): SideOf {
  const files = Map.groupBy(
    typed.filter(({ kind }) => kind === 'authorities'),
    ({ id }) => id,
  );
  return (authority) => {
    const [first, second] = files.get(authority) ?? [];
    return first && !second ? sideOfFile(first.file) : undefined;
  };
}
