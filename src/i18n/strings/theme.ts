import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the pages of themes. */
export const themeStrings = dictionary({
  fr: {
    description: (label: string) => `${label}\u00A0: ce thème dans les éditions des Rencontres et dans leurs séances.`,
    indexDescription: (n: number) => `Les ${String(n)} thèmes de l’archive et les éditions où ils ont été traités.`,
    indexLead: (themes: number, editions: number) =>
      `De quoi parle-t-on aux Rencontres\u202F? ${String(themes)} thèmes, suivis à travers ${String(editions)} éditions. Le classement est de l’archive.`,
    legend:
      'Barre ou disque\u00A0: thème de toute l’édition. Chiffre\u00A0: séances et visites\u202F; entre parenthèses, celles qui n’ont été que prévues.',
    run: 'Au fil du temps',
    runNote: 'Ce que l’archive range sous ce thème, dans l’ordre des dates. Chaque ligne mène à sa page.',
    undated: 'sans date',
    without: (editions: string) => `Aucune mention trouvée pour les éditions suivantes\u00A0: ${editions}.`,
    download: 'Tout le dossier (CSV)',
    followed: 'Suites\u00A0:',
    ofEdition: 'Thème de l’édition',
    nothing: 'aucune séance trouvée',
    /** Of an edition that is not known to have been held. */
    notKnown: 'on ne sait pas',
    plannedOnly: 'prévu seulement',
    editions: (n: number) => `thème de ${formatNumber(n, 'fr')}\u00A0édition${n < 2 ? '' : 's'}`,
    sessions: (n: number) => `${formatNumber(n, 'fr')}\u00A0séance${n < 2 ? '' : 's'} ou visite${n < 2 ? '' : 's'}`,
    account: 'Récit',
    sdg: 'ODD',
    sdgLabel: 'Objectifs de développement durable (ODD)',
    sdgOurs: 'correspondance établie par l’archive',
    /** The head of a column: the ordinal in as little room as it needs. */
    column: (n: number) => (n === 1 ? '1re' : `${String(n)}e`),
    /** A cell of the list in words. */
    cell: (ordinal: string, said: readonly string[]) => `${ordinal}\u00A0: ${said.join(', ')}`,
    goal: (n: number) => `ODD\u00A0${String(n)}`,
  },
  ja: {
    description: (label) => `「${label}」を取り上げた回と分科会などを一覧にしています。`,
    indexDescription: (n) => `当アーカイブの${String(n)}のテーマと、それを取り上げた回の一覧です。`,
    indexLead: (themes, editions) =>
      `${String(editions)}回の会議のテーマと分科会などを、当アーカイブが${String(themes)}のテーマに分けました。`,
    legend: '縦棒と円は会議全体のテーマ、数字は分科会などの数を表します。括弧内は予定のみのものです。',
    run: '年代順の記録',
    runNote: '当アーカイブがこのテーマに分類したものです。題名は資料の表記で、各項目から該当箇所へ移動できます。',
    undated: '日付不明',
    without: (editions) => `${editions}には、このテーマに当たる記録がありません。`,
    download: '記録一式（CSV）',
    followed: 'その後：',
    ofEdition: '会議全体のテーマ',
    nothing: '分科会などの記録なし',
    notKnown: '不明',
    plannedOnly: '予定のみ',
    editions: (n) => `テーマとした回：${formatNumber(n, 'ja')}`,
    sessions: (n) => `分科会など：${formatNumber(n, 'ja')}件`,
    account: '解説',
    sdg: 'SDGs',
    sdgLabel: 'SDGs（持続可能な開発目標）',
    sdgOurs: '当アーカイブによる対応付け',
    column: (n) => String(n),
    cell: (ordinal, said) => `${ordinal}：${said.join('、')}`,
    goal: (n) => `目標${String(n)}`,
  },
});
