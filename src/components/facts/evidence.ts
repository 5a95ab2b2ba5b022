import type { z } from 'zod';
import type { excerptsOn } from '../../archive/queries/reading-list.ts';
import type { Basis, Evidence } from '../../archive/schema/evidence.ts';
import type { Excerpt } from '../../archive/schema/source.ts';
import { factStrings, type Certainty } from '../../i18n/strings/facts.ts';
import type { Context } from '../../i18n/names/names.ts';
import { html, type Html, inLanguage } from '../../i18n/names/html.ts';
import { inQuotationMarks } from '../../i18n/typography/quotation-marks.ts';
import { capitalised } from '../../i18n/typography/typography.ts';
import { sourceMark, type SourceMark } from '../../i18n/names/source-mark.ts';
import { labelIn } from './values.ts';

/** The evidence for a statement, in words and links. */
export interface EvidenceView {
  /** The basis in words, unless it is sources: « Par déduction »… */
  readonly basis: string;
  readonly sources: readonly SourceMark[];
  /** Fields with another basis, named in words: « Date : par déduction ». */
  readonly exceptions: readonly { readonly field: string; readonly basis: string }[];
  /** Fields or other aspects still to be checked, in words. */
  readonly toVerify: readonly string[];
  /** The verbatim sentences of these sources, if the archive has them. */
  readonly excerpts?: readonly { readonly text: Html; readonly source: SourceMark }[] | undefined;
}

/** The evidence shown if nothing is known. */
export const noEvidence: EvidenceView = { basis: '', sources: [], exceptions: [], toVerify: [] };

/** How sure a fact is by what it rests on alone. */
export const certaintyOfBasis: Readonly<Record<Basis['kind'], Certainty>> = {
  sources: 'established',
  inherited: 'established',
  derived: 'derived',
  'general-knowledge': 'usage',
  ours: 'ours',
};

/** Shows the evidence for a statement in the language of the page; `schema` names its fields, `excerpts` are those of its fact. */
export function evidenceView(
  context: Context,
  { basis, exceptions, toVerify }: Evidence,
  schema: z.ZodType,
  excerpts: ReturnType<typeof excerptsOn> = [],
): EvidenceView {
  const { certainty, toVerifyAll, toVerifyIdentity } = factStrings[context.locale];
  const special: Partial<Record<string, string>> = { all: toVerifyAll, identity: toVerifyIdentity };
  const labelOf = (field: string) => special[field] ?? labelIn(context, schema, field);
  const basisWords = ({ kind }: Basis) => certainty[certaintyOfBasis[kind]];
  const sources = basis.kind === 'sources' ? basis.sources : [];
  const own = excerpts.filter(({ source }) => sources.includes(source.id));
  return {
    basis: basis.kind === 'sources' ? '' : capitalised(basisWords(basis)),
    sources: sources.map((id) => sourceMark(context, id)),
    exceptions: Object.entries(exceptions)
      .filter(([, one]) => one.kind !== basis.kind)
      .map(([field, one]) => ({ field: labelOf(field), basis: basisWords(one) })),
    // A doubt about all of it is the standing of the fact, which says so.
    toVerify: toVerify.filter((field) => field !== 'all').map(labelOf),
    excerpts: own.map(({ source, excerpt }) => ({
      text: excerptText(excerpt, context),
      source: sourceMark(context, source.id),
    })),
  };
}

/** An excerpt between the marks of its language; one that is a quotation in its source has them already. */
export function excerptText({ text, lang }: Excerpt, context: Context): Html {
  const words = /^[«「].*[»」]$/u.test(text) ? text : inQuotationMarks(text, lang === 'ja' ? 'ja' : 'fr');
  return inLanguage(html`<q>${words}</q>`, lang, context.locale);
}
