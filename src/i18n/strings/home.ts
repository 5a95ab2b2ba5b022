import type { Side } from '../../archive/schema/words.ts';
import { dictionary } from '../locales.ts';
import { formatNumber } from '../format.ts';

/** The words of the home page. */
export const homeStrings = dictionary({
  fr: {
    description: (years: string) =>
      `Archive bilingue des Rencontres franco-japonaises de la coopération décentralisée, ${years}\u00A0: éditions, participants, déclarations, sources.`,
    lead: (year: string) =>
      `Depuis ${year}, des collectivités françaises et japonaises se réunissent, tour à tour en France et au Japon. L’archive donne ce que les sources en disent, édition par édition, avec leurs désaccords et ce que l’on ignore encore.`,
    score: 'Les éditions, année par année',
    /** What is heard before and after the number of those who came: of which side, and how many of them a list names. */
    heard: {
      french: (named) => ['', ` collectivités françaises, ${heardNamed(named)}`],
      japanese: (named) => ['', ` collectivités japonaises, ${heardNamed(named)}`],
    } satisfies Record<Side, (named: number | 'all') => readonly [before: string, after: string]>,
    afterPostponements: (n: number) =>
      n === 1 ? 'tenue après un report' : `tenue après ${n === 2 ? 'deux' : String(n)} reports`,
    legend: {
      french: 'une collectivité française',
      japanese: 'une collectivité japonaise',
      named: 'nommée par une liste',
      counted: 'comptée, mais aucune liste ne la nomme',
    },
    legendTotals: (counted: number, named: number) =>
      `${formatNumber(counted, 'fr')} participations comptées, ${formatNumber(named, 'fr')} nommées`,
    forResearch: 'Pour une recherche',
    forVisit: 'Pour une visite',
    forEditing: 'Pour la rédaction',
    howManyFrench: (place: string, year: string) => `Combien de collectivités françaises à ${place}, en ${year}\u202F?`,
    howManyJapanese: (place: string, year: string) =>
      `Combien de collectivités japonaises à ${place}, en ${year}\u202F?`,
    howManyTotal: (place: string, year: string) => `Combien de collectivités à ${place}, en ${year}\u202F?`,
    seeFigure: (edition: string) => `Les nombres de la ${edition}`,
    searchTitle: 'Chercher un mot dans toute l’archive',
    searchLabel: 'Un mot, en français ou en japonais',
    searchNote: 'Les accents ne comptent pas. Chaque passage trouvé montre l’autre langue à côté.',
    example: 'Par exemple',
    pointOf: (declaration: string, number: string) => `${declaration}, point ${number}`,
    editTitle: (ordinal: string) => `Ajouter ce que la ${ordinal} édition aura décidé`,
    editNote: 'Une édition tient en un fichier de faits et deux récits, l’un français, l’autre japonais.',
    editMore: 'Une vérification dit, ligne par ligne et dans les deux langues, ce qui manque ou se contredit.',
    editLink: 'Contribuer',
    figures: 'Les nombres',
    figuresNote: 'Plein\u00A0: établi. Partagé\u00A0: les sources se contredisent. Creux\u00A0: inconnu.',
    figure: {
      held: (toCome: number) =>
        `éditions tenues${toCome === 0 ? '' : toCome === 1 ? ', une autre annoncée' : `, ${String(toCome)} autres annoncées`}`,
      counted: 'participations de collectivités, selon le nombre retenu à chaque édition',
      named: 'collectivités nommées au moins une fois par une liste',
      sources: (official: number) => `sources, dont ${formatNumber(official, 'fr')} officielles`,
      contradictions: 'points où les sources se contredisent, chaque version gardée',
      gaps: 'lacunes, avec où l’on a cherché',
    },
    cities: 'Les villes',
    citiesNote:
      'Les villes hôtes ou associées, et le lien qui les unit, les deux pays à la même échelle. En creux\u00A0: aucune édition reçue, ou pas encore.',
    citiesAll: 'Toutes les villes',
    themes: 'Les thèmes',
    themesNote: 'Plein\u00A0: thème de l’édition. Partagé\u00A0: thème d’une séance au moins.',
    themesAll: 'Tous les thèmes',
    asTheme: (editions: string) => `thème de l’édition\u00A0: ${editions}`,
    /** Between the two. */
    betweenUses: '\u202F; ',
    inSessions: (editions: string) => `en séance\u00A0: ${editions}`,
    declarations: 'Les déclarations',
    declarationsNote: 'Jusqu’où chaque texte est connu.',
    declarationsAll: 'Toutes les déclarations',
    gaps: 'Ce que l’on ignore',
    gapsNote: (unfinished: number, all: number) =>
      `Pour ${formatNumber(unfinished, 'fr')} de ces ${formatNumber(all, 'fr')} questions, la recherche n’est pas achevée\u00A0: une des sources n’a été lue qu’en partie.`,
    gapsAll: (n: number) => `Les ${formatNumber(n, 'fr')} lacunes, et où l’on a cherché`,
  },
  ja: {
    description: (years) =>
      `日仏自治体交流会議（${years}）の各回、参加自治体、宣言、出典を、日本語とフランス語で記録するアーカイブ。`,
    lead: (year) =>
      `${year}から、フランスと日本の自治体が、両国を交互に会場として集まっています。このアーカイブは、各回について資料が伝えることを、資料間の相違やまだ分かっていないこととともに示します。`,
    score: '開催の歩み',
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
    figuresNote: '塗りは確定、半分の塗りは資料により異なるもの、白抜きは不明です。',
    figure: {
      held: (toCome) => `回を開催${toCome === 0 ? '' : `（ほかに予告${String(toCome)}回）`}`,
      counted: '延べ参加自治体（各回で採用した数の合計）',
      named: '一覧に1度以上名前のある自治体',
      sources: (official) => `件の資料、うち公的資料${formatNumber(official, 'ja')}件`,
      contradictions: '件、資料により異なる点（すべての記述を併記）',
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
    betweenUses: '、',
    inSessions: (editions) => `行事のテーマ：${editions}`,
    declarations: '宣言',
    declarationsNote: '本文がどこまで判明しているか。',
    declarationsAll: '宣言の一覧',
    gaps: 'まだ分かっていないこと',
    gapsNote: (unfinished, all) =>
      `${formatNumber(all, 'ja')}件の不明点のうち${formatNumber(unfinished, 'ja')}件は、調べた資料に一部しか読んでいないものがあり、まだ最後まで調べていません。`,
    gapsAll: (n) => `不明点${formatNumber(n, 'ja')}件と、調べた資料`,
  },
});

function heardNamed(named: number | 'all'): string {
  return named === 'all' ? 'toutes nommées par une liste' : `dont ${String(named)} nommées par une liste`;
}

function heardNamedInJapanese(named: number | 'all'): string {
  return named === 'all' ? 'すべて一覧に名前あり' : `うち${String(named)}が一覧に名前あり`;
}
