import type { Archive } from '../archive/archive.ts';
import { schemaOf } from '../archive/kinds.ts';
import { allDisagreements } from '../archive/queries/statements.ts';
import { labelsOn } from '../archive/schema/side.ts';
import type { Locale } from '../i18n/locales.ts';
import { homeAt, recordAt } from '../i18n/paths.ts';
import type { Context } from '../wording/context.ts';
import { wordsOfLists } from './list-pages.ts';
import { wordsOfRecords } from './record-pages.ts';
import type { TextUnit } from './texts.ts';
import { unitsIn, type UnitHead } from './words.ts';

/** Every place of the site that a search in a language may lead to, with its words: each page followed by what is inside it. */
export function textUnits(archive: Archive, locale: Locale): readonly TextUnit[] {
  const context = { archive, locale };
  const disputed = disagreementsIn(context);
  const pages = [...wordsOfRecords(context), ...wordsOfLists(context)];
  const units = pages.flatMap((page) => [...unitsIn(page, locale, disputed)]);
  const indexes = new Map(units.map(({ at }, index) => [at, index]));
  return units.map(({ at, of, names, bears, themes, passages, ...unit }): TextUnit => ({
    ...unit,
    at: at.slice(homeAt(locale).length),
    of: of === undefined ? undefined : indexes.get(of),
    names: names?.filter((name) => name !== unit.title).join('\n') || undefined,
    bears: bears?.join(' ') || undefined,
    themes: themes?.join(' ') || undefined,
    passages: passages.length > 0 ? passages : undefined,
  }));
}

/** The facts that sources disagree on, by their addresses. */
function disagreementsIn({ archive, locale }: Context): ReadonlyMap<string, UnitHead> {
  return new Map(
    allDisagreements(archive).map(({ kind, id, path, about }) => {
      const label = about ?? labelsOn(schemaOf(kind), path.split('.'), 'made').findLast((one) => one !== undefined);
      return [recordAt(locale, kind, id, path), { kind: 'disagreement', title: label?.[locale] ?? '' }];
    }),
  );
}
