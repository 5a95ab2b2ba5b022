import { lookUp, versionsOf } from '../archive/fact-path.ts';
import { recordNode, schemaOf, type RecordKey } from '../schema/kinds.ts';
import { labelsOn } from '../schema/side.ts';
import { dataOf, type PlacedFact } from '../archive/queries/statements.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { isWords } from '../schema/words.ts';
import { comma, dash } from '../i18n/format.ts';
import { otherLocale } from '../text/locales.ts';
import { recordAt } from '../site/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { factAt, type FactView, type VersionView } from './fact.ts';
import { html, join, unlinked, wordsWithFallback, marked, type Html } from '../names/html.ts';
import { itemText } from '../names/title.ts';
import { authorityName, personName, recordText, type Context } from '../names/names.ts';
import type { FieldView } from './values.ts';

/**
 * Summarises the version of a fact that cites a source: a link to it under the names of the fields that contain it, the outermost first, and its
 * value in one line, or the word for the reason why there is none. `isKept` is false if another version is kept.
 */
export function factSummary(context: Context, placed: PlacedFact, source: string) {
  const { kind, id, fact } = placed;
  const view = factAt(context, placed);
  const at = versionsOf(fact.node).findIndex(({ evidence }) => sourcesOf(evidence.basis).includes(source));
  const isUndecided = 'is' in fact.node && fact.node.is === 'undecided';
  const version = isUndecided ? view.others[at] : at <= 0 ? view : view.others[at - 1];
  return {
    href: recordAt(context.locale, kind, id, fact.path),
    label: pathLabel(context, placed),
    value: (version && valueOf(context, version, fact.path)) ?? html`${factStrings[context.locale].noValue}`,
    isKept: isUndecided || at <= 0,
  };
}

/** Fields that the path to a fact already names, by its first part; and fields that only link to other places. */
const secondaryFields: Readonly<Record<string, readonly string[]>> = {
  programme: ['kind', 'number', 'status'],
  participants: ['authority'],
  counts: ['scope'],
  people: ['person'],
};
const leadsElsewhere = ['see', 'themes', 'url'];

/** Numbers of one country always need its label; the fields in `named` need theirs only beside other fields. */
const countries = ['french', 'japanese'];
const named = new Set(['total', 'days', 'sessions', 'said', 'for']);

/** Returns a field as part of a line: « France 22 », « séances 5–6 octobre 2016 ». */
export function fieldText({ name, label, value }: FieldView, isAlone: boolean): Html {
  const text = unlinked(value);
  if (countries.includes(name)) return html`${label} ${text}`;
  return named.has(name) && !isAlone ? html`${label.charAt(0).toLowerCase()}${label.slice(1)} ${text}` : text;
}

/** Summarises a version in one line, without links: its fields, then its words. */
export function valueOf({ locale }: Context, version: VersionView | FactView, path = ''): Html | undefined {
  const hidden = [...leadsElsewhere, ...(secondaryFields[path.split('.')[0] ?? ''] ?? [])];
  const isOther = ({ name }: FieldView) => Number(name === otherLocale(locale));
  // The language of the page comes before the other one.
  const fields = version.fields
    .filter(({ name, isNotKnown }) => !hidden.includes(name) && !isNotKnown)
    .toSorted((a, b) => isOther(a) - isOther(b));
  const texts = fields.slice(0, 4).map((field) => fieldText(field, fields.length === 1));
  const said =
    version.words ?? version.note ?? (texts.length === 0 && 'parts' in version ? firstPart(version) : undefined);
  const parts = [...(texts.length > 0 ? [join(texts, comma[locale])] : []), ...(said ? [unlinked(said)] : [])];
  return parts.length > 0 ? join(parts, dash[locale]) : undefined;
}

function firstPart({ parts }: FactView): Html | undefined {
  return parts.flatMap(({ fields, words }) => fields[0]?.value ?? words ?? [])[0];
}

/** A group whose fields are labelled as a whole says nothing more. */
const unnamed = 'attendance';

const presences = new Set(['participants', 'list', 'not_proven', 'stated_absent']);

/** Joins the labels on the path to a fact; a person, a participant or an item of the programme is named. */
export function pathLabel(
  context: Context,
  { kind, id, fact: { path } }: RecordKey & { readonly fact: { readonly path: string } },
): Html {
  const { archive, locale } = context;
  if (!path) return html`${factStrings[locale].record}`;
  const steps = path.split('.');
  const labels = labelsOn(schemaOf(kind), steps, 'made');
  const about = path.startsWith('disagreements.') ? aboutOf(context, { kind, id }, path) : undefined;
  if (about) return about;
  const names = steps.flatMap((part, index): Html[] => {
    const list = steps[index - 1] ?? '';
    if (part === unnamed) return [];
    if (list === 'people' && archive.people.has(part)) return [personName(context, part)];
    const authority = presences.has(list) && archive.authorities.get(part);
    if (authority) return [authorityName(context, authority)];
    const item = list === 'programme' && archive.items.get(part)?.item;
    if (item) return [html`${itemText(context, item)}`];
    const label = labels[index];
    return label ? [html`${label[locale]}`] : [];
  });
  return join(names, comma[locale]);
}

function aboutOf({ archive, locale }: Context, key: RecordKey, path: string): Html | undefined {
  const about = lookUp(recordNode(key.kind, dataOf(archive, key)), `${path}.about`)?.value;
  return isWords(about) ? wordsWithFallback(about, locale) : undefined;
}

export function recordName(context: Context, { kind, id }: RecordKey): Html {
  return marked(recordText(context, kind, id), context.locale);
}
