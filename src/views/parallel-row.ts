import { gapsExplaining } from '../archive/gaps.ts';
import type { Claim } from '../archive/schema/claim.ts';
import { quotedWordings, type PointText } from '../archive/schema/declaration.ts';
import { isNotKnown, type Field } from '../archive/schema/not-known.ts';
import type { Printed, TitleSides, TitleStatus } from '../archive/schema/title.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { fragmentOf, recordAt, type ParallelKind } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import type { Context } from '../wording/context.ts';
import type { EvidenceView } from './evidence.ts';
import { factView, type Holder } from './fact.ts';
import { gapViews, type GapView } from './gap.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { quoted, worded } from '../wording/title.ts';

/** One language of a text: its words, or the way in which it is missing and the gaps about it. */
export interface ParallelSide {
  readonly lang: Locale;
  /** Absent if there is no text in this language. */
  readonly text?: Html | undefined;
  /** The status of the text, or the way in which it is missing: « paraphrase de l’archive », « sans réponse ». */
  readonly worth: string;
  /** True for words printed by a source: only they are set as a quotation. */
  readonly isPrinted: boolean;
  readonly gaps: readonly GapView[];
  /** The same place on the page of the record in this language. */
  readonly href: string;
}

/** A text in both languages, the language of the page first. */
export interface ParallelRow {
  /** The fragment that the text has on the page of its record. */
  readonly id: string;
  /** The fragment of the article that begins with this row, if the row is only its first paragraph. */
  readonly opens?: string | undefined;
  readonly number?: string | undefined;
  readonly label: string;
  /** Remarks on the row: « prévu », « les sources se contredisent ». */
  readonly tags: readonly string[];
  /** The relation between the two sides, and the reason why a form is kept. */
  readonly notes: readonly Html[];
  readonly isCommitment: boolean;
  readonly sides: readonly ParallelSide[];
  readonly evidence: EvidenceView;
}

type Row = Pick<ParallelRow, 'label'> & { readonly tags?: readonly string[]; readonly notes?: readonly Html[] };
type Holding = Holder & { readonly kind: ParallelKind };

/** Returns the languages of a row, that of the page first. */
export function rowLocales(locale: Locale): readonly Locale[] {
  return locales.toSorted((a, b) => Number(b === locale) - Number(a === locale));
}

const printedStatuses: readonly TitleStatus[] = ['official', 'probable', 'announcement', 'press', 'beginning'];

/** Returns the row of a title, which is a claim with two printed sides. */
export function titleRow(
  context: Context,
  holder: Holding,
  path: string,
  claim: Claim<TitleSides>,
  row: Row,
): ParallelRow {
  const fact = factView(context, holder, path, claim);
  const { because, state, evidence, certainty } = fact;
  return {
    label: row.label,
    isCommitment: false,
    id: fragmentOf(holder.kind, holder.id, path),
    tags: [...(row.tags ?? []), ...(certainty === 'differ' || certainty === 'undecided' ? [state] : [])],
    // The reason is more informative than the note.
    notes: because ? [because] : (row.notes ?? []),
    sides: rowLocales(context.locale).map((lang): ParallelSide => {
      const side = claim.is === 'known' ? claim.value[lang] : undefined;
      if (side === undefined || isNotKnown(side)) {
        const place = claim.is === 'known' ? `${path}.${lang}` : path;
        const missing = claim.is === 'known' ? (side?.is ?? 'not-stated') : claim.is;
        return missingSide(context, holder, lang, path, missing, place);
      }
      return printedSide(context, holder, lang, path, side);
    }),
    evidence,
  };
}

function printedSide(context: Context, holder: Holding, lang: Locale, path: string, side: Printed): ParallelSide {
  return {
    lang,
    text: inLanguage(quoted(side, lang), lang, context.locale),
    worth: factStrings[context.locale].titleStatus[side.status],
    isPrinted: printedStatuses.includes(side.status),
    gaps: [],
    href: recordAt(lang, holder.kind, holder.id, path),
  };
}

/** Returns one language of a point. Words that are not quoted from a source have no quotation marks. */
export function pointSide(
  context: Context,
  holder: Holding,
  lang: Locale,
  path: string,
  side: Field<PointText>,
): ParallelSide {
  if (isNotKnown(side)) return missingSide(context, holder, lang, path, side.is, `${path}.${lang}`);
  const { locale } = context;
  return {
    lang,
    text: worded(side, lang, locale),
    worth: factStrings[locale].wording[side.wording],
    isPrinted: quotedWordings.includes(side.wording),
    gaps: [],
    href: recordAt(lang, holder.kind, holder.id, path),
  };
}

/** Returns a side without text: the way in which it is missing, and the gaps that list the places searched. */
export function missingSide(
  context: Context,
  holder: Holding,
  lang: Locale,
  path: string,
  state: 'unknown' | 'not-stated' | 'not-applicable' | 'undecided',
  place: string,
): ParallelSide {
  const words = factStrings[context.locale].certainty;
  const gaps = state === 'unknown' ? gapViews(context, holder.kind, holder.id, gapsExplaining(holder.data, place)) : [];
  const worth =
    state === 'unknown'
      ? words[gaps.every(({ certainty }) => certainty === 'not-found') ? 'not-found' : 'unfinished']
      : words[state];
  return { lang, worth, isPrinted: false, gaps, href: recordAt(lang, holder.kind, holder.id, path) };
}

/** Counts the texts of a language by status, with the missing ones, in the order of the rows. */
export function worthOf(rows: readonly ParallelRow[], lang: Locale): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sides } of rows) {
    for (const { worth, lang: of } of sides) if (of === lang) counts.set(worth, (counts.get(worth) ?? 0) + 1);
  }
  return counts;
}
