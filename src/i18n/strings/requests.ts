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
    lead: 'Chacun peut envoyer ces demandes, en les signant de son nom. Faites-nous suivre la réponse\u00A0: l’adresse du document, ou son titre, sa date et qui le conserve\u202F; une réponse négative renseigne aussi.',
    back: 'Les lacunes de cette édition',
    /** The letters to the same addressees, by the language they are in. */
    inLanguage: { fr: 'En français', ja: 'En japonais' } satisfies Record<Locale, string>,
    to: 'À qui\u00A0:',
    none: 'Aucune demande à envoyer sur cette édition.',
    neighbours: { previous: 'Demandes précédentes', next: 'Demandes suivantes' },
    /** The link to one of them, by the language it is in, and to all of an edition. */
    ready: { fr: 'Demande prête à envoyer', ja: 'Demande prête à envoyer, en japonais' } satisfies Record<
      Locale,
      string
    >,
    counted: (n: number) =>
      n < 2
        ? `${formatNumber(n, 'fr')}\u00A0demande prête à envoyer`
        : `${formatNumber(n, 'fr')}\u00A0demandes prêtes à envoyer`,
    /** The letter itself, in this language, a paragraph each. */
    subject: (edition: string) =>
      `Objet\u00A0: documents des Rencontres franco-japonaises de la coopération décentralisée (${edition})`,
    salutation: 'Madame, Monsieur,',
    opening: (edition: string) =>
      `Une archive publique réunit ce que les sources disent des Rencontres franco-japonaises de la coopération décentralisée. Sur la ${edition}, il lui manque ceci\u00A0:`,
    /** Before the titles of documents that were not read to their end. */
    read: 'Nous n’avons pu lire qu’une partie de\u00A0: ',
    wanted:
      'Auriez-vous un document qui le dit\u202F? S’il est en ligne, son adresse suffit\u202F; sinon, dites-nous son titre, sa date et qui le conserve.',
    page: (address: string) => `Notre page\u00A0: ${address}`,
    closing: 'Avec nos remerciements.',
  },
  ja: {
    title: '資料照会の文例',
    pageTitle: (edition) => `資料照会の文例：${edition}`,
    description: (edition) =>
      `${edition}について分かっていないことを、資料を持っていそうな先に尋ねる手紙の文例です。質問ごとに1通あります。`,
    lead: 'どなたでも、ご自分の名前で送れます。返事をもとに、資料のアドレス、または題名、日付、所蔵先をお知らせください（資料がないという返事も手がかりになります）。',
    back: 'この回の不明点',
    inLanguage: { fr: 'フランス語の文例', ja: '日本語の文例' },
    to: '宛先の例：',
    none: 'この回について送る照会はありません。',
    neighbours: { previous: '前の回の文例', next: '次の回の文例' },
    ready: { fr: '資料照会の文例（フランス語）', ja: '資料照会の文例' },
    counted: (n) => `資料照会の文例${formatNumber(n, 'ja')}件`,
    subject: (edition) => `件名：日仏自治体交流会議、${edition}の資料について`,
    salutation: '突然のご連絡を失礼します。',
    opening: (edition) =>
      `公開資料をもとに、日仏自治体交流会議の記録をまとめているアーカイブです。${edition}について、次の点が分かっていません。`,
    read: '次の資料は一部しか読めていません：',
    wanted:
      'これを記した資料をお持ちでしたら、お知らせください。インターネットで読めるものはアドレスだけで、そのほかは題名、日付、所蔵先を教えていただければ助かります。',
    page: (address) => `当アーカイブのページ：${address}`,
    closing: 'よろしくお願いいたします。',
  },
});
