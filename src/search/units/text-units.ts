import type { Archive } from '../../archive/archive.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { TextUnit } from '../texts.ts';
import { unitsIn } from './cut.ts';
import { unitHeads } from './heads.ts';

/** Every place of a built site that a search in a language may lead to, with its words: each page followed by what is inside it. */
export function textUnits(archive: Archive, locale: Locale, readPage: (path: string) => string): readonly TextUnit[] {
  const heads = unitHeads({ archive, locale });
  const pages = [...heads.keys()].filter((at) => !at.includes('#'));
  const units = pages.flatMap((at) => unitsIn(readPage(at), at, heads, locale));
  const indexes = new Map(units.map(({ at }, index) => [at, index]));
  return units.map(({ of, names, bears, themes, passages, ...unit }): TextUnit => ({
    ...unit,
    of: of === undefined ? undefined : indexes.get(of),
    names: names?.filter((name) => name && name !== unit.title).join('\n') || undefined,
    bears: bears?.join(' ') || undefined,
    themes: themes?.join(' ') || undefined,
    passages: passages.length > 0 ? passages : undefined,
  }));
}
