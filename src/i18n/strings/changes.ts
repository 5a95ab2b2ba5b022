import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the page of changes and corrections, the feed and the calendars. */
export const changesStrings = dictionary({
  fr: {
    lead: 'Ce qui a été ajouté, réécrit ou corrigé dans l’archive, et quand. Chaque fiche porte en bas de page la date de sa dernière modification.',
    description:
      'Les corrections de l’archive, avec la valeur antérieure, la nouvelle et la source qui l’a fait changer, puis tous les changements par date.',
    corrections: 'Corrections',
    correctionsNote: 'Un fait publié qui s’est révélé faux reste lisible ici, à côté de ce qui l’a remplacé.',
    /** If nothing has been corrected since the opening. */
    none: (opening: string) => `Aucun fait publié n’a été corrigé depuis l’ouverture de l’archive, le ${opening}.`,
    changes: 'Tous les changements',
    changesNote: 'Du plus récent au plus ancien.',
    /** Number of records and pages that a change touched, if they are too many to name. */
    touched: (n: number) => `${formatNumber(n, 'fr')}\u00A0fiches et pages`,
    before: 'Avant\u00A0:',
    now: 'Désormais\u00A0:',
    sources: 'D’après\u00A0:',
    feedTitle: 'Archives des Rencontres franco-japonaises\u00A0: changements et corrections',
    feed: 'Suivre les changements (flux Atom)',
    toContribute: 'Signaler une erreur',
    /** Link from the page on the archive. */
    toChanges: 'Ce qui a changé, et ce qui a été corrigé',
    /** On the page of an edition, and on the list of all editions. */
    calendar: 'Ajouter ces dates à un agenda (iCalendar)',
    allCalendars: 'Éditions dont les jours sont connus, pour un agenda (iCalendar)',
  },
  ja: {
    lead: 'アーカイブに追加した内容、書き直した内容、訂正した内容を日付とともに示します。各記録の最終更新日は、そのページの末尾にあります。',
    description: '訂正した事実の前の値・新しい値・根拠となった資料と、すべての変更の一覧（日付順）。',
    corrections: '訂正',
    correctionsNote: '誤りと分かった記載は、改めた記載と並べて残します。',
    none: (opening) => `${opening}の公開以来、訂正した事実はありません。`,
    changes: 'すべての変更',
    changesNote: '新しい順。',
    touched: (n) => `対象：記録・ページ${formatNumber(n, 'ja')}件`,
    before: '訂正前：',
    now: '訂正後：',
    sources: '根拠：',
    feedTitle: '日仏自治体交流会議アーカイブ：変更と訂正',
    feed: '更新情報（Atomフィード）',
    toContribute: '誤りを知らせる',
    toChanges: '変更と訂正の記録',
    calendar: '会期（カレンダー用、iCalendar）',
    allCalendars: '日程の分かる回（カレンダー用、iCalendar）',
  },
});
