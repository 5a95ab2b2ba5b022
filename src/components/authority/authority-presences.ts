import type { Authority } from '../../archive/archive.ts';
import { isUncertain, presencesOf, type Presence } from '../../archive/queries/participation.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import { colon } from '../../i18n/format.ts';
import { recordAt } from '../../i18n/paths.ts';
import { mentionWords } from '../../i18n/strings/mentions.ts';
import { presenceStrings } from '../../i18n/strings/presence.ts';
import { hasJapanese } from '../../i18n/typography/typography.ts';
import type { Context } from '../../i18n/names/names.ts';
import { html, inLanguage } from '../../i18n/names/html.ts';
import { type OnList } from '../facts/mention-rows.ts';
import { factView, holderOf } from '../facts/fact.ts';

/** Returns the lines that name an authority, by the id of the edition. */
export function onLists(context: Context, authority: Authority): ReadonlyMap<string, OnList> {
  return new Map(
    presencesOf(context.archive, authority.id).map((one) => [one.edition.id, onList(context, authority, one)]),
  );
}

function onList(context: Context, authority: Authority, presence: Presence): OnList {
  const { locale } = context;
  const { edition, state, line } = presence;
  const lists = {
    present: 'participants',
    'not-proven': 'participants.not_proven',
    'stated-absent': 'participants.stated_absent',
  };
  const path = `${lists[state]}.${line.authority}`;
  const fact = factView(context, holderOf(context, 'editions', edition.id), path, line);
  const isHost = edition.hostIds.includes(authority.id);
  const isDoubtful = isUncertain(authority, presence);
  const { host, states, uncertain } = presenceStrings[locale];
  const said = isHost ? host : states[state];
  const sign = [
    'presence-sign',
    `is-${state}`,
    ...(isHost ? ['is-host'] : []),
    ...(isDoubtful ? ['is-uncertain'] : []),
  ];
  const printed = state === 'present' && !isNotKnown(line.printed) ? line.printed : undefined;
  return {
    word: html`<span class="${sign.join(' ')}"></span> <span class="capital unbroken">${said}</span>`,
    standing: isDoubtful ? { word: uncertain, isContradiction: false } : undefined,
    mention: {
      href: recordAt(locale, 'editions', edition.id, path),
      place: html`${mentionWords.printed[locale]}`,
      what: printed === undefined ? html`${said}` : inLanguage(printed, hasJapanese(printed) ? 'ja' : 'fr', locale),
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
