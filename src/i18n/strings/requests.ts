import { formatNumber } from '../format.ts';
import { dictionary, type Locale } from '../locales.ts';

/** The words of requests that are ready to send. What stands around a letter is in the language of the page, the letter in its own. */
export const requestsStrings = dictionary({
  fr: {
    /** The page of them, by its edition. */
    title: 'Demandes prêtes à envoyer',
    pageTitle: (edition: string) => `Demandes prêtes à envoyer\u00A0: ${edition}`,
    description: (edition: string) =>
      `${edition}\u00A0: une lettre par question restée sans réponse, à envoyer à qui peut détenir le document.`,
    /** Where the site has a publisher, its letters are in that name. */
    leadOf: (publisher: string) =>
      `Ces demandes sont rédigées au nom de ${publisher}. Qui les envoie à titre personnel met son nom à la place.`,
    lead: 'Chacun peut envoyer ces demandes, en les signant de son nom. Faites-nous suivre la réponse\u00A0: l’adresse du document, ou son titre, sa date et qui le conserve\u202F; même une réponse négative est utile.',
    back: 'Les questions de cette édition',
    /** The letters to the same addressees, by the language they are in. */
    inLanguage: { fr: 'En français', ja: 'En japonais' } satisfies Record<Locale, string>,
    to: 'À qui\u00A0:',
    none: 'Aucune demande à envoyer sur cette édition.',
    neighbours: { previous: 'Demandes précédentes', next: 'Demandes suivantes' },
    /** The link to all of an edition. */
    counted: (n: number) =>
      n < 2
        ? `${formatNumber(n, 'fr')}\u00A0demande prête à envoyer`
        : `${formatNumber(n, 'fr')}\u00A0demandes prêtes à envoyer`,
    /** The letter itself, in this language, a paragraph each. */
    subject: (edition: string) =>
      `Objet\u00A0: documents des Rencontres franco-japonaises de la coopération décentralisée (${edition})`,
    /** A letter in Japanese begins with who writes. */
    salutation: (_sender: string | undefined) => 'Madame, Monsieur,',
    opening: (edition: string) =>
      `Un site rassemble ce que les sources publiques disent des Rencontres franco-japonaises de la coopération décentralisée. Sur la ${edition}, il reste à savoir\u00A0:`,
    /** Before the titles of documents that were not read to their end. */
    read: 'N’a pu être lue qu’une partie de\u00A0: ',
    wanted:
      'Disposeriez-vous d’un document qui réponde à cette question\u202F? S’il est en ligne, son adresse suffit\u202F; sinon, son titre, sa date et le nom de qui le conserve.',
    page: (address: string) => `Page concernée\u00A0: ${address}`,
    closing: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    sender: '[Nom, fonction, adresse]',
  },
  ja: {
    title: 'お問い合わせの文例',
    pageTitle: (edition) => `お問い合わせの文例：${edition}`,
    description: (edition) =>
      `${edition}について分かっていないことを、資料を持っていそうな先に尋ねる手紙の文例です。質問ごとに1通あります。`,
    leadOf: (publisher) => `${publisher}の名による文例です。個人で送る場合は、ご自身の名前に直してください。`,
    lead: 'どなたでも、ご自身の名前で送れます。お返事がありましたら、資料のURL（なければ題名、日付、所蔵先）をお知らせください。資料がないというお返事も手がかりになります。',
    back: 'この回の不明点',
    inLanguage: { fr: 'フランス語の文例', ja: '日本語の文例' },
    to: '宛先の例：',
    none: 'この回についての文例はありません。',
    neighbours: { previous: '前の回の文例', next: '次の回の文例' },
    counted: (n) => `お問い合わせの文例${formatNumber(n, 'ja')}件`,
    subject: (edition) => `件名：日仏自治体交流会議　${edition}に関する資料のお尋ね`,
    salutation: (sender) =>
      `突然のご連絡失礼いたします。${sender ? `${sender}でございます。` : '〇〇（所属・氏名）と申します。'}`,
    opening: (edition) =>
      `日仏自治体交流会議の記録をまとめている公開アーカイブの調査に協力しております。${edition}について、次の点を確認できる資料を探しております。`,
    read: '次の資料を拝見しましたが、一部しか参照できておりません：',
    wanted:
      'ご存じの資料がございましたら、題名、日付、公開先のURL（非公開の場合は所蔵部署）をご教示いただけますと幸いです。該当する資料がない場合も、その旨をお知らせいただければ助かります。',
    page: (address) => `該当ページ：${address}`,
    closing: 'お忙しいところ恐れ入りますが、よろしくお願い申し上げます。',
    sender: '〇〇（所属・氏名・連絡先）',
  },
});
