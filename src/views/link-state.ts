import type { Twinning } from '../archive/archive.ts';
import { differsOf } from '../archive/fact-path.ts';
import { comma } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { factStrings, type Certainty } from '../i18n/strings/facts.ts';
import { twinningStrings } from '../i18n/strings/twinning.ts';
import type { Context } from '../wording/context.ts';
import { html, join, type Html } from '../wording/html.ts';
import { recordLink } from '../wording/names.ts';

/** The standing of a link in the archive. */
export interface LinkState {
  readonly certainty: Certainty;
  readonly words: string;
  /** The address of the disagreement between the sources, on the page of the link. */
  readonly href?: string | undefined;
  /** The former authorities that signed it, in words. */
  readonly signedBy?: Html | undefined;
}

/** Determines the standing of a link: a contradiction about it, else the first doubt in record, date and act. */
export function linkState(context: Context, twinning: Twinning): LinkState {
  const { locale } = context;
  const { certainty, path } = doubtOf(twinning);
  const former = twinning.signed_by.map((id) => recordLink(context, 'authorities', id));
  return {
    certainty,
    words: factStrings[locale].certainty[certainty],
    href: path === undefined ? undefined : recordAt(locale, 'twinnings', twinning.id, path),
    signedBy: former.length > 0 ? html`${twinningStrings[locale].signedBy}${join(former, comma[locale])}` : undefined,
  };
}

function doubtOf(twinning: Twinning): { readonly certainty: Certainty; readonly path?: string } {
  const contradiction = twinning.disagreements.find(({ claim }) => differsOf(claim) === 'contradiction');
  if (contradiction) return { certainty: 'differ', path: `disagreements.${contradiction.id}` };
  const parts = [
    { node: twinning, path: '' },
    { node: twinning.date, path: 'date' },
    { node: twinning.act, path: 'act' },
  ];
  for (const { node, path } of parts) {
    if ('is' in node && node.is === 'undecided') return { certainty: 'undecided', path };
    if (differsOf(node) === 'contradiction') return { certainty: 'differ', path };
  }
  const isDoubtful = parts.some(({ node }) => 'evidence' in node && node.evidence.toVerify.length > 0);
  if (isDoubtful) return { certainty: 'to-verify' };
  return twinning.date.is === 'known' ? { certainty: 'established' } : { certainty: 'not-stated' };
}
