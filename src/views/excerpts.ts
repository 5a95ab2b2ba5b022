import { excerptsOn } from '../archive/queries/excerpts.ts';
import type { RecordKey } from '../archive/queries/statements.ts';
import type { Excerpt } from '../archive/schema/excerpt.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { sourceMark } from '../wording/source-mark.ts';
import { inQuotationMarks } from '../language/quotation-marks.ts';
import type { EvidenceView } from './evidence.ts';

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
