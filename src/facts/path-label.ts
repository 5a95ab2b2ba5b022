import { lookUp } from '../archive/fact-path.ts';
import { dataOf } from '../archive/queries/statements.ts';
import { comma } from '../i18n/format.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { html, join, marked, wordsWithFallback, type Html } from '../names/html.ts';
import { authorityName, personName, recordText, type Context, itemText } from '../names/names.ts';
import { recordNode, schemaOf, type RecordKey } from '../schema/kinds.ts';
import { labelsOn } from '../schema/side.ts';
import { isWords } from '../schema/words.ts';
import { capitalised } from '../text/typography.ts';

/** A group whose fields are labelled as a whole says nothing more. */
const unnamed = 'attendance';

const presences = new Set(['participants', 'list', 'not_proven', 'stated_absent']);

/** Joins the labels on the path to a fact; a person, a participant or an item of the programme is named. */
export function pathLabel(
  context: Context,
  { kind, id, fact: { path } }: RecordKey & { readonly fact: { readonly path: string } },
): Html {
  const { archive, locale } = context;
  if (!path) return html`${factStrings.record[locale]}`;
  const steps = path.split('.');
  const labels = labelsOn(schemaOf(kind), steps, 'made');
  const about = path.startsWith('disagreements.') ? aboutOf(context, { kind, id }, path) : undefined;
  if (about) return about;
  const names = steps.flatMap((part, index): Html[] => {
    const list = steps[index - 1] ?? '';
    // « Nom français » says of what, and so does « atelier 3 ».
    if (part === unnamed || (part === 'names' && index + 1 < steps.length)) return [];
    if (part === 'programme' && archive.items.has(steps[index + 1] ?? '')) return [];
    if (list === 'people' && archive.people.has(part)) return [personName(context, part)];
    const authority = presences.has(list) && archive.authorities.get(part);
    if (authority) return [authorityName(context, authority)];
    const item = list === 'programme' && archive.items.get(part)?.item;
    if (item) return [html`${capitalised(itemText(context, item))}`];
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
