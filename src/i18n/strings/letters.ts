import { formatNumber } from '../format.ts';
import { dictionary, type Locale } from '../locales.ts';
import { siteStrings } from './site.ts';

/** The words of letters ready to send. The text around a letter is in the language of the page, the letter in that of its addressee. */
export const lettersStrings = dictionary({
  fr: {
    /** The titles of the page of letters, which exists for each edition. */
    title: 'Lettres prêtes à envoyer',
    pageTitle: (edition: string) => `Lettres prêtes à envoyer\u00A0: ${edition}`,
    description: (edition: string) =>
      `${edition}\u00A0: les questions restées sans réponse, en une lettre à chacun de ceux qui peuvent détenir le document.`,
    /** If the site has a publisher, its letters are in that name. */
    leadOf: (publisher: string) =>
      `Ces lettres sont rédigées au nom de ${publisher}. Qui les envoie à titre personnel met son nom à la place.`,
    lead: 'Chacun peut envoyer ces lettres, en les signant de son nom. Faites-nous suivre la réponse\u00A0: l’adresse du document, ou son titre, sa date et qui le conserve\u202F; même une réponse négative est utile.',
    back: 'Les questions de cette édition',
    inLanguage: { fr: 'Lettre en français', ja: 'Lettre en japonais' } satisfies Record<Locale, string>,
    none: 'Aucune lettre à envoyer sur cette édition.',
    neighbours: { previous: 'Lettres précédentes', next: 'Lettres suivantes' },
    /** The link to all letters of an edition. */
    counted: (n: number) => `${formatNumber(n, 'fr')}\u00A0lettre${n < 2 ? ' prête' : 's prêtes'} à envoyer`,
    /** The letter itself, in this language. */
    meeting: (ordinal: string, where: string) => `${ordinal} édition (${where})`,
    subject: (meeting: string) =>
      `Objet\u00A0: documents des Rencontres franco-japonaises de la coopération décentralisée, ${meeting}`,
    to: {
      authorities: (name: string) => `À\u00A0: ${name}, service des relations internationales`,
      organisations: (name: string) => `À\u00A0: ${name}`,
    },
    /** A letter in Japanese begins with its sender. */
    salutation: (_sender: string | undefined) => 'Madame, Monsieur,',
    opening: (meeting: string, questions: number) =>
      `Le site «\u00A0${siteStrings.fr.name}\u00A0» rassemble ce que les sources publiques disent de ces Rencontres. Sur la ${meeting}, ${
        questions < 2 ? 'une question reste' : 'ces questions restent'
      } sans réponse\u00A0:`,
    number: (n: number) => `${formatNumber(n, 'fr')}.\u00A0`,
    /** Before and after the titles of documents that were read, and after one that was read only in part. */
    read: 'Documents déjà consultés\u00A0: ',
    inPart: ' (en partie)',
    readEnd: (others: number, _all: number) =>
      others === 0 ? '.' : ` et ${formatNumber(others, 'fr')}\u00A0autre${others < 2 ? '' : 's'}.`,
    wanted:
      'Disposeriez-vous de documents qui répondent, même en partie\u202F? S’ils sont en ligne, leur adresse suffit\u202F; sinon, leur titre, leur date et le nom de qui les conserve. Si vous n’en avez pas, il est utile de le savoir aussi.',
    page: (address: string) => `Page concernée\u00A0: ${address}`,
    closing: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    date: '[Lieu], le [date]',
    sender: '[Nom, fonction, adresse]',
  },
  ja: {
    title: 'お問い合わせの文例',
    pageTitle: (edition) => `お問い合わせの文例：${edition}`,
    description: (edition) =>
      `${edition}について分かっていないことを、資料を持っていそうな先に尋ねる手紙の文例です。宛先ごとに1通あります。`,
    leadOf: (publisher) => `${publisher}の名による文例です。個人で送る場合は、ご自身の名前に直してください。`,
    lead: 'どなたでも、ご自身の名前で送れます。お返事がありましたら、資料のURL（なければ題名、日付、所蔵先）をお知らせください。資料がないというお返事も手がかりになります。',
    back: 'この回の不明点',
    inLanguage: { fr: 'フランス語の文例', ja: '日本語の文例' },
    none: 'この回についての文例はありません。',
    neighbours: { previous: '前の回の文例', next: '次の回の文例' },
    counted: (n) => `お問い合わせの文例${formatNumber(n, 'ja')}件`,
    meeting: (ordinal, where) => `${ordinal}日仏自治体交流会議（${where}）`,
    subject: (meeting) => `件名：${meeting}に関する資料のお尋ね`,
    to: { authorities: (name) => `${name}\u3000国際交流御担当者様`, organisations: (name) => `${name}\u3000御中` },
    salutation: (sender) =>
      `突然のご連絡失礼いたします。${sender ? `${sender}でございます。` : '〇〇（所属・氏名）と申します。'}`,
    opening: (meeting, _questions) =>
      `公開サイト「${siteStrings.ja.name}」では、会議に関する公開資料を集め、記録をまとめております。${meeting}について、次の点を確認できる資料を探しております。`,
    number: (n) => `（${formatNumber(n, 'ja')}）`,
    read: 'これまでに',
    inPart: '（一部のみ）',
    readEnd: (others, all) =>
      `${others === 0 ? '' : `など${formatNumber(all, 'ja')}件の資料`}を拝見しましたが、確認できませんでした。`,
    wanted:
      'ご存じの資料がございましたら、題名、日付、公開先のURL（非公開の場合は所蔵部署）をご教示いただけますと幸いです。一部の点についてのみでも結構です。該当する資料がない場合も、その旨をお知らせいただければ助かります。',
    page: (address) => `該当ページ：${address}`,
    closing: 'お忙しいところ恐れ入りますが、よろしくお願い申し上げます。',
    date: '\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日',
    sender: '〇〇（所属・氏名・連絡先）',
  },
});
