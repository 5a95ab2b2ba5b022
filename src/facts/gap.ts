import { isClaim, lookUp, type Fact } from '../archive/fact-path.ts';
import { gapsExplaining, gapsOf } from '../archive/gaps.ts';
import { dataOf, isSearchedToTheEnd } from '../archive/queries/statements.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { ourWords, seenRemark } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { sourceMark } from '../names/titles.ts';
import type { Kind, RecordKey } from '../schema/kinds.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Gap } from '../schema/note.ts';
import { gapFragment, pageAt } from '../site/paths.ts';

export type GapView = ReturnType<typeof gapView>;

export function gapView(context: Context, kind: Kind, id: string, gap: Gap) {
  const { archive, locale } = context;
  // « sans réponse » only where every place was read whole; else « recherche inachevée ».
  const certainty = isSearchedToTheEnd(archive, gap) ? 'not-found' : 'unfinished';
  return {
    id: gap.id,
    href: pageAt(locale, 'gaps', gapFragment(kind, id, gap.id)),
    question: ourWords(gap, locale),
    certainty,
    state: gap.looked_in.length > 0 ? factStrings.certainty[certainty][locale] : factStrings.notLookedFor[locale],
    seen: gap.seen && seenRemark(gap.seen, locale),
    lookedIn: gap.looked_in.map((source) => sourceMark(context, source)),
  } as const;
}

export function gapViews(context: Context, kind: Kind, id: string, gaps: readonly Gap[]): readonly GapView[] {
  return gaps.map((gap) => gapView(context, kind, id, gap));
}

/** The gaps to show beside a fact: those of the whole where nothing is known, and those that name the fact or one of its fields. */
export function gapsAt(context: Context, key: RecordKey, fact: Fact): readonly GapView[] {
  const { path, node } = fact;
  const data = dataOf(context.archive, key);
  const gaps = isUnknown(node)
    ? gapsExplaining(data, path)
    : gapsOf(data).filter(({ explains }) => explains.some((one) => one === path || isFieldOf(one, fact)));
  return gapViews(context, key.kind, key.id, gaps);
}

/** True of a fact or a field for which somebody looked, or should. */
export function isUnknown(node: unknown): boolean {
  return isNotKnown(node) && node.is === 'unknown';
}

function isFieldOf(path: string, fact: Fact): boolean {
  if (!path.startsWith(`${fact.path}.`)) return false;
  const name = path.slice(fact.path.length + 1).split('.')[0] ?? '';
  const field = lookUp({ ...fact.place, path: '' }, name)?.value;
  return !isClaim(field) || isNotKnown(field);
}
