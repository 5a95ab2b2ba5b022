import type { Prose } from '../archive/prose.ts';
import { otherLocale, type Locale } from '../text/locales.ts';
import { dayView, type Context } from './names.ts';
import { html, inLanguage, marked, type Html } from './html.ts';

const toTranslate = {
  fr: 'À traduire\u00A0: ce récit n’existe qu’en japonais.',
  ja: '翻訳待ち：本文はフランス語のみです。',
};
const behind = {
  fr: (other: string, own: string) => `La version japonaise a été mise à jour le ${other}, celle-ci le ${own}.`,
  ja: (other: string, own: string) => `フランス語版は${other}に更新されました（この日本語版は${own}）。`,
};

/** The parts around an account, in the language of the page; its body is rendered from its file. */
interface ProseView {
  readonly lead: Html;
  /** The lead as plain text, for the description of the page; undefined if it is in the other language. */
  readonly leadText?: string | undefined;
  /** The language of the account, if there is none yet in that of the page. */
  readonly lang?: Locale | undefined;
  /** A note that the account is still to be translated, or that its other language was updated on a later day. */
  readonly state?: Html | undefined;
}

/** Shows the head of an account; `undefined` if a record has none. */
export function proseView(context: Context, prose: Prose | undefined): ProseView | undefined {
  if (!prose) return undefined;
  const { lead, lang } = prose;
  const { locale } = context;
  if (lang !== locale) {
    const state = html`<p class="small soft" lang="${locale}">${toTranslate[locale]}</p>`;
    return { lead: inLanguage(lead, lang, locale), lang, state };
  }
  return { lead: marked(lead, locale), leadText: lead, state: olderAccountNote(context, prose) };
}

/** The sentence under an account whose other language was updated on a later day; nothing where either says no day. */
function olderAccountNote({ archive, locale }: Context, { folder, record, updated }: Prose): Html | undefined {
  const later = archive.prose(folder, record, otherLocale(locale))?.updated;
  if (updated === undefined || later === undefined || updated >= later) return undefined;
  const [other, own] = [later, updated].map((day) => dayView(day, locale).text);
  return html`<p class="small soft">${behind[locale](other ?? '', own ?? '')}</p>`;
}
