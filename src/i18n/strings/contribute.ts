import { dictionary } from '../locales.ts';

/** Links from the page about taking part to the guides. */
export const contributeStrings = dictionary({
  fr: {
    guide: 'Le guide des éditeurs',
    steps: 'Pas à pas\u00A0: avant de commencer, puis six tâches',
    reference: 'Référence\u00A0: ce qui peut s’écrire dans chaque fichier',
    /** If the site names no forge. */
    noForge:
      'Ce site ne nomme pas le dépôt du projet. Demandez le dossier à qui publie ce site\u00A0: les guides y sont, content/README.fr.md et content/GUIDES.fr.md. Rendez-lui le fichier corrigé, avec votre source\u202F; un courriel suffit.',
  },
  ja: {
    guide: '編集の手引き',
    steps: '作業手順：始める前に、六つの作業',
    reference: '各ファイルに書ける項目の一覧',
    noForge:
      'このサイトにはリポジトリの場所が示されていません。公開元にフォルダー一式をお求めください。手引きはその中のcontent/README.ja.mdとcontent/GUIDES.ja.mdにあります。直したファイルは、典拠を添えて公開元へお送りください。メールで構いません。',
  },
});
