import { dictionary } from '../locales.ts';

/** The words of the page about who publishes the site. */
export const legalStrings = dictionary({
  fr: {
    description: 'Qui publie ce site et en répond, à qui écrire, et les conditions de reprise.',
    publishedBy: (name: string) => `Site publié par ${name}.`,
    lead: 'Qui publie ce site et en répond, et à qui écrire.',
    noPublisher: 'Cette copie du site n’est publiée par personne.',
    fields: {
      name: 'Éditeur',
      address: 'Adresse',
      contact: 'Contact',
      director: 'Direction de la publication',
      host: 'Hébergement',
    },
    rights: 'Droits et reprise des contenus',
    rectify: 'Signaler une erreur, demander une rectification',
    storage:
      'Le site ne dépose aucun cookie et ne demande rien à un autre site. La taille du texte et l’affichage choisis restent dans votre navigateur.',
  },
  ja: {
    description: 'サイトの運営者、連絡先、利用条件を示します。',
    publishedBy: (name) => `運営：${name}`,
    lead: 'このサイトの運営者と連絡先です。',
    noPublisher: 'この写しは公開されておらず、運営者はいません。',
    fields: {
      name: '運営者',
      address: '所在地',
      contact: 'お問い合わせ',
      director: '発行責任者',
      host: 'サーバーの提供者',
    },
    rights: '権利と利用条件',
    rectify: '誤りの連絡、訂正の依頼',
    storage:
      'Cookieは使わず、他のサイトへの通信も行いません。選んだ文字サイズと表示の設定は、お使いのブラウザーにだけ保存されます。',
  },
});
