import type { Authority } from '../../archive/archive.ts';
import { type MatrixCell, type StripCell, presencesOf, type Presence } from '../../archive/queries/participation.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { colon } from '../../i18n/format.ts';
import type { Locale } from '../../text/locales.ts';
import type { Context } from '../../names/names.ts';
import { html, inLanguage } from '../../names/html.ts';
import { recordAt } from '../../site/paths.ts';
import { mentionWords } from '../../i18n/strings/mentions.ts';
import { presenceStrings } from '../../i18n/strings/presence.ts';
import { hasJapanese } from '../../text/typography.ts';
import { factView, holderOf } from '../../facts/fact.ts';
import type { OnList } from '../../facts/mentions.ts';

/** The word for each state in a cell, shorter than those of `presenceStrings`; an edition that is announced has a cell for its hosts alone. */
const words = {
  present: { fr: 'présente', ja: '参加' },
  probable: { fr: 'présence probable', ja: '参加（推定）' },
  'not-proven': { fr: 'non confirmé', ja: '未確認' },
  'stated-absent': { fr: 'absente', ja: '不参加' },
  'not-in-whole-list': { fr: 'absente de la liste', ja: '不参加（一覧になし）' },
  'not-in-full-count': { fr: 'absente, par déduction', ja: '不参加とみられる' },
  'not-in-partial-list': { fr: 'on ne sait pas', ja: '不明' },
  'no-list': { fr: 'on ne sait pas', ja: '不明' },
  'not-yet': { fr: 'n’existait pas encore', ja: '設置前' },
  ended: { fr: 'n’existait plus', ja: '廃止' },
  announced: { fr: 'ville hôte annoncée', ja: '開催予定' },
} satisfies Record<StripCell['state'], Readonly<Record<Locale, string>>>;

/** The word of a cell. */
export function presenceWord({ state, isHost }: Pick<StripCell, 'state' | 'isHost'>, locale: Locale): string {
  return isHost && state !== 'announced' ? presenceStrings[locale].host : words[state][locale];
}

/** The classes of the sign of a cell: its state, and whether the authority is the host. */
export function presenceClasses({ state, isHost }: Omit<MatrixCell | StripCell, 'edition'>): string {
  return `presence-sign is-${state}${isHost ? ' is-host' : ''}`;
}

/** Returns the lines that name an authority, by the id of the edition. */
export function onLists(context: Context, authority: Authority): ReadonlyMap<string, OnList> {
  return new Map(
    presencesOf(context.archive, authority.id).map((one) => [one.edition.id, onList(context, authority, one)]),
  );
}

const lists = {
  present: 'participants',
  probable: 'participants',
  'not-proven': 'participants.not_proven',
  'stated-absent': 'participants.stated_absent',
};

function onList(context: Context, authority: Authority, presence: Presence): OnList {
  const { locale } = context;
  const { edition, state, line } = presence;
  const path = `${lists[state]}.${line.authority}`;
  const fact = factView(context, holderOf(context, 'editions', edition.id), path, line);
  const cell = { state, isHost: edition.hostIds.includes(authority.id) };
  const { host, states, uncertain } = presenceStrings[locale];
  const word = cell.isHost ? host : states[state];
  const printed = 'printed' in line && !isNotKnown(line.printed) ? line.printed : undefined;
  return {
    word: html`<span class="${presenceClasses(cell)}" data-number="${String(edition.ordinal)}"></span> <span class="capital unbroken apart">${word}</span>`,
    standing: state === 'probable' ? { word: uncertain, isContradiction: false } : undefined,
    mention: {
      href: recordAt(locale, 'editions', edition.id, path),
      place: html`${mentionWords.printed[locale]}`,
      what: printed === undefined ? html`${word}` : inLanguage(printed, hasJapanese(printed) ? 'ja' : 'fr', locale),
      lines: [
        ...fact.fields
          .filter(({ name }) => name !== 'authority' && name !== 'printed')
          .map(({ label, value }) => html`<span class="soft">${label}${colon[locale]}</span>${value}`),
        ...[fact.words, fact.note].filter((one) => one !== undefined),
      ],
      evidence: fact.evidence,
    },
  };
}
