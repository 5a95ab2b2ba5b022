import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the pages of themes. */
export const themeStrings = dictionary({
  fr: {
    indexDescription: (n: number) => `Les ${String(n)} thèmes de l’archive et les éditions où ils ont été traités.`,
    indexLead: (themes: number, editions: number) =>
      `De quoi parle-t-on aux Rencontres\u202F? ${String(themes)} thèmes, suivis à travers ${String(editions)} éditions. Le classement est de l’archive.`,
    legend:
      'Barre ou disque\u00A0: thème de toute l’édition. Chiffre\u00A0: séances et visites\u202F; entre parenthèses, celles qui n’ont été que prévues.',
    undated: 'sans date',
    ofEdition: 'Thème de l’édition',
    nothing: 'aucune séance trouvée',
    /** Of an edition that is not known to have been held. */
    notKnown: 'on ne sait pas',
    plannedOnly: 'prévu seulement',
    sessions: (n: number) => `${formatNumber(n, 'fr')}\u00A0séance${n < 2 ? '' : 's'} ou visite${n < 2 ? '' : 's'}`,
    /** The head of a column: the ordinal in as little room as it needs. */
    column: (n: number) => (n === 1 ? '1re' : `${String(n)}e`),
    /** A cell of the list in words. */
    cell: (ordinal: string, said: readonly string[]) => `${ordinal}\u00A0: ${said.join(', ')}`,
  },
  ja: {
    indexDescription: (n) => `当アーカイブの${String(n)}のテーマと、それを取り上げた回の一覧です。`,
    indexLead: (themes, editions) =>
      `${String(editions)}回の会議のテーマと分科会などを、当アーカイブが${String(themes)}のテーマに分けました。`,
    legend: '縦棒と円は会議全体のテーマ、数字は分科会などの数を表します。括弧内は予定のみのものです。',
    undated: '日付不明',
    ofEdition: '会議全体のテーマ',
    nothing: '分科会などの記録なし',
    notKnown: '不明',
    plannedOnly: '予定のみ',
    sessions: (n) => `分科会など：${formatNumber(n, 'ja')}件`,
    column: (n) => String(n),
    cell: (ordinal, said) => `${ordinal}：${said.join('、')}`,
  },
});
