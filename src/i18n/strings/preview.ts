import { dictionary } from '../locales.ts';

/** The words around the report that a page of the preview answers while the content has problems. */
export const previewStrings = dictionary({
  fr: {
    title: 'Le contenu est à corriger',
    hint: 'La page demandée reviendra d’elle-même, une fois le fichier corrigé et enregistré.',
  },
  ja: {
    title: '内容に直すところがあります',
    hint: 'ファイルを直して保存すると、元のページが自動的に表示されます。',
  },
});
