import { lookUp } from '../archive/fact-path.ts';
import { dataOf, type PlacedFact } from '../archive/queries/statements.ts';
import { comma } from '../i18n/format.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { html, join, wordsWithFallback, type Html } from '../names/html.ts';
import { authorityName, personName, recordName, type Context, itemText } from '../names/names.ts';
import { recordNode, schemaOf, type RecordKey, type Kind } from '../schema/kinds.ts';
import { labelsOn } from '../schema/side.ts';
import { isWords } from '../schema/words.ts';
import { placeAt } from '../site/paths.ts';
import { capitalised } from '../text/typography.ts';
import { factView, type FactView } from './fact.ts';
import { factText } from './fact-text.ts';

const presences = new Set(['participants', 'list', 'not_proven', 'stated_absent']);

/** Joins the labels on the path to a fact; a person, a participant or an item of the programme is named. */
export function pathLabel(context: Context, key: RecordKey, path: string): Html {
  const { archive, locale } = context;
  if (!path) return html`${factStrings.record[locale]}`;
  const about = lookUp(recordNode(key.kind, dataOf(archive, key)), `${path}.about`)?.value;
  if (path.startsWith('disagreements.') && isWords(about)) return wordsWithFallback(about, locale);
  const steps = path.split('.');
  const labels = labelsOn(schemaOf(key.kind), steps);
  const names = steps.flatMap((part, index): Html[] => {
    const list = steps[index - 1] ?? '';
    // « Nom français » says of what, and so does « atelier 3 ».
    if (part === 'attendance' || (part === 'names' && index + 1 < steps.length)) return [];
    if (part === 'programme' && archive.items.has(steps[index + 1] ?? '')) return [];
    if (list === 'people' && archive.people.has(part)) return [personName(context, part)];
    const authority = presences.has(list) && archive.authorities.get(part);
    if (authority) return [authorityName(context, authority)];
    const item = list === 'programme' && archive.items.get(part)?.item;
    const words = item ? capitalised(itemText(context, item)) : labels[index]?.[locale];
    return words === undefined ? [] : [html`${words}`];
  });
  return join(names, comma[locale]);
}

interface FactLine {
  readonly href: string;
  readonly label: Html;
  readonly fact: FactView;
  readonly remark?: string | undefined;
}

/** The version of a fact that rests on a source, or the kept one; and whether another one is kept beside it. */
export function versionFrom(context: Context, { kind, id, fact }: PlacedFact, source?: string) {
  const view = factView(context, kind, id, fact.path);
  const own = view.versions.find(({ evidence }) => source !== undefined && evidence.from.includes(source));
  return { view, version: own ?? view, isKept: !own || !view.isKept || own.isKept };
}

const without = { fields: [], note: undefined, because: undefined, others: [], parts: [], gaps: [] };

/**
 * Returns a fact as a line, of its kept version or of the one that rests on a source; without the fields in `told`, if there is more to
 * say.
 */
export function factLine(
  context: Context,
  placed: PlacedFact,
  { source, told = [] }: { readonly source?: string; readonly told?: readonly string[] } = {},
): FactLine {
  const { locale } = context;
  const { kind, id, fact } = placed;
  const { view, version, isKept } = versionFrom(context, placed, source);
  const { note, evidence } = version;
  const fields = version.fields.filter(({ isFiling, isNotKnown }) => !isFiling && !isNotKnown);
  const untold = fields.filter(({ name }) => !told.includes(name));
  const words =
    factText(context, { fields: untold, words: version.words }) ??
    note ??
    factText(context, { fields, words: undefined }) ??
    html`${factStrings.noValue[locale]}`;
  return {
    href: placeAt(context, kind, id, fact.path),
    label: pathLabel(context, placed, fact.path),
    fact: { ...view, ...without, words, evidence },
    remark: isKept ? undefined : factStrings.notKept[locale],
  };
}

/** An event is named by its date. */
const inName: Partial<Record<Kind, readonly string[]>> = { milestones: ['date', 'kind'] };

/** The same on the page of a record that its fields in `naming` name: the name of its own record stands before its name. */
export function factLineElsewhere(context: Context, placed: PlacedFact, naming: readonly string[]): FactLine {
  const line = factLine(context, placed, { told: [...naming, ...(inName[placed.kind] ?? [])] });
  const record = recordName(context, placed);
  return { ...line, label: placed.fact.path === '' ? record : join([record, line.label], comma[context.locale]) };
}
