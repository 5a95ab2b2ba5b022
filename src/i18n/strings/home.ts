import type { Side } from '../../archive/schema/words.ts';
import { dictionary } from '../locales.ts';
import { formatNumber } from '../format.ts';

interface HomeStrings {
  readonly description: (years: string) => string;
  readonly lead: (year: string) => string;
  readonly what: string;
  readonly score: string;
  readonly scoreNote: string;
  /** What is heard before and after the number of those who came: of which side, and how many of them a list names. */
  readonly heard: Readonly<Record<Side, (named: number | 'all') => readonly [before: string, after: string]>>;
  readonly afterPostponements: (n: number) => string;
  readonly legend: {
    readonly french: string;
    readonly japanese: string;
    readonly named: string;
    readonly counted: string;
  };
  readonly legendTotals: (counted: number, named: number) => string;
  readonly ways: string;
  readonly forResearch: string;
  readonly forVisit: string;
  readonly forEditing: string;
  readonly howManyFrench: (place: string, year: string) => string;
  readonly howManyJapanese: (place: string, year: string) => string;
  readonly howManyTotal: (place: string, year: string) => string;
  readonly seeFigure: (edition: string) => string;
  readonly searchTitle: string;
  readonly searchLabel: string;
  readonly searchNote: string;
  readonly example: string;
  readonly pointOf: (declaration: string, number: string) => string;
  readonly editTitle: (ordinal: string) => string;
  readonly editNote: string;
  readonly editMore: string;
  readonly editLink: string;
  readonly figures: string;
  readonly figuresNote: string;
  readonly figure: {
    readonly held: (toCome: number) => string;
    readonly counted: string;
    readonly named: string;
    readonly sources: (official: number) => string;
    readonly disagreements: string;
    readonly gaps: string;
  };
  readonly cities: string;
  readonly citiesNote: string;
  readonly citiesAll: string;
  readonly themes: string;
  readonly themesNote: string;
  readonly themesAll: string;
  readonly asTheme: (editions: string) => string;
  readonly inSessions: (editions: string) => string;
  readonly declarations: string;
  readonly declarationsNote: string;
  readonly declarationsAll: string;
  readonly gaps: string;
  readonly gapsNote: (unfinished: number, all: number) => string;
  readonly gapsAll: (n: number) => string;
  readonly lookedInCount: (n: number) => string;
}

/** The words of the home page. */
export const homeStrings = dictionary<HomeStrings>({
  fr: {
    description: (years) =>
      `Archive bilingue des Rencontres franco-japonaises de la coopération décentralisée, ${years}\u00A0: éditions, participants, déclarations, sources.`,
    lead: (year) =>
      `Depuis ${year}, des collectivités françaises et japonaises se réunissent, tour à tour en France et au Japon. L’archive donne ce que les sources en disent, édition par édition, avec leurs désaccords et ce que l’on ignore encore.`,
    what: 'Ce qu’est l’archive',
    score: 'Les éditions, année par année',
    scoreNote: 'Les villes hôtes françaises au-dessus de la ligne, les japonaises au-dessous.',
    heard: {
      french: (named) => ['', ` collectivités françaises, ${heardNamed(named)}`],
      japanese: (named) => ['', ` collectivités japonaises, ${heardNamed(named)}`],
    },
    afterPostponements: (n) =>
      n === 1 ? 'tenue après un report' : `tenue après ${n === 2 ? 'deux' : String(n)} reports`,
    legend: {
      french: 'une collectivité française',
      japanese: 'une collectivité japonaise',
      named: 'nommée par une liste',
      counted: 'comptée, mais aucune liste ne la nomme',
    },
    legendTotals: (counted, named) =>
      `${formatNumber(counted, 'fr')} participations comptées, ${formatNumber(named, 'fr')} nommées`,
    ways: 'Par où commencer',
    forResearch: 'Pour une recherche',
    forVisit: 'Pour une visite',
    forEditing: 'Pour la rédaction',
    howManyFrench: (place, year) => `Combien de collectivités françaises à ${place}, en ${year}\u202F?`,
    howManyJapanese: (place, year) => `Combien de collectivités japonaises à ${place}, en ${year}\u202F?`,
    howManyTotal: (place, year) => `Combien de collectivités à ${place}, en ${year}\u202F?`,
    seeFigure: (edition) => `Les nombres de la ${edition}`,
    searchTitle: 'Chercher un mot dans toute l’archive',
    searchLabel: 'Un mot, en français ou en japonais',
    searchNote: 'Les accents ne comptent pas. Chaque passage trouvé montre l’autre langue à côté.',
    example: 'Par exemple',
    pointOf: (declaration, number) => `${declaration}, point ${number}`,
    editTitle: (ordinal) => `Ajouter ce que la ${ordinal} édition aura décidé`,
    editNote: 'Une édition tient en un fichier de faits et deux récits, l’un français, l’autre japonais.',
    editMore: 'Une vérification dit, ligne par ligne et dans les deux langues, ce qui manque ou se contredit.',
    editLink: 'Contribuer',
    figures: 'Les nombres',
    figuresNote: 'Plein\u00A0: établi. Partagé\u00A0: les sources diffèrent. Creux\u00A0: inconnu.',
    figure: {
      held: (toCome) =>
        `éditions tenues${toCome === 0 ? '' : toCome === 1 ? ', une autre annoncée' : `, ${String(toCome)} autres annoncées`}`,
      counted: 'participations de collectivités, selon le nombre retenu à chaque édition',
      named: 'collectivités nommées au moins une fois par une liste',
      sources: (official) => `sources, dont ${formatNumber(official, 'fr')} officielles`,
      disagreements: 'désaccords entre les sources, chaque version gardée',
      gaps: 'lacunes, avec où l’on a cherché',
    },
    cities: 'Les villes',
    citiesNote:
      'Les villes hôtes ou associées, et le lien qui les unit, les deux pays à la même échelle. En creux\u00A0: aucune édition reçue, ou pas encore.',
    citiesAll: 'Toutes les villes',
    themes: 'Les thèmes',
    themesNote: 'Plein\u00A0: thème de l’édition. Partagé\u00A0: thème d’une séance au moins.',
    themesAll: 'Tous les thèmes',
    asTheme: (editions) => `thème de l’édition\u00A0: ${editions}`,
    inSessions: (editions) => `en séance\u00A0: ${editions}`,
    declarations: 'Les déclarations',
    declarationsNote: 'Jusqu’où chaque texte est connu.',
    declarationsAll: 'Toutes les déclarations',
    gaps: 'Ce que l’on ignore',
    gapsNote: (unfinished, all) =>
      `Pour ${formatNumber(unfinished, 'fr')} de ces ${formatNumber(all, 'fr')} questions, la recherche n’est pas achevée\u00A0: une des sources n’a été lue qu’en partie.`,
    gapsAll: (n) => `Les ${formatNumber(n, 'fr')} lacunes, et où l’on a cherché`,
    lookedInCount: (n) => (n === 1 ? 'cherché dans 1 source' : `cherché dans ${String(n)} sources`),
  },
  ja: {
    description: (years) =>
      `日仏自治体交流会議（${years}）の各回、参加自治体、宣言、出典を、日本語とフランス語で記録するアーカイブ。`,
    lead: (year) =>
      `${year}から、フランスと日本の自治体が、両国を交互に会場として集まっています。このアーカイブは、各回について資料が伝えることを、資料間の相違やまだ分かっていないこととともに示します。`,
    what: 'このアーカイブについて',
    score: '開催の歩み',
    scoreNote: '線の上がフランスの開催都市、下が日本の開催都市です。',
    heard: {
      french: (named) => ['フランス側', `自治体、${heardNamedInJapanese(named)}`],
      japanese: (named) => ['日本側', `自治体、${heardNamedInJapanese(named)}`],
    },
    afterPostponements: (n) => `${String(n)}度の延期を経て開催`,
    legend: {
      french: 'フランスの1自治体',
      japanese: '日本の1自治体',
      named: '一覧に名前がある',
      counted: '数に入るが、名前は不明',
    },
    legendTotals: (counted, named) =>
      `延べ${formatNumber(counted, 'ja')}自治体、うち名前の判明${formatNumber(named, 'ja')}`,
    ways: '使い方',
    forResearch: '調べる人へ',
    forVisit: '読む人へ',
    forEditing: '編集する人へ',
    howManyFrench: (place, year) => `${year}の${place}に、フランスから何自治体が参加したか`,
    howManyJapanese: (place, year) => `${year}の${place}に、日本から何自治体が参加したか`,
    howManyTotal: (place, year) => `${year}の${place}に、何自治体が参加したか`,
    seeFigure: (edition) => `${edition}の参加の規模を見る`,
    searchTitle: 'アーカイブ全体から言葉を探す',
    searchLabel: '日本語またはフランス語の言葉',
    searchNote: '見つかった箇所には、もう一方の言語の文を並べます。',
    example: '例',
    pointOf: (declaration, number) => `${declaration}、項目${number}`,
    editTitle: (ordinal) => `${ordinal}の決定を書き加える`,
    editNote: '一つの回は、事実のファイル一つと、日本語とフランス語の解説一つずつでできています。',
    editMore: '検査が、足りない点や食い違いを1行ずつ、両言語で知らせます。',
    editLink: '編集に協力する',
    figures: '数で見る',
    figuresNote: '塗りは確定、半分の塗りは資料間に相違、白抜きは不明です。',
    figure: {
      held: (toCome) => `回を開催${toCome === 0 ? '' : `（ほかに予告${String(toCome)}回）`}`,
      counted: '延べ参加自治体（各回で採用した数の合計）',
      named: '一覧に1度以上名前のある自治体',
      sources: (official) => `件の資料、うち公的資料${formatNumber(official, 'ja')}件`,
      disagreements: '件の資料間の相違（すべての記述を併記）',
      gaps: '件の不明点（調べた資料つき）',
    },
    cities: '都市',
    citiesNote:
      '開催都市・関連都市と、その提携相手です。両国の縮尺は同じです。白抜きは開催のない都市（予告を含む）です。',
    citiesAll: '都市の一覧',
    themes: 'テーマ',
    themesNote: '塗りはその回のテーマ、半分の塗りは行事のテーマです。',
    themesAll: 'テーマ一覧',
    asTheme: (editions) => `回のテーマ：${editions}`,
    inSessions: (editions) => `行事のテーマ：${editions}`,
    declarations: '宣言',
    declarationsNote: '本文がどこまで判明しているか。',
    declarationsAll: '宣言の一覧',
    gaps: 'まだ分かっていないこと',
    gapsNote: (unfinished, all) =>
      `${formatNumber(all, 'ja')}件の不明点のうち${formatNumber(unfinished, 'ja')}件は、調べた資料に一部しか読んでいないものがあり、まだ最後まで調べていません。`,
    gapsAll: (n) => `不明点${formatNumber(n, 'ja')}件と、調べた資料`,
    lookedInCount: (n) => `調べた資料${String(n)}件`,
  },
});

function heardNamed(named: number | 'all'): string {
  return named === 'all' ? 'toutes nommées par une liste' : `dont ${String(named)} nommées par une liste`;
}

function heardNamedInJapanese(named: number | 'all'): string {
  return named === 'all' ? 'すべて一覧に名前あり' : `うち${String(named)}が一覧に名前あり`;
}
