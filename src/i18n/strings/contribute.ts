import { dictionary } from '../locales.ts';

/** Links from the page about taking part to the guides. */
export const contributeStrings = dictionary({
  fr: {
    report: 'Signaler une erreur, par un formulaire ou un courriel',
    start: 'Premiers pas\u00A0: corriger une faute, un fait',
    steps: 'Pas à pas, tâche par tâche',
    guide: 'Le guide des éditeurs\u00A0: toutes les règles',
    reference: 'Référence\u00A0: ce qui peut s’écrire dans chaque fichier',
    /** If the site names no forge. */
    noForge: (isPublished: boolean) =>
      isPublished
        ? 'Les guides sont dans le dossier du projet\u00A0: content/START.fr.md et content/GUIDES.fr.md. Demandez-le à qui publie ce site, puis rendez-lui le fichier corrigé, avec votre source\u202F; un courriel suffit.'
        : 'Les guides sont dans le dossier du projet\u00A0: content/START.fr.md et content/GUIDES.fr.md. Cette copie du site n’est publiée par personne\u00A0: elle ne reçoit ni correction ni document.',
  },
  ja: {
    report: '誤りを知らせる（フォームまたはメール）',
    start: 'はじめに：誤字と事実を直す',
    steps: '作業手順',
    guide: '編集の手引き：すべての決まり',
    reference: '各ファイルに書ける項目の一覧',
    noForge: (isPublished) =>
      isPublished
        ? '手引きはプロジェクトのフォルダーにあります（content/START.ja.md、content/GUIDES.ja.md）。公開元にお求めください。直したファイルは、典拠を添えて公開元へお送りください。メールで構いません。'
        : '手引きはプロジェクトのフォルダーにあります（content/START.ja.md、content/GUIDES.ja.md）。この写しは公開されていないため、訂正や資料は受け付けていません。',
  },
});
