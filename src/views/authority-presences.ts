import type { Authority, Edition } from '../archive/archive.ts';
import {
  absenceAt,
  editionsOf,
  isUncertain,
  presencesOf,
  type Presence,
  type PresenceState,
} from '../archive/queries/participation.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { formatOrdinal } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import { hasJapanese } from '../language/typography.ts';
import type { Context } from '../wording/context.ts';
import { factView, holderOf } from './fact.ts';
import { type EvidenceView } from './evidence.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { authorityText, editionYear } from '../wording/names.ts';
import { get } from '../archive/archive.ts';
import type { FieldView } from './values.ts';

/** An authority at one edition, as its page shows it. */
export interface PresenceView {
  readonly edition: string;
  /** Which edition, and where: « 7e Aix-en-Provence ». */
  readonly label: string;
  readonly year: string;
  /** The edition's page, at the line that names the authority where there is one. */
  readonly href: string;
  readonly state: PresenceState;
  readonly words: string;
  readonly isHost: boolean;
  /** True where it is not certain that the printed name is this authority. */
  readonly isUncertain: boolean;
  /** The name as the list prints it. */
  readonly printed?: Html | undefined;
  readonly fields: readonly FieldView[];
  readonly said: readonly Html[];
  readonly evidence?: EvidenceView | undefined;
}

/** An authority at every edition, in their order. */
export function presenceViews(context: Context, authority: Authority): readonly PresenceView[] {
  const presences = new Map(presencesOf(context.archive, authority.id).map((one) => [one.edition.id, one]));
  return [...context.archive.editions.values()].map((edition) =>
    presenceView(context, authority, edition, presences.get(edition.id)),
  );
}

/** How many editions name an authority in their lists. */
export function presentCount({ archive }: Context, authority: string): number {
  return editionsOf(archive, authority).length;
}

function presenceView(
  context: Context,
  authority: Authority,
  edition: Edition,
  presence: Presence | undefined,
): PresenceView {
  const { archive, locale } = context;
  const strings = authorityStrings[locale];
  const state = presence?.state ?? absenceAt(edition, authority);
  const hosts = edition.hostIds.map((id) => authorityText(context, get(archive.authorities, id)));
  return {
    edition: edition.id,
    label: strings.edition(formatOrdinal(edition.ordinal, locale), hosts),
    year: editionYear(edition, locale),
    href: recordAt(locale, 'editions', edition.id, presence && pathOf(presence)),
    state,
    words: strings.states[state],
    isHost: edition.hostIds.includes(authority.id),
    isUncertain: presence !== undefined && isUncertain(authority, presence),
    ...lineOf(context, presence),
  };
}

function pathOf({ state, line }: Presence): string {
  const list = {
    present: 'participants',
    'not-proven': 'participants.not_proven',
    'stated-absent': 'participants.stated_absent',
  }[state];
  return `${list}.${line.authority}`;
}

function lineOf(
  context: Context,
  presence: Presence | undefined,
): Pick<PresenceView, 'printed' | 'fields' | 'said' | 'evidence'> {
  if (!presence) return { fields: [], said: [] };
  const fact = factView(context, holderOf(context, 'editions', presence.edition.id), pathOf(presence), presence.line);
  const printed =
    presence.state === 'present' && !isNotKnown(presence.line.printed) ? presence.line.printed : undefined;
  return {
    printed:
      printed === undefined ? undefined : inLanguage(printed, hasJapanese(printed) ? 'ja' : 'fr', context.locale),
    fields: fact.fields.filter(({ name }) => name !== 'authority' && name !== 'printed'),
    said: [fact.words, fact.note].filter((one) => one !== undefined),
    evidence: fact.evidence,
  };
}
