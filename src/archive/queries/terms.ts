import type { Archive, Source, Term } from '../archive.ts';
import { knownValue } from '../fact-path.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { firstDay } from '../../schema/partial-date.ts';
import type { TermSubject } from '../../schema/term.ts';
import { whose, type TitleSides } from '../../schema/title.ts';
import type { Language } from '../../schema/words.ts';
import { byDate } from './twinnings.ts';
import type { Address } from '../../schema/address.ts';

export function termFor(archive: Archive, subject: TermSubject): Term | undefined {
  return [...archive.terms.values()].find(({ stands }) => stands === subject);
}

/** Lists the places at which sessions, declarations and committees have a form in their title or name, if it is not our translation. */
export function placesPrinting(archive: Archive, form: string, language: Language): readonly Address[] {
  const holds = (sides: TitleSides | undefined) => {
    const side = sides?.[language];
    return side !== undefined && !isNotKnown(side) && whose(side.status) === 'source' && contains(side.text, form);
  };
  return [...archive.editions.values()].flatMap(({ id, programme, committee }): Address[] => [
    ...(isNotKnown(programme) ? [] : programme)
      .filter(({ title }) => title?.is === 'known' && holds(title.value))
      .map((item) => ({ kind: 'editions' as const, id, path: `programme.${item.id}` })),
    ...(!isNotKnown(committee) && !isNotKnown(committee.name) && holds(committee.name)
      ? [{ kind: 'editions' as const, id, path: 'committee' }]
      : []),
    ...(holds(knownValue(archive.declarations.get(id)?.title))
      ? [{ kind: 'declarations' as const, id, path: '' }]
      : []),
  ]);
}

/** Lists the sources whose own title contains a form, the oldest first. */
export function titlesPrinting({ sources }: Archive, form: string, language: Language): readonly Source[] {
  const found = [...sources.values()].filter(
    ({ title, lang }) => title.from === 'page' && lang === language && contains(title.text, form),
  );
  return found.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

function dayOf({ date }: Source): string {
  return isNotKnown(date) ? '9999' : firstDay(date);
}

function contains(text: string, form: string): boolean {
  return text.toLowerCase().includes(form.toLowerCase());
}

/**
 * Pairs the names of acts in both languages, with the links that have them, the oldest first; those of most links first. Words in brackets after a
 * name are ours, and are dropped.
 */
export function actPairs(archive: Archive) {
  const named = byDate([...archive.twinnings.values()]).flatMap((twinning) => {
    const { act, kind } = twinning;
    if (act.is !== 'known' || kind === 'occasional') return [];
    return [{ fr: withoutBrackets(act.value.fr), ja: withoutBrackets(act.value.ja), twinning }];
  });
  return [...Map.groupBy(named, ({ fr, ja }) => `${fr}\n${ja}`).values()]
    .flatMap((those) =>
      those[0] ? [{ fr: those[0].fr, ja: those[0].ja, twinnings: those.map(({ twinning }) => twinning) }] : [],
    )
    .toSorted((a, b) => b.twinnings.length - a.twinnings.length);
}

function withoutBrackets(text: string): string {
  const at = text.search(/[(（]/u);
  return at >= 0 && /[)）]$/u.test(text) ? text.slice(0, at).trimEnd() : text;
}
