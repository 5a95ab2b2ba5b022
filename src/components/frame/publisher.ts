import type { Archive } from '../../archive/archive.ts';
import type { Context } from '../../names/names.ts';
import { anchor, element, html, outwardLink, type Html } from '../../names/html.ts';
import { correctionAt, readOnForgeAt } from '../../site/paths.ts';
import type { Locale } from '../../text/locales.ts';

type Publisher = Archive['site']['publisher'];

const words = {
  by: { fr: (name: string) => `Site publié par ${name}.`, ja: (name: string) => `運営：${name}` },
  name: { fr: 'Éditeur', ja: '運営者' },
  address: { fr: 'Adresse', ja: '所在地' },
  contact: { fr: 'Contact', ja: 'お問い合わせ' },
  director: { fr: 'Direction de la publication', ja: '発行責任者' },
  host: { fr: 'Hébergement', ja: 'サーバーの提供者' },
  report: {
    fr: 'Signaler une erreur, par un formulaire ou un courriel',
    ja: '誤りを知らせる（フォームまたはメール）',
  },
  write: { fr: 'Pour nous écrire\u00A0: ', ja: 'ご連絡先：' },
  noAddress: {
    fr: 'Ce site n’a pas encore d’adresse où recevoir corrections et documents.',
    ja: 'このサイトには、訂正や資料をお送りいただく宛先がまだありません。',
  },
  whatToWrite: {
    fr: 'Donnez l’adresse de la page, la phrase en cause, ce qui est juste et ce qui le prouve\u202F; d’un document, son adresse, ou son titre, sa date, son auteur et où il est conservé. En français ou en japonais.',
    ja: '誤りは、ページのURL、直したい文、正しい内容、根拠となる資料をお書きください。資料は、URL、または題名、日付、作成者、所蔵先で足ります。日本語でもフランス語でも構いません。',
  },
};

const guides = {
  START: { fr: 'Premiers pas\u00A0: corriger une faute, un fait', ja: 'はじめに：誤字と事実を直す' },
  GUIDES: { fr: 'Pas à pas, tâche par tâche', ja: '作業手順' },
  README: { fr: 'Le guide des éditeurs\u00A0: toutes les règles', ja: '編集の手引き：すべての決まり' },
  REFERENCE: {
    fr: 'Référence\u00A0: ce qui peut s’écrire dans chaque fichier',
    ja: '各ファイルに書ける項目の一覧',
  },
};

export function publishedBy(publisher: Publisher, locale: Locale): string | undefined {
  return publisher && words.by[locale](publisher.name[locale]);
}

export function publisherRows(publisher: Publisher, locale: Locale) {
  if (!publisher) return [];
  const text = (field: 'name' | 'address' | 'director' | 'host') => ({
    label: words[field][locale],
    value: html`${publisher[field][locale]}`,
  });
  const contact = { label: words.contact[locale], value: contactLink(publisher, locale) };
  return [text('name'), text('address'), contact, text('director'), text('host')];
}

function contactLink({ contact }: NonNullable<Publisher>, locale: Locale): Html {
  return contact.includes('://') ? outwardLink(contact, contact, locale) : anchor(`mailto:${contact}`, contact);
}

/**
 * Says where corrections and documents are received and what to write, by the form for errors or to the publisher; or that it is nowhere
 * yet.
 */
export function correctionWay({ archive: { site }, locale }: Context): Html {
  const form = correctionAt(site, locale);
  const way =
    form === undefined
      ? site.publisher && html`${words.write[locale]}${contactLink(site.publisher, locale)}`
      : anchor(form, words.report[locale]);
  return way
    ? html`${element('strong', {}, way)}${element('br', {})}${words.whatToWrite[locale]}`
    : html`${words.noAddress[locale]}`;
}

export function guideLinks({ archive: { site }, locale }: Context): readonly Html[] {
  return Object.entries(guides).flatMap(([name, label]) => {
    const href = readOnForgeAt(site, `${name}.${locale}.md`);
    return href === undefined ? [] : [outwardLink(href, label[locale], locale)];
  });
}
