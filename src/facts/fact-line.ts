import { versionsOf } from '../archive/fact-path.ts';
import type { PlacedFact } from '../archive/queries/statements.ts';
import { sourcesOf, type Evidence } from '../schema/evidence.ts';
import { comma, dash } from '../i18n/format.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { html, join, plain, type Html } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { placeAt } from '../site/paths.ts';
import { factAt, type EvidenceView, type VersionView } from './fact.ts';
import { pathLabel, recordName, valueOf } from './rows.ts';

/** A fact that no sentence tells: its name with its address, and its value. */
export interface FactLine {
  readonly href: string;
  readonly label: Html;
  readonly value: Html;
  readonly evidence: EvidenceView;
  /** False of a version beside which another one is kept. */
  readonly isKept: boolean;
}

/** The version of a fact that rests on a source, or the kept one; and whether another one is kept beside it. */
export function versionFrom(context: Context, placed: PlacedFact, source?: string) {
  const { node } = placed.fact;
  const view = factAt(context, placed);
  const restsOn = ({ evidence }: { readonly evidence: Evidence }) => sourcesOf(evidence.basis).includes(source ?? '');
  const at = source === undefined ? -1 : versionsOf(node).findIndex(restsOn);
  const isUndecided = 'is' in node && node.is === 'undecided';
  const version: VersionView = (isUndecided ? view.others[at] : at > 0 ? view.others[at - 1] : undefined) ?? view;
  return { version, isKept: isUndecided || at <= 0 };
}

const naming = new Set(['name', 'title']);

/** What an editor says of a fact in a sentence, after its name; otherwise its fields and its words. */
function valueIn(context: Context, version: VersionView, path: string): Html {
  const { words, fields } = version;
  if (!words || !/[.。]$/u.test(plain(words)))
    return valueOf(context, version, path) ?? html`${factStrings[context.locale].noValue}`;
  const names = fields.filter((field) => naming.has(field.name) && !field.isNotKnown).map(({ value }) => value);
  return join([...names, words], dash[context.locale]);
}

/** Returns a fact as a line. */
export function factLine(context: Context, placed: PlacedFact, source?: string): FactLine {
  const { kind, id, fact } = placed;
  const { version, isKept } = versionFrom(context, placed, source);
  return {
    href: placeAt(context, kind, id, fact.path),
    label: pathLabel(context, placed),
    value: valueIn(context, version, fact.path),
    evidence: version.evidence,
    isKept,
  };
}

/** The same on the page of another record: the name of its own stands before its name. */
export function factLineElsewhere(context: Context, placed: PlacedFact): FactLine {
  const line = factLine(context, placed);
  const record = recordName(context, placed);
  return { ...line, label: placed.fact.path === '' ? record : join([record, line.label], comma[context.locale]) };
}
