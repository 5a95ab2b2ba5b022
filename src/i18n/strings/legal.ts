import { dictionary } from '../locales.ts';

/** The words of the page about who publishes the site. */
export const legalStrings = dictionary({
  fr: {
    description: 'Qui publie ce site et en répond, à qui écrire, et les conditions de reprise.',
    publishedBy: (name: string) => `Site publié par ${name}.`,
    lead: 'Qui publie ce site et en répond, et à qui écrire.',
    noPublisher: 'Cette copie du site n’indique pas d’éditeur.',
    noPublisherLead:
      'On n’y trouve ni le nom de la personne ou de l’organisme qui en répond, ni une adresse où écrire. Elle peut servir à lire ou à essayer l’archive\u202F; un site ouvert au public doit dire qui le publie.',
    noPublisherHow:
      'Pour se nommer, la personne qui met le site en ligne remplit les réglages PUBLISHER_… avant de le construire.',
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
      'Le site ne dépose aucun cookie et ne demande rien à un autre hôte. La taille du texte et l’affichage choisis restent dans votre navigateur.',
  },
  ja: {
    description: 'サイトの運営者、連絡先、利用条件を示します。',
    publishedBy: (name) => `運営：${name}`,
    lead: 'このサイトの運営者と連絡先です。',
    noPublisher: 'このサイトには運営者の表示がありません。',
    noPublisherLead:
      'このサイトの公開に責任を負う人や団体の名前も、連絡先も設定されていません。内容を読み、試すことはできますが、一般に公開するには運営者の表示が必要です。',
    noPublisherHow: '公開する方は、サイトを作るときに、PUBLISHER_で始まる設定で運営者を示してください。',
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
