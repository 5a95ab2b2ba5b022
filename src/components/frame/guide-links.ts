import { correctionAt, readOnForgeAt } from '../../i18n/paths.ts';
import type { Context } from '../../i18n/names/names.ts';
import { html, outwardLink, type Html } from '../../i18n/names/html.ts';

const report = {
  fr: 'Signaler une erreur, par un formulaire ou un courriel',
  ja: '誤りを知らせる（フォームまたはメール）',
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
const unpublished = {
  fr: ' Cette copie du site n’est publiée par personne\u00A0: elle ne reçoit ni correction ni document.',
  ja: 'このサイトは未公開のため、訂正や資料の受け付けはまだ行っていません。',
};

/** Returns the links to the form for errors and to the guides on the forge; of these one sentence, where the site names no forge. */
export function guideLinks({ archive: { site }, locale }: Context): readonly Html[] {
  const form = correctionAt(site, locale);
  const links = Object.entries(guides).flatMap(([name, label]) => {
    const href = readOnForgeAt(site, `${name}.${locale}.md`);
    return href === undefined ? [] : [outwardLink(href, label[locale], locale)];
  });
  const sentence = html`${inFolder[locale]}${(site.publisher ? askPublisher : unpublished)[locale]}`;
  return [
    ...(form === undefined ? [] : [html`<a href="${form}">${report[locale]}</a>`]),
    ...(links.length > 0 ? links : [sentence]),
  ];
}
