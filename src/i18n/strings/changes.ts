import { dictionary } from '../locales.ts';

/** The words of corrections, of the feed and of the calendars. */
export const changesStrings = dictionary({
  fr: {
    before: 'Avant\u00A0:',
    now: 'Désormais\u00A0:',
    sources: 'D’après\u00A0:',
    feedTitle: 'Archives des Rencontres franco-japonaises\u00A0: changements et corrections',
    /** On the page of an edition, and on the list of all editions. */
    calendar: 'Ajouter ces dates à un agenda (iCalendar)',
    allCalendars: 'Éditions dont les jours sont connus, pour un agenda (iCalendar)',
  },
  ja: {
    before: '訂正前：',
    now: '訂正後：',
    sources: '根拠：',
    feedTitle: '日仏自治体交流会議アーカイブ：変更と訂正',
    calendar: '会期（カレンダー用、iCalendar）',
    allCalendars: '日程の分かる回（カレンダー用、iCalendar）',
  },
});
