import type { Entries } from './entries.ts';
import { kindNames, kinds, type Kind } from './kinds.ts';

/** A file that could not be read, as what it would hold. */
interface Unread {
  readonly kind: Kind;
  /** The id of its record, where the folder tells it. */
  readonly id?: string | undefined;
}

/** What the files that could not be read would hold. */
export function unreadRecords({ unread }: Pick<Entries, 'unread'>): readonly Unread[] {
  return unread.flatMap((file) =>
    kindNames.flatMap((kind): Unread[] => {
      const found = kinds[kind].file.exec(file);
      if (!found) return [];
      return [{ kind, id: file.includes('/') && kinds[kind].holds === 'one' ? found.groups?.['id'] : undefined }];
    }),
  );
}
