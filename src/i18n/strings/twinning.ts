import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the pages of twinnings and agreements. */
export const twinningStrings = dictionary({
  fr: {
    description: (name: string, act: string) => `${name}\u00A0: ${act}, date, origine, étapes et sources.`,
    pageTitle: (name: string, kind: string) => `${name}, ${kind}`,
    indexDescription: (n: number) =>
      `Les ${formatNumber(n, 'fr')} jumelages et accords entre collectivités françaises et japonaises que l’archive décrit, et les comptes qu’en font les sources.`,
    lead: (first: string, year: string, n: number, occasional: number, range: string) =>
      `De ${first} en ${year} à aujourd’hui\u00A0: ${formatNumber(n, 'fr')}\u00A0jumelages et accords retrouvés${occasional > 0 ? `, et ${formatNumber(occasional, 'fr')}\u00A0${occasional > 1 ? 'liens ponctuels' : 'lien ponctuel'}` : ''}. La liste est partielle\u00A0: les sources comptent ${range} jumelages et accords.`,
    range: (low: string, high: string) => (low === high ? low : `de ${low} à ${high}`),
    together: 'en gras\u00A0: venues ensemble',
    togetherNumbers: 'les chiffres sont ceux des éditions',
    togetherAt: 'venues ensemble aux éditions\u00A0: ',
    both: (a: string, b: string) => `${a} et ${b}`,
    period: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    undatedLinks: 'Sans date connue',
    keyOfLinks: 'Signes des liens',
    tableTitle: 'Le tableau',
    table: (n: number, occasional: number) =>
      `Les ${formatNumber(n, 'fr')}\u00A0jumelages et accords${occasional > 0 ? ` et les liens ponctuels (${formatNumber(occasional, 'fr')})` : ''}, avec leur date, leur acte et leurs sources`,
    countsTitle: 'Les comptes',
    countsValue: (n: number) => `Combien y en a-t-il\u202F? ${formatNumber(n, 'fr')}\u00A0réponses des sources`,
    note: 'Les noms français et japonais d’un même accord ne se traduisent pas toujours l’un l’autre. Sous «\u00A0État\u00A0», un lien mène aux versions qui diffèrent.',
    undated: 'date non indiquée',
    decade: (year: number) => `${String(year)}–${String(year + 9)}`,
    occasional: 'Liens ponctuels',
    occasionalNote:
      'Des échanges sans jumelage ni accord connu de l’archive. Ils ne comptent pas parmi les jumelages et accords.',
    countsNote: 'Les sources ne comptent pas la même chose.',
    listedHere: 'Cette page',
    listed: (n: number, occasional: number) =>
      `jumelages et accords décrits ici, liens ponctuels non compris (${formatNumber(occasional, 'fr')})\u00A0: un relevé de l’archive (${formatNumber(n, 'fr')} fiches), et non un recensement`,
    listedThen: (n: number, year: number) =>
      `Relevés ici, signés jusqu’à fin ${String(year)}\u00A0: ${formatNumber(n, 'fr')}`,
    countedAs: (kind: string) => `compté comme ${kind}`,
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
    record: 'Le lien',
    steps: 'Étape par étape',
    editions: 'Ensemble aux Rencontres',
    editionsNote: 'D’après les présences établies\u202F; toutes les listes de participants n’ont pas été lues.',
    cities: 'Villes des Rencontres\u00A0:',
    bornOf: 'Le lien d’où sont nées les Rencontres',
    noEdition: 'La présence des deux à une même édition n’est pas établie.',
  },
  ja: {
    description: (name, act) => `${name}：${act}。締結日、経緯、歩みと出典。`,
    pageTitle: (name, kind) => `${name}（${kind}）`,
    indexDescription: (n) =>
      `当アーカイブに記録のある日仏自治体間の姉妹都市・提携${formatNumber(n, 'ja')}組と、資料による提携数の違いを示します。`,
    lead: (first, year, n, occasional, range) =>
      `${year}年の${first}の提携から今日までの、姉妹都市・提携${formatNumber(n, 'ja')}組${occasional > 0 ? `と、その他の交流${formatNumber(occasional, 'ja')}組` : ''}です。すべてを網羅してはいません。日仏の提携の数は、資料によって${range}の開きがあります。`,
    range: (low, high) => (low === high ? low : `${low}から${high}まで`),
    together: '太字：同じ回にそろって参加した組',
    togetherNumbers: '数字は回',
    togetherAt: 'そろって参加した回：',
    both: (a, b) => `${a}と${b}`,
    period: (from, to) => (from === to ? `${from}年` : `${from}〜${to}年`),
    undatedLinks: '年の分からないもの',
    keyOfLinks: '提携の記号',
    tableTitle: '表',
    table: (n, occasional) =>
      `姉妹都市・提携${formatNumber(n, 'ja')}組${occasional > 0 ? `と、その他の交流${formatNumber(occasional, 'ja')}組` : ''}の締結日、名称、出典`,
    countsTitle: '提携の数',
    countsValue: (n) => `全部でいくつあるか。資料の答え${formatNumber(n, 'ja')}件`,
    note: '提携の名称は各言語の資料によります。一方から他方を訳したものではありません。相違があれば、「確かさ」からその箇所に進めます。',
    undated: '日付の記載なし',
    decade: (year) => `${String(year)}年代`,
    occasional: 'その他の交流',
    occasionalNote: '姉妹都市や提携の文書を確認できない交流です。姉妹都市・提携の組数には含みません。',
    countsNote: '資料ごとに数え方が異なります。',
    listedHere: 'このページ',
    listed: (n, occasional) =>
      `当アーカイブが記録する姉妹都市・提携（${formatNumber(n, 'ja')}組。その他の交流${formatNumber(occasional, 'ja')}組は含まない）。すべてを調べたものではありません`,
    listedThen: (n, year) =>
      `当アーカイブに記録があり、${String(year)}年末までに締結されたもの：${formatNumber(n, 'ja')}組`,
    countedAs: (kind) => `区分：${kind}`,
    signedBy: '署名した旧自治体：',
    columns: { date: '締結日', ends: 'フランス・日本', act: '提携の名称', state: '確かさ', sources: '出典' },
    tableSummary: (title) => `${title}。締結の年代の見出しの下に、提携1件を1行で示します。`,
    countDisagreements: '提携数の相違',
    countOf: (value, year) => `${value}（${year}）`,
    version: (n) => `第${String(n)}群`,
    record: '提携の内容',
    steps: '歩み',
    editions: '双方が参加した回',
    editionsNote: '双方の参加を確認できた回です。参加自治体の一覧が未見の回もあります。',
    cities: '会議の開催都市・関連都市：',
    bornOf: '日仏自治体交流会議の発端となった提携',
    noEdition: '双方の参加を確認できた回はありません。',
  },
});
