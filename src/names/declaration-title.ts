import { get, type Declaration } from '../archive/archive.ts';
import { isAttested, type Point } from '../schema/declaration.ts';
import { formatOrdinal } from '../i18n/format.ts';
import { declarationStrings, officialTextStrings, followUpStrings } from '../i18n/strings/declaration.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { declarationText, hostTexts, recordText, type Context } from './names.ts';
import { readAddress, type Address } from '../schema/address.ts';
import type { PlacedFollowUp } from '../archive/queries/follow-ups.ts';
import { placeAt } from '../site/paths.ts';
import { html, marked, type Html } from './html.ts';
import { itemText } from './title.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { knownField } from '../schema/not-known.ts';
import { knownValue } from '../archive/fact-path.ts';

/** Returns the title of a declaration, never only a title in the other language. */
export function declarationTitle(context: Context, declaration: Declaration) {
  const { archive, locale } = context;
  const edition = get(archive.editions, declaration.id);
  const ordinal = formatOrdinal(edition.ordinal, locale);
  const own = knownField(knownValue(declaration.title)?.[locale]);
  if (!isAttested(declaration)) {
    const unique = declarationText(context, declaration.id);
    return {
      heading: declarationStrings.notKnown[locale],
      listed: declarationStrings.notKnown[locale],
      status: undefined,
      unique,
    };
  }
  const hosts = hostTexts(context, edition);
  const namesHost = hosts.some((host) => own?.text.includes(host.replace(/市$/u, '')));
  const heading = own?.text ?? declarationStrings.untitled[locale](ordinal);
  return {
    /** The title in the page's language, else « Déclaration de la 3e édition ». */
    heading,
    /** The heading in a list: with its city if the title names none, as in « Déclaration finale ». */
    listed: own && !namesHost ? declarationStrings.titledAt[locale](own.text, hosts) : heading,
    /** Undefined if the title is official or there is none. */
    status: own && own.status !== 'official' ? factStrings.titleStatus[own.status][locale] : undefined,
    /** The heading with the edition, by its year or number, unique in a language. */
    unique: own
      ? declarationStrings.titled[locale](own.text, ordinal, timeOf(edition)?.start.value.slice(0, 4))
      : declarationStrings.untitled[locale](ordinal),
  };
}

/** The number that the source prints for a point, else that of its id, by which it was cited: a point that comes between two others moves neither. */
export function pointNumber({ id, number }: Pick<Point, 'id' | 'number'>): string {
  return String(number ?? id.slice(1));
}

/** Returns a link, with its name, to the place that took a declaration up. */
export function targetLink(context: Context, text: string): Html {
  const address = readAddress(text);
  if (!address) return html`${text}`;
  const { kind, id, path } = address;
  const name = marked(nameOf(context, address), context.locale);
  return html`<a href="${placeAt(context, kind, id, path)}">${name}</a>`;
}

function nameOf(context: Context, { kind, id, path }: Address): string {
  const { archive, locale } = context;
  const [list, line = '', number] = path.split('.');
  const record =
    kind === 'declarations'
      ? declarationTitle(context, get(archive.declarations, id)).unique
      : recordText(context, kind, id);
  if (list === 'points') return followUpStrings.pointOf[locale](line.slice(1), record);
  if (list === 'text' && line !== '') {
    return followUpStrings.itemOf[locale](officialTextStrings.place[locale](number), record);
  }
  if (list === 'follow_up') return followUpStrings.sequelOf[locale](record);
  if (list === 'programme')
    return followUpStrings.itemOf[locale](itemText(context, get(archive.items, line).item), record);
  return record;
}

/** Returns a link, with its name, to the declaration that was taken up, or to a place in it. */
export function originLink(context: Context, { declaration, of }: PlacedFollowUp): Html {
  return targetLink(context, `declarations/${declaration.id}${of ? `/${of.path}` : ''}`);
}
