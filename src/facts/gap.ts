import { isClaim, lookUp, type Fact } from '../archive/fact-path.ts';
import { gapsExplaining, gapsOf } from '../archive/gaps.ts';
import type { Kind, RecordKey } from '../schema/kinds.ts';
import type { Node } from '../schema/node.ts';
import { isSearchedToTheEnd } from '../archive/queries/statements.ts';
import type { Gap } from '../schema/note.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { gapFragment, pageAt } from '../site/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import type { Context } from '../names/names.ts';
import { ourWords, seenRemark } from '../names/html.ts';
import { sourceMark } from '../names/source-mark.ts';

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
    state: gap.looked_in.length > 0 ? factStrings[locale].certainty[certainty] : factStrings[locale].notLookedFor,
    seen: gap.seen && seenRemark(gap.seen, locale),
    lookedIn: gap.looked_in.map((source) => sourceMark(context, source)),
  } as const;
}

export function gapViews(context: Context, kind: Kind, id: string, gaps: readonly Gap[]): readonly GapView[] {
  return gaps.map((gap) => gapView(context, kind, id, gap));
}

/** The gaps to show beside a fact: those of the whole where nothing is known, and those that name the fact or one of its fields. */
export function gapsAt(
  context: Context,
  { kind, id, data }: RecordKey & { readonly data: unknown },
  path: string,
  node: Fact['node'],
  place: Node,
): readonly GapView[] {
  const unknown = isNotKnown(node) && node.is === 'unknown';
  const gaps = unknown
    ? gapsExplaining(data, path)
    : gapsOf(data).filter(({ explains }) => explains.some((one) => one === path || isFieldOf(one, path, place)));
  return gapViews(context, kind, id, gaps);
}

/** True where a path names a field of a fact that is not a fact of its own. */
function isFieldOf(path: string, whole: string, place: Node): boolean {
  if (!path.startsWith(`${whole}.`)) return false;
  const name = path.slice(whole.length + 1).split('.')[0] ?? '';
  const field = lookUp({ ...place, path: '' }, name)?.value;
  return !isClaim(field) || isNotKnown(field);
}
