import { dictionary } from '../locales.ts';

interface RequestsStrings {
  /** The line that opens the request, by the language it is in. */
  readonly ready: Readonly<Record<'fr' | 'ja', string>>;
  readonly to: string;
  /** The letter itself, in this language, a paragraph each. */
  readonly subject: (edition: string) => string;
  readonly opening: (edition: string) => string;
  /** Before the titles of documents that were not read to their end. */
  readonly read: string;
  readonly wanted: string;
  readonly page: (address: string) => string;
  readonly closing: string;
}

/** The words of a request that is ready to send. What stands around the letter is in the language of the page, the letter in its own. */
export const requestsStrings = dictionary<RequestsStrings>({
  fr: {
    ready: { fr: 'Demande prête à envoyer', ja: 'Demande prête à envoyer, en japonais' },
    to: 'À qui\u00A0:',
    subject: (edition) =>
      `Objet\u00A0: documents des Rencontres franco-japonaises de la coopération décentralisée (${edition})`,
    opening: (edition) =>
      `Madame, Monsieur, une archive publique réunit ce que les sources disent des Rencontres franco-japonaises de la coopération décentralisée. Sur la ${edition}, il lui manque ceci\u00A0:`,
    read: 'Nous n’avons pu lire qu’une partie de\u00A0: ',
    wanted:
      'Auriez-vous un document qui le dit\u00A0? S’il est en ligne, son adresse suffit\u00A0; sinon, dites-nous son titre, sa date et qui le conserve.',
    page: (address) => `Notre page\u00A0: ${address}`,
    closing: 'Avec nos remerciements.',
  },
  ja: {
    ready: { fr: 'そのまま送れる問い合わせ（フランス語）', ja: 'そのまま送れる問い合わせ' },
    to: '宛先の例：',
    subject: (edition) => `件名：日仏自治体交流会議の資料について（${edition}）`,
    opening: (edition) =>
      `突然のご連絡を失礼します。公開資料をもとに、日仏自治体交流会議の記録をまとめているアーカイブです。${edition}について、次の点が分かっていません。`,
    read: '次の資料は一部しか読めていません：',
    wanted:
      'これを記した資料をお持ちでしたら、お知らせください。インターネットで読めるものはアドレスだけで、そのほかは題名、日付、所蔵先を教えていただければ助かります。',
    page: (address) => `当アーカイブのページ：${address}`,
    closing: 'よろしくお願いいたします。',
  },
});
