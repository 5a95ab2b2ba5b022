import { readAddress, type Address } from '../../archive/address.ts';
import { get } from '../../archive/archive.ts';
import type { PlacedFollowUp } from '../../archive/queries/follow-ups.ts';
import { recordAt } from '../paths.ts';
import { officialTextStrings, followUpStrings } from '../strings/declaration.ts';
import { declarationTitle } from './declaration-title.ts';
import { html, marked, type Html } from './html.ts';
import { itemText } from './title.ts';
import { recordText, type Context } from './names.ts';

/** Returns a link, with its name, to the place that took a declaration up. */
export function targetLink(context: Context, text: string): Html {
  const address = readAddress(text);
  if (!address) return html`${text}`;
  const { kind, id, path } = address;
  const name = marked(nameOf(context, address), context.locale);
  return html`<a href="${recordAt(context.locale, kind, id, path)}">${name}</a>`;
}

function nameOf(context: Context, { kind, id, path }: Address): string {
  const { archive, locale } = context;
  const words = followUpStrings[locale];
  const [list, line = '', number] = path.split('.');
  const record =
    kind === 'declarations'
      ? declarationTitle(context, get(archive.declarations, id)).unique
      : recordText(context, kind, id);
  if (list === 'points') return words.pointOf(line.slice(1), record);
  if (list === 'text' && line !== '') {
    return words.itemOf(officialTextStrings[locale].place(number), record);
  }
  if (list === 'follow_up') return words.sequelOf(record);
  if (list === 'programme') return words.itemOf(itemText(context, get(archive.items, line).item), record);
  return record;
}

/** Returns a link, with its name, to the declaration that was taken up, or to a place in it. */
export function originLink(context: Context, { declaration, of }: PlacedFollowUp): Html {
  return targetLink(context, `declarations/${declaration.id}${of ? `/${of.path}` : ''}`);
}
