import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';
import { siteStrings } from './site.ts';

/** The words of the pages of twinnings and agreements. */
export const twinningStrings = dictionary({
  fr: {
    description: (name: string, act: string) => `${name}\u00A0: ${act}, date, origine, étapes et sources.`,
    pageTitle: (name: string, kind: string) => `${name}, ${kind}`,
    indexTitle: siteStrings.fr.pages.twinnings,
    indexDescription: (n: number) =>
      `Les ${formatNumber(n, 'fr')} jumelages et accords entre collectivités françaises et japonaises que l’archive décrit, et les comptes qu’en font les sources.`,
    lead: (twinnings: number, agreements: number) =>
      `${formatNumber(twinnings, 'fr')} jumelages et ${formatNumber(agreements, 'fr')} accords entre une collectivité française et une collectivité japonaise, du plus ancien au plus récent.`,
    note: 'Les noms français et japonais d’un même acte ne se traduisent pas toujours l’un l’autre.',
    list: 'Jumelages et accords',
    listNote: 'La date est celle de l’acte. L’état mène à ce sur quoi les sources divergent.',
    undated: 'date non indiquée',
    decade: (year: number) => `${String(year)}–${String(year + 9)}`,
    occasional: 'Liens ponctuels',
    occasionalNote:
      'Des échanges sans jumelage ni accord connu de l’archive. Ils ne comptent pas parmi les liens ci-dessus.',
    counts: 'Combien y a-t-il de jumelages\u202F? Les réponses des sources',
    countsNote: 'Les sources ne comptent pas la même chose.',
    listedHere: 'Cette page',
    listed: (n: number, occasional: number) =>
      `jumelages et accords décrits ici, liens ponctuels non compris (${formatNumber(occasional, 'fr')})\u00A0: un relevé de l’archive (${formatNumber(n, 'fr')} fiches), et non un recensement`,
    listedThen: (n: number, year: number) =>
      `Relevés ici, signés jusqu’à fin ${String(year)}\u00A0: ${formatNumber(n, 'fr')}`,
    signedBy: 'signé par ',
    columns: {
      date: 'Date',
      ends: 'France – Japon',
      act: 'Acte',
      state: 'État',
      sources: 'Sources',
    } satisfies Record<'date' | 'ends' | 'act' | 'state' | 'sources', string>,
    /** How the table of all links is made, for those who hear it. */
    tableSummary: (title: string) => `${title}. Une ligne par lien, sous le titre de la décennie où il a été signé.`,
    countDisagreements: 'Désaccord entre les comptes',
    countOf: (value: string, year: string) => `${value} (${year})`,
    version: (n: number) => `Groupe ${String(n)}`,
    record: 'Fiche',
    recordTitle: 'Le lien',
    recordNote: 'L’acte, sa date et ce qui les établit.',
    disagreements: 'Autres écarts entre les sources',
    editions: 'Éditions auxquelles les deux ont participé',
    editionsNote: 'D’après les listes de participants que nous avons, dont plusieurs sont incomplètes.',
    cities: 'Villes des Rencontres\u00A0:',
    noEdition: 'Aucune des listes que nous avons ne nomme les deux à la même édition.',
  },
  ja: {
    description: (name, act) => `${name}：${act}。締結日、経緯、歩みと出典。`,
    pageTitle: (name, kind) => `${name}（${kind}）`,
    indexTitle: siteStrings.ja.pages.twinnings,
    indexDescription: (n) =>
      `当アーカイブに記録のある日仏自治体間の姉妹都市・提携${formatNumber(n, 'ja')}組と、資料による提携数の違いを示します。`,
    lead: (twinnings, agreements) =>
      `日仏の自治体を結ぶ姉妹都市${formatNumber(twinnings, 'ja')}組とその他の提携${formatNumber(agreements, 'ja')}組を、締結の古い順に示します。`,
    note: '提携の名称は各言語の資料によります。一方から他方を訳したものではありません。',
    list: '姉妹都市・提携',
    listNote: '日付は、当アーカイブが採用した締結の日付です。相違があれば、「確かさ」からその箇所に進めます。',
    undated: '日付の記載なし',
    decade: (year) => `${String(year)}年代`,
    occasional: 'その他の交流',
    occasionalNote: '姉妹都市や提携の文書が知られていない交流です。上の組数には含みません。',
    counts: '資料別の提携数',
    countsNote: '資料ごとに数え方が異なります。',
    listedHere: 'このページ',
    listed: (n, occasional) =>
      `当アーカイブが記録する姉妹都市・提携（${formatNumber(n, 'ja')}組。その他の交流${formatNumber(occasional, 'ja')}件は含まない）。全数調査ではありません`,
    listedThen: (n, year) =>
      `当アーカイブに記録があり、${String(year)}年末までに締結されたもの：${formatNumber(n, 'ja')}組`,
    signedBy: '署名した旧自治体：',
    columns: { date: '締結日', ends: 'フランス・日本', act: '提携の名称', state: '確かさ', sources: '出典' },
    tableSummary: (title) => `${title}。締結の年代の見出しの下に、提携1件を1行で示します。`,
    countDisagreements: '提携数の相違',
    countOf: (value, year) => `${value}（${year}）`,
    version: (n) => `第${String(n)}群`,
    record: '記録',
    recordTitle: '提携の内容',
    recordNote: '提携の名称と日付、その根拠。',
    disagreements: 'その他の資料間の相違',
    editions: '双方が参加した回',
    editionsNote: '手元の参加自治体の一覧（一部のみのものを含む）によります。',
    cities: '会議の開催都市・関連都市：',
    noEdition: '双方の名前がそろう回は、手元の一覧にはありません。',
  },
});
