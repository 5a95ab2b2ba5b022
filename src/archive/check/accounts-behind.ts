import { otherLanguage } from '../../language/languages.ts';
import { entryName } from '../entry-name.ts';
import type { Entries, Issue } from '../entries.ts';

/** Accounts whose other language was updated on a later day. Where one says no day, nothing is known. */
export function accountsBehind({ prose }: Pick<Entries, 'prose'>): Issue[] {
  return prose.flatMap(({ folder, record, lang, updated, file }): Issue[] => {
    const later = prose.find((one) => one.folder === folder && one.record === record && one.lang !== lang)?.updated;
    if (updated === undefined || later === undefined || updated >= later) return [];
    const params = { value: entryName(folder, record), missing: otherLanguage(lang), on: updated, other: later };
    return [{ code: 'account-behind', params, file }];
  });
}
