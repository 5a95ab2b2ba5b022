import { dictionary } from '../locales.ts';

/** The words of the page that replaces the site while the content has mistakes. */
export const previewStrings = dictionary({
  fr: {
    title: 'Le contenu est à corriger',
    /** Says what the page is waiting for. */
    waiting: 'La page demandée reviendra d’elle-même, une fois le fichier corrigé et enregistré.',
    near: 'Identifiants proches\u00A0:',
  },
  ja: {
    title: '内容に直すところがあります',
    waiting: 'ファイルを直して保存すると、元のページが自動的に表示されます。',
    near: '近いID：',
  },
});
