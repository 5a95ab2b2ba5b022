import { get } from '../archive/archive.ts';
import { knownValue } from '../archive/fact-path.ts';
import { formatPeriod, semicolon } from '../i18n/format.ts';
import { html, join, marked, ourWords, type Html } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { itemText, nameText } from '../names/title.ts';
import { deedWords, type Deed } from '../schema/edition.ts';
import type { Node } from '../schema/node.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { isObject } from '../text/is-object.ts';
import type { Locale } from '../text/locales.ts';

/**
 * What somebody did, in the order in which it is typed, then what else is said of it: « a présidé (atelier 2, Économie) », 経済分科会で議長を務めた. Of
 * any other value, its words.
 */
export function withDeeds(context: Context, { value }: Node, words: Html | undefined): Html | undefined {
  const deeds = isObject(value) ? (value['did'] as readonly Deed[] | undefined) : undefined;
  if (!deeds) return words;
  const [said, separator] = context.locale === 'fr' ? [deedFr, semicolon.fr] : [deedJa, '。'];
  const done = join(
    deeds.map((deed) => said(context, deed)),
    separator,
  );
  return words ? html`${done}${context.locale === 'fr' ? '. ' : '。'}${words}` : done;
}

function sessionOf(context: Context, { session }: Deed) {
  if (session === undefined) return undefined;
  const { item } = get(context.archive.items, session);
  const name = knownValue(item.title);
  const title = name && nameText(name, context.locale);
  return { words: itemText(context, item), title: title ? marked(title, context.locale) : undefined };
}

function dayOf({ date }: Deed, locale: Locale): string | undefined {
  return date && !isNotKnown(date) ? formatPeriod(date, locale) : undefined;
}

function deedFr(context: Context, deed: Deed): Html {
  const { how, where, about } = deed;
  const session = sessionOf(context, deed);
  const day = dayOf(deed, 'fr');
  const at = session && html` (${session.words}${session.title && html`, ${session.title}`})`;
  return html`${deedWords[how].fr}${at}${where && html` ${ourWords(where, 'fr')}`}${about && html`${how === 'wrote' ? ' ' : ' sur '}${ourWords(about, 'fr')}`}${day && html`, ${day}`}`;
}

function deedJa(context: Context, deed: Deed): Html {
  const { how, where, about } = deed;
  const session = sessionOf(context, deed);
  const title = session?.title && html`（${session.title}）`;
  const at = session && html`${session.words}${title}${how === 'attended' ? 'に' : 'で'}`;
  const topic = about && html`${ourWords(about, 'ja')}${how === 'wrote' ? 'を' : 'について'}`;
  const day = dayOf(deed, 'ja');
  return html`${day && html`${day}に`}${at}${where && ourWords(where, 'ja')}${topic}${deedWords[how].ja}`;
}
