import type { z } from 'zod';
import type { excerptsOn } from '../archive/queries/statements.ts';
import { factStrings, type Certainty } from '../i18n/strings/facts.ts';
import { element, inLanguage, type Html } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { sourceMark } from '../names/titles.ts';
import { sourcesOf, type Basis, type Evidence } from '../schema/evidence.ts';
import { fieldIn } from '../schema/side.ts';
import type { Excerpt } from '../schema/source.ts';
import { inQuotationMarks } from '../text/quotation-marks.ts';
import { capitalised } from '../text/typography.ts';
import { labelIn } from './values.ts';

export type EvidenceView = ReturnType<typeof evidenceView>;

export const noEvidence: EvidenceView = {
  basis: '',
  from: [],
  sources: [],
  exceptions: [],
  toVerify: [],
  excerpts: [],
};

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
  { basis, exceptions, to_verify }: Evidence,
  schema: z.ZodType,
  excerpts: ReturnType<typeof excerptsOn>,
) {
  const { locale } = context;
  const { certainty, toVerifyAll, toVerifyIdentity, titlePairing } = factStrings;
  const special: Partial<Record<string, string>> = { all: toVerifyAll[locale], identity: toVerifyIdentity[locale] };
  const labelOf = (field: string) => special[field] ?? labelIn(context, schema, field);
  const basisWords = ({ kind }: Basis) => certainty[certaintyOfBasis[kind]][locale];
  /** A title that is deduced is printed all the same: what is deduced is that it is the one of the other language. */
  const isPairing = (field: string, { kind }: Basis) => {
    const side = kind === 'derived' ? fieldIn(schema, field) : undefined;
    return side !== undefined && fieldIn(side, 'status') !== undefined;
  };
  const sources = basis.kind === 'sources' ? basis.sources : [];
  const own = excerpts.filter(({ source }) => sources.includes(source.id));
  return {
    basis: basis.kind === 'sources' ? '' : capitalised(basisWords(basis)),
    /** The ids of the sources, also of those from which it is deduced. */
    from: sourcesOf(basis),
    sources: sources.map((id) => sourceMark(context, id)),
    /** Fields with another basis, named in words: « Date : par déduction ». */
    exceptions: Object.entries(exceptions)
      .filter(([, one]) => one.kind !== basis.kind)
      .map(([field, one]) =>
        isPairing(field, one)
          ? { field: titlePairing[locale], basis: certainty.ours[locale] }
          : { field: labelOf(field), basis: basisWords(one) },
      ),
    /** Fields or other aspects still to be checked. A doubt about all of it is the standing of the fact, which says so. */
    toVerify: to_verify.filter((field) => field !== 'all').map(labelOf),
    excerpts: own.map(({ source, excerpt }) => ({
      text: excerptText(excerpt, context),
      source: sourceMark(context, source.id),
    })),
  };
}

/** An excerpt between the marks of its language; one that is a quotation in its source has them already. */
export function excerptText({ text, lang }: Excerpt, context: Context): Html {
  const words = /^[«「].*[»」]$/u.test(text) ? text : inQuotationMarks(text, lang === 'ja' ? 'ja' : 'fr');
  return inLanguage(element('q', {}, words), lang, context.locale);
}
