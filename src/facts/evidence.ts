import type { z } from 'zod';
import type { excerptsOn } from '../archive/queries/reading-list.ts';
import type { Basis, Evidence } from '../schema/evidence.ts';
import { fieldIn } from '../schema/side.ts';
import type { Excerpt } from '../schema/source.ts';
import { factStrings, type Certainty } from '../i18n/strings/facts.ts';
import type { Context } from '../names/names.ts';
import { html, type Html, inLanguage } from '../names/html.ts';
import { inQuotationMarks } from '../text/quotation-marks.ts';
import { capitalised } from '../text/typography.ts';
import { sourceMark } from '../names/source-mark.ts';
import { labelIn } from './values.ts';

export type EvidenceView = ReturnType<typeof evidenceView>;

export const noEvidence: EvidenceView = { basis: '', sources: [], exceptions: [], toVerify: [], excerpts: [] };

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
) {
  const { certainty, toVerifyAll, toVerifyIdentity, titlePairing } = factStrings[context.locale];
  const special: Partial<Record<string, string>> = { all: toVerifyAll, identity: toVerifyIdentity };
  const labelOf = (field: string) => special[field] ?? labelIn(context, schema, field);
  const basisWords = ({ kind }: Basis) => certainty[certaintyOfBasis[kind]];
  /** A title that is deduced is printed all the same: what is deduced is that it is the one of the other language. */
  const isPairing = (field: string, { kind }: Basis) => {
    const side = kind === 'derived' ? fieldIn(schema, field, 'made') : undefined;
    return side !== undefined && fieldIn(side, 'status', 'made') !== undefined;
  };
  const sources = basis.kind === 'sources' ? basis.sources : [];
  const own = excerpts.filter(({ source }) => sources.includes(source.id));
  return {
    /** The basis in words, unless it is sources: « Par déduction »… */
    basis: basis.kind === 'sources' ? '' : capitalised(basisWords(basis)),
    sources: sources.map((id) => sourceMark(context, id)),
    /** Fields with another basis, named in words: « Date : par déduction ». */
    exceptions: Object.entries(exceptions)
      .filter(([, one]) => one.kind !== basis.kind)
      .map(([field, one]) =>
        isPairing(field, one)
          ? { field: titlePairing, basis: certainty.ours }
          : { field: labelOf(field), basis: basisWords(one) },
      ),
    /** Fields or other aspects still to be checked. A doubt about all of it is the standing of the fact, which says so. */
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
