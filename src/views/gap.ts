import type { Kind } from '../archive/kinds.ts';
import { isSearchedToTheEnd } from '../archive/queries/statements.ts';
import type { Gap } from '../archive/schema/gap.ts';
import { gapFragment, pageAt } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';
import { seenRemark } from './seen-remark.ts';
import { sourceMark, type SourceMark } from '../wording/source-mark.ts';

/** A question without an answer, with the places where it was looked for. */
export interface GapView {
  readonly id: string;
  readonly href: string;
  readonly question: Html;
  /** « sans réponse » only where every place was read whole; else « recherche inachevée ». */
  readonly certainty: 'not-found' | 'unfinished';
  readonly state: string;
  /** The answer to a doubt of the check about the question. */
  readonly seen?: Html | undefined;
  readonly lookedIn: readonly SourceMark[];
}

/** A gap in the language of the page. */
export function gapView(context: Context, kind: Kind, id: string, gap: Gap): GapView {
  const { archive, locale } = context;
  const certainty = isSearchedToTheEnd(archive, gap) ? 'not-found' : 'unfinished';
  return {
    id: gap.id,
    href: pageAt(locale, 'gaps', gapFragment(kind, id, gap.id)),
    question: ourWords(gap, locale),
    certainty,
    state: gap.looked_in.length > 0 ? factStrings[locale].certainty[certainty] : factStrings[locale].notLookedFor,
    seen: gap.seen && seenRemark(gap.seen, locale),
    lookedIn: gap.looked_in.map((source) => sourceMark(context, source)),
  };
}

/** The gaps of a record in the language of the page. */
export function gapViews(context: Context, kind: Kind, id: string, gaps: readonly Gap[]): readonly GapView[] {
  return gaps.map((gap) => gapView(context, kind, id, gap));
}
