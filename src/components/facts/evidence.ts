import type { z } from 'zod';
import { excerptsOn } from '../../archive/queries/reading-list.ts';
import type { Basis, Evidence } from '../../archive/schema/evidence.ts';
import type { Excerpt } from '../../archive/schema/source.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import type { Context } from '../../i18n/names/names.ts';
import { html, inLanguage, type Html } from '../../i18n/names/html.ts';
import { inQuotationMarks } from '../../i18n/typography/quotation-marks.ts';
import { sourceMark, type SourceMark } from '../../i18n/names/source-mark.ts';
import { labelIn } from './values.ts';
import type { RecordKey } from '../../archive/kinds.ts';

/** The evidence for a statement, in words and links. */
export interface EvidenceView {
  /** The basis in words: « Sources », « Par déduction »… */
  readonly basis: string;
  readonly sources: readonly SourceMark[];
  /** Fields with another basis, named in words: « Date : par déduction ». */
  readonly exceptions: readonly { readonly field: string; readonly basis: string }[];
  /** Fields or other aspects still to be checked, in words. */
  readonly toVerify: readonly string[];
  /** The verbatim sentences of these sources, if the archive has them. */
  readonly excerpts?: readonly ExcerptView[] | undefined;
}

/** A verbatim sentence of a source, with that source. */
interface ExcerptView {
  readonly text: Html;
  readonly source: SourceMark;
}

/** The evidence shown if nothing is known. */
export const noEvidence: EvidenceView = { basis: '', sources: [], exceptions: [], toVerify: [] };

function basisWords({ locale }: Context, basis: Basis): string {
  const words = factStrings[locale].basis;
  switch (basis.kind) {
    case 'derived':
      return words.derived;
    case 'general-knowledge':
      return words.generalKnowledge;
    case 'ours':
      return words.ours;
    case 'sources':
    case 'inherited':
      return words.sources;
  }
}

/** Names the basis of one field, within a line: « Date : par déduction ». */
function exceptionWords({ locale }: Context, basis: Basis): string {
  const words = factStrings[locale].certainty;
  const named = {
    derived: words.derived,
    'general-knowledge': words.usage,
    ours: words.ours,
    sources: '',
    inherited: '',
  };
  return named[basis.kind];
}

/** Shows the evidence for a statement in the language of the page; `schema` names its fields. */
export function evidenceView(context: Context, evidence: Evidence, schema: z.ZodType): EvidenceView {
  const { basis, exceptions, toVerify } = evidence;
  const words = factStrings[context.locale];
  const special: Partial<Record<string, string>> = { all: words.toVerifyAll, identity: words.toVerifyIdentity };
  return {
    basis: basisWords(context, basis),
    sources: (basis.kind === 'sources' ? basis.sources : []).map((id) => sourceMark(context, id)),
    exceptions: Object.entries(exceptions)
      .filter(([, one]) => one.kind !== basis.kind)
      .map(([field, one]) => ({
        field: special[field] ?? labelIn(context, schema, field),
        basis: exceptionWords(context, one),
      })),
    // A doubt about all of it is the standing of the fact, which says so.
    toVerify: toVerify
      .filter((field) => field !== 'all')
      .map((field) => special[field] ?? labelIn(context, schema, field)),
  };
}

interface Evidenced {
  readonly evidence: EvidenceView;
}

/** An excerpt between the marks of its language; one that is a quotation in its source has them already. */
export function excerptText({ text, lang }: Excerpt, context: Context): Html {
  const words = /^[«「].*[»」]$/u.test(text) ? text : inQuotationMarks(text, lang === 'ja' ? 'ja' : 'fr');
  return inLanguage(html`<q>${words}</q>`, lang, context.locale);
}

/** A fact with the sentences of its sources, each beside the version that it stands for. */
export function withExcerpts<F extends Evidenced & { readonly others: readonly Evidenced[] }>(
  context: Context,
  at: RecordKey & { readonly path: string },
  fact: F,
): F {
  const excerpts = excerptsOn(context.archive, at, at.path).map(({ source, excerpt }) => ({
    text: excerptText(excerpt, context),
    source: sourceMark(context, source.id),
  }));
  if (excerpts.length === 0) return fact;
  const quoted = <V extends Evidenced>(version: V): V => {
    const { sources } = version.evidence;
    const own = excerpts.filter(({ source }) => sources.includes(source));
    return { ...version, evidence: { ...version.evidence, excerpts: own } };
  };
  return { ...quoted(fact), others: fact.others.map(quoted) };
}
