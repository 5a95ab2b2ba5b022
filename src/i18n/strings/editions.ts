import { dictionary } from '../locales.ts';

/** The authorities of a side that took part: all that were counted, those on the list, and those that a source names. */
interface Naming {
  readonly counted: number;
  readonly listed: number;
  readonly named: number;
}

/** The words of the list of editions. */
export const editionsStrings = dictionary({
  fr: {
    description:
      'Les éditions des Rencontres franco-japonaises\u00A0: lieux, dates, thèmes, nombre de collectivités, déclarations.',
    lead: (held: number, toCome: number) =>
      `${String(held)} éditions tenues${toCome === 0 ? '' : toCome === 1 ? ', une autre annoncée' : `, ${String(toCome)} autres annoncées`}. Chaque nombre mène à ses sources.`,
    edition: 'Édition',
    theme: 'Thème',
    declaration: 'Déclaration',
    french: 'France',
    japanese: 'Japon',
    /** How far the counts of the sources lie apart: « 17 à 18 selon les sources ». */
    spread: (low: string, high: string) => `de ${low} à ${high} selon les sources`,
    named: ({ counted, listed, named }: Naming) =>
      named === 0
        ? 'aucune nommée'
        : named < counted
          ? `dont ${String(named)} nommée${named > 1 ? 's' : ''}`
          : listed > 0 && listed < named
            ? `${String(listed)} d’après la liste, ${String(named - listed)} d’après une autre source`
            : 'toutes nommées',
    countUnknown: 'nombre inconnu',
    postponed: (n: number) =>
      n === 1 ? 'reportée une fois' : n === 2 ? 'reportée deux fois' : `reportée ${String(n)} fois`,
    noDeclaration: 'aucune connue à ce jour',
    countsNote:
      'Nombre retenu pour chaque pays. Barre\u00A0: pleine pour les collectivités nommées, creuse pour celles qui sont seulement comptées. Trait sous la barre\u00A0: de la valeur la plus basse à la plus haute des sources.',
  },
  ja: {
    description: '日仏自治体交流会議の各回の開催地、会期、テーマ、自治体数、宣言。',
    lead: (held, toCome) =>
      `これまでに${String(held)}回開かれ${toCome === 0 ? 'ました' : `、次の${String(toCome)}回が予告されています`}。数はそれぞれの出典につながります。`,
    edition: '回',
    theme: 'テーマ',
    declaration: '宣言',
    french: 'フランス',
    japanese: '日本',
    spread: (low, high) => `資料により${low}〜${high}`,
    named: ({ counted, listed, named }) =>
      named === 0
        ? '名称は不明'
        : named < counted
          ? `うち${String(named)}自治体の名称が判明`
          : listed > 0 && listed < named
            ? `一覧から${String(listed)}、ほかの資料から${String(named - listed)}自治体の名称が判明`
            : '全自治体の名称が判明',
    countUnknown: '数は不明',
    postponed: (n) => `${String(n)}度延期`,
    noDeclaration: '確認されていません',
    countsNote:
      '各国について採用した数です。帯は名称の判明した数を塗りつぶし、残りを白抜きで示します。帯の下の線は、資料の最小値から最大値までの開きです。',
  },
});
