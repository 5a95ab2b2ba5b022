import type { Undated } from '../../archive/queries/years.ts';
import type { Status } from '../../archive/schema/edition.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

function several(one: string, more: string): (n: number) => string {
  return (n) => (n === 1 ? one : more);
}

function counted(one: string, more: string, after: string): (n: number) => string {
  return (n) => `${formatNumber(n, 'fr')}\u00A0${n === 1 ? one : more} ${after}`;
}

/** The strings of the index of years. */
export const yearsStrings = dictionary({
  fr: {
    description: (first: string, last: string) =>
      `Ce que l’archive date de ${first} à ${last}, année par année\u00A0: éditions, déclarations, repères, jumelages et accords, sources.`,
    lead: (first: string, last: string) =>
      `Tout ce que l’archive sait dater, de ${first} à ${last}\u00A0: éditions, déclarations, repères de la série, jumelages et accords, sources.`,
    note: 'Sans jour ni mois\u00A0: seule l’année est connue. Ce qui va d’une année à l’autre figure sous les deux.',
    year: (year: number) => String(year),
    /** Headings of the groups of entries under a year. */
    groups: {
      editions: several('Édition', 'Éditions'),
      declarations: several('Déclaration', 'Déclarations'),
      milestones: several('Événement', 'Événements'),
      twinnings: several('Jumelage ou accord', 'Jumelages et accords'),
    },
    /** Number of sources published in a year. */
    sources: (n: number) => `${formatNumber(n, 'fr')}\u00A0source${n === 1 ? '' : 's'}`,
    /** Status of an edition, under a date for which it was announced but on which it was not held. */
    earlier: {
      announced: 'annoncée pour cette date',
      planned: 'prévue à cette date',
      postponed: 'reportée à cette date',
      held: 'tenue',
      cancelled: 'annulée',
    } satisfies Record<Status, string>,
    /** Follows that status if the edition was held later. */
    heldLater: (year: string) => `, tenue en ${year}`,
    undated: 'Sans date',
    undatedNote: 'Ce que l’archive ne date pas, et où cela se trouve.',
    without: {
      editions: counted('édition', 'éditions', 'dont la date n’est pas connue'),
      declarations: counted('déclaration', 'déclarations', 'sans date connue'),
      twinnings: counted('lien', 'liens', 'dont l’acte n’est pas daté'),
      sources: counted('source', 'sources', 'sans date'),
    } satisfies Record<keyof Undated, (n: number) => string>,
  },
  ja: {
    description: (first, last) =>
      `${first}から${last}までの記録を年ごとに示します。会議、宣言、年表の項目、姉妹都市・提携、資料。`,
    lead: (first, last) =>
      `当アーカイブで日付の分かる記録を、${first}から${last}まで年ごとに示します。会議、宣言、年表の項目、姉妹都市・提携、資料です。`,
    note: '日付は資料が示すとおりの細かさで記します。日付のない行は、年だけが分かるものです。2年にまたがるものは両方の年に挙げます。西暦に添えた元号は当アーカイブによる換算です。',
    year: (year) => `${String(year)}年`,
    groups: {
      editions: () => '会議',
      declarations: () => '宣言',
      milestones: () => '年表',
      twinnings: () => '提携・交流',
    },
    sources: (n) => `資料${formatNumber(n, 'ja')}件`,
    earlier: {
      announced: 'この時期の開催を予告',
      planned: 'この時期に開催予定',
      postponed: 'この時期に延期',
      held: '開催',
      cancelled: '中止',
    },
    heldLater: (year) => `（開催は${year}）`,
    undated: '日付の分からないもの',
    undatedNote: '年ごとに示せない記録の件数と、その一覧です。',
    without: {
      editions: (n) => `開催時期の分からない回：${formatNumber(n, 'ja')}回`,
      declarations: (n) => `日付の分からない宣言：${formatNumber(n, 'ja')}件`,
      twinnings: (n) => `日付の分からない提携・交流：${formatNumber(n, 'ja')}件`,
      sources: (n) => `日付の分からない資料：${formatNumber(n, 'ja')}件`,
    },
  },
});
