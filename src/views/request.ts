import { get } from '../archive/archive.ts';
import { documentHolders, type DocumentHolder } from '../archive/queries/holders.ts';
import type { PlacedGap } from '../archive/queries/statements.ts';
import { comma } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { addressOf, gapFragment, pageAt } from '../i18n/paths.ts';
import { requestsStrings } from '../i18n/strings/requests.ts';
import type { Context } from './context.ts';
import { html, join, type Html } from './html.ts';
import { ourWords } from './language.ts';
import { editionText, recordLink } from './names.ts';
import { sourceTitle } from './source-mark.ts';

/** A letter that asks for what answers a gap, in the language of those who may hold it. */
export interface RequestView {
  readonly lang: Locale;
  /** What opens it: « Demande prête à envoyer, en japonais ». */
  readonly summary: string;
  /** Links to those who may hold the answer, in the language of the page. */
  readonly to: Html;
  /** The paragraphs of the letter. */
  readonly text: readonly Html[];
}

/** More addressees or titles than this would be a circular. */
const MOST = 3;

/** The letters for a gap, one for each language that its holders are written to in; none where nobody is named. */
export function requestsFor(context: Context, placed: PlacedGap): readonly RequestView[] {
  const holders = documentHolders(context.archive, placed);
  return locales.flatMap((lang): RequestView[] => {
    const own = holders.filter(({ language }) => language === lang).slice(0, MOST);
    return own.length > 0 ? [letter(context, placed, lang, own)] : [];
  });
}

function letter(
  context: Context,
  { kind, id, gap }: PlacedGap,
  lang: Locale,
  to: readonly DocumentHolder[],
): RequestView {
  const { archive, locale } = context;
  const words = requestsStrings[lang];
  const there: Context = { archive, locale: lang };
  const edition = editionText(there, get(archive.editions, id));
  const unread = gap.looked_in.map((source) => get(archive.sources, source)).filter(({ read }) => read !== 'whole');
  const documents = unread.slice(0, MOST).map((source) => {
    const title = sourceTitle(source, lang);
    return lang === 'fr' ? html`«\u00A0${title}\u00A0»` : html`「${title}」`;
  });
  return {
    lang,
    summary: requestsStrings[locale].ready[lang],
    to: join(
      to.map((holder) => recordLink(context, holder.kind, holder.id)),
      comma[locale],
    ),
    text: [
      html`${words.subject(edition)}`,
      html`${words.opening(edition)}`,
      ourWords(gap, lang),
      ...(documents.length > 0
        ? [html`${words.read}${join(documents, lang === 'fr' ? ', ' : '')}${lang === 'fr' ? '.' : '。'}`]
        : []),
      html`${words.wanted}`,
      html`${words.page(addressOf(pageAt(lang, 'gaps', gapFragment(kind, id, gap.id))))}`,
      html`${words.closing}`,
    ],
  };
}
