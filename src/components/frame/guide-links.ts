import { correctionAt, readOnForgeAt } from '../../site/paths.ts';
import type { Context } from '../../names/names.ts';
import { html, outwardLink, type Html } from '../../names/html.ts';
import { contactLink } from '../../names/publisher.ts';

const report = {
  fr: 'Signaler une erreur, par un formulaire ou un courriel',
  ja: '誤りを知らせる（フォームまたはメール）',
};
const write = { fr: 'Pour écrire au projet\u00A0: ', ja: 'ご連絡先：' };
const noAddress = {
  fr: 'Ce site n’a pas encore d’adresse où recevoir corrections et documents.',
  ja: 'このサイトには、訂正や資料をお送りいただく宛先がまだありません。',
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

const inFolder = {
  fr: 'Les guides sont dans le dossier du projet\u00A0: content/START.fr.md et content/GUIDES.fr.md.',
  ja: '手引きはプロジェクトのフォルダーにあります（content/START.ja.md、content/GUIDES.ja.md）。',
};
const askPublisher = {
  fr: ' Demandez-le à qui publie ce site, puis rendez-lui le fichier corrigé, avec votre source\u202F; un courriel suffit.',
  ja: '公開元にお求めください。直したファイルは、出典を添えて公開元へお送りください。メールで構いません。',
};

/** Says where corrections and documents are received: by the form for errors, by the publisher, or nowhere. */
export function correctionWay({ archive: { site }, locale }: Context): Html {
  const form = correctionAt(site, locale);
  if (form !== undefined) return html`<a href="${form}">${report[locale]}</a>`;
  return site.publisher ? html`${write[locale]}${contactLink(site.publisher, locale)}` : html`${noAddress[locale]}`;
}

/** Returns the links to the guides on the forge; one sentence about them, where the site names no forge. */
export function guideLinks({ archive: { site }, locale }: Context): readonly Html[] {
  const links = Object.entries(guides).flatMap(([name, label]) => {
    const href = readOnForgeAt(site, `${name}.${locale}.md`);
    return href === undefined ? [] : [outwardLink(href, label[locale], locale)];
  });
  return links.length > 0 ? links : [html`${inFolder[locale]}${site.publisher ? askPublisher[locale] : ''}`];
}
