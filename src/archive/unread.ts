import type { Entries } from './entries.ts';
import { kindNames, kinds, type Kind } from '../schema/kinds.ts';

/** A record, or a kind of record, in a file that could not be read. */
interface Unread {
  readonly kind: Kind;
  /** The id of its record, if the folder has it as its name. */
  readonly id?: string | undefined;
}

export function unreadRecords({ unread }: Pick<Entries, 'unread'>): readonly Unread[] {
  return unread.flatMap((file) =>
    kindNames.flatMap((kind): Unread[] => {
      const found = kinds[kind].file.exec(file);
      if (!found) return [];
      return [{ kind, id: file.includes('/') && kinds[kind].holds === 'one' ? found.groups?.['id'] : undefined }];
    }),
  );
}
