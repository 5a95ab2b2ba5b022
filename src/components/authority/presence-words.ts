import type { StripCell } from '../../archive/queries/participation.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The word for each state in a cell: three words for not knowing, and what a list or a source says. */
const words = {
  present: { fr: 'présente', ja: '参加' },
  'not-proven': { fr: 'non confirmé', ja: '未確認' },
  'stated-absent': { fr: 'absente', ja: '不参加' },
  'not-in-whole-list': { fr: 'absente de la liste', ja: '不参加（一覧になし）' },
  'not-in-partial-list': { fr: 'on ne sait pas', ja: '不明' },
  'no-list': { fr: 'on ne sait pas', ja: '不明' },
  ended: { fr: 'n’existait plus', ja: 'すでに廃止' },
  announced: { fr: 'annoncée', ja: '予告' },
} satisfies Record<StripCell['state'], Readonly<Record<Locale, string>>>;
const hosts = {
  held: { fr: 'ville hôte', ja: '開催都市' },
  announced: { fr: 'ville hôte annoncée', ja: '開催予定' },
};

/** The word of a cell. */
export function presenceWord({ state, isHost }: Pick<StripCell, 'state' | 'isHost'>, locale: Locale): string {
  return (isHost ? hosts[state === 'announced' ? state : 'held'] : words[state])[locale];
}

/** The classes of the sign of a cell: its state, whether the authority is the host, whether a source may mean another. */
export function presenceClasses({ state, isHost, isUncertain }: Omit<StripCell, 'edition'>): string {
  return [
    'presence-sign',
    `is-${state}`,
    ...(isHost ? ['is-host'] : []),
    ...(isUncertain ? ['is-uncertain'] : []),
  ].join(' ');
}
