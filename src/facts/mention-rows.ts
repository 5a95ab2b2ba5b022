import { type Edition } from '../archive/archive.ts';
import type { Mention } from '../archive/queries/mentions.ts';
import type { RoleHere } from '../archive/queries/people.ts';
import { recordAt, type LinkView } from '../site/paths.ts';
import { comma, formatOrdinal } from '../i18n/format.ts';
import { groupWords } from '../i18n/strings/mentions.ts';
import { html, plain, type Html } from '../names/html.ts';
import { editionYear, hostTexts, type Context } from '../names/names.ts';
import { emptyRoles, listInPath, mentionView, roleView, type MentionView } from './mentions.ts';
import { firstOf, listOf, type RowView, type StatusLabel } from './rows.ts';

export interface MentionRow extends RowView {
  readonly mentions: readonly MentionView[];
}

/** The entry of a body in the list of an edition. */
export interface OnList {
  /** The status in a word, with its sign: « ville hôte ». */
  readonly word: Html;
  readonly standing?: StatusLabel | undefined;
  readonly mention: MentionView;
}

const betweenPlaces = { fr: ', ', ja: '・' };
/** The groups that are told more fully where no edition is named beside them. */
const ungroupedWords = {
  ...groupWords,
  roles: { fr: 'Rôle dans l’organisation', ja: '開催での役割' },
  programme: { fr: 'Au programme', ja: 'プログラム' },
  committee: { fr: 'Comité de pilotage', ja: '推進委員会' },
};

type Group = keyof typeof groupWords;

/** The groups of facts of an edition, or of the series, by the list that holds them. */
const groups: Readonly<Record<string, Group>> = {
  hosts: 'roles',
  associated: 'roles',
  organisers: 'roles',
  programme: 'programme',
  chairs: 'committee',
  members: 'committee',
  meetings: 'committee',
  roles: 'series',
  initiators: 'series',
};

function groupOf({ kind, fact }: Mention): Group {
  return kind === 'milestones' ? 'milestones' : (groups[listInPath(fact.path)] ?? 'other');
}

/** Returns a link to an edition under its short name: « 7e Aix-en-Provence 2022 ». */
export function meetingLink(context: Context, edition: Edition): LinkView {
  const { locale } = context;
  const places = hostTexts(context, edition).join(betweenPlaces[locale]);
  return {
    href: recordAt(locale, 'editions', edition.id),
    label: `${formatOrdinal(edition.ordinal, locale)} ${places} ${editionYear(edition, locale)}`,
  };
}

/** Returns a row for each edition that names a body: its entry in the list, its roles, its sessions and its people. */
export function meetingRows(
  context: Context,
  mentions: readonly Mention[],
  roles: readonly RoleHere[],
  listed: ReadonlyMap<string, OnList> = new Map(),
): readonly MentionRow[] {
  const met = new Set<Group>();
  /** The fragment of a group for its first mention on the page, nothing for the others. */
  const fragmentFor = (group: Group) => {
    const isFirst = !met.has(group);
    met.add(group);
    return isFirst ? `s-${group}` : undefined;
  };
  return [...context.archive.editions.values()].flatMap((edition): MentionRow[] => {
    const onList = listed.get(edition.id);
    const all = [
      ...mentions
        .filter(({ kind, id }) => kind === 'editions' && id === edition.id)
        // The chair of a session says more than its list of bodies.
        .filter(({ fact }, _, those) => !those.some((one) => one.fact.path.startsWith(`${fact.path}.`)))
        .map((mention) => ({ group: groupOf(mention), view: mentionView(context, mention) })),
      ...roles
        .filter((one) => one.edition === edition)
        .map((one) => ({ group: 'people' as const, view: roleView(context, one, 'person') })),
    ];
    if (!onList && all.length === 0) return [];
    // The entry in the list already shows the host by its sign.
    const onSign = onList && plain(onList.word).trim().toLowerCase();
    const done = all
      .map(({ group, view }) => doneText(context, group, view))
      .filter((text) => text.toLowerCase() !== onSign);
    const rest = done.length > 0 ? listOf(context, done) : undefined;
    const address = `at.${edition.id}`;
    const shown = [
      ...(onList ? [onList.mention] : []),
      ...all.map(({ group, view }) => ({
        ...view,
        id: fragmentFor(group),
        place: html`${groupWords[group][context.locale]}`,
      })),
    ];
    return [
      {
        id: address,
        address,
        label: meetingLink(context, edition).label,
        value: onList ? html`${onList.word}${rest && html` <span class="regular">${rest}</span>`}` : (rest ?? html``),
        standing: onList?.standing,
        sources: shown.flatMap(({ evidence }) => evidence.sources),
        mentions: shown,
      },
    ];
  });
}

/** Summarises the part of a body: « atelier 1, Culture, présidence »; « Tamotsu Yamade, maire de Kanazawa », 山出保（金沢市長）. */
function doneText({ locale }: Context, group: Group, { what, lines }: MentionView): string {
  const details = group === 'programme' ? lines : group === 'people' ? lines.slice(0, 1) : [];
  const parts = [what, ...details]
    .map((part) => plain(part))
    .filter((part) => part && !emptyRoles.some((role) => role?.[locale] === part));
  if (locale === 'fr') return parts.join(comma.fr);
  const [first = '', second] = parts;
  return group === 'people' && second ? `${first}（${second}）` : parts.join(comma.ja).replace('、「', '「');
}

/** Returns the mentions of a record outside the editions, a row for each group: the series, the chronology. */
export function groupRows(context: Context, mentions: readonly Mention[]): readonly MentionRow[] {
  const groups = Map.groupBy(
    mentions.filter(({ kind }) => kind !== 'editions'),
    groupOf,
  );
  return [...groups].map(([group, those]) => {
    const views = those.map((one) => mentionView(context, one));
    // An event and a role in the series are described in a sentence.
    const isMoment = group === 'milestones' || group === 'series';
    const values = views.map(({ what, lines }) => (isMoment || !what.html ? (lines[0] ?? what) : what));
    // If an edition has a mention of the group, the first of those has the fragment of the group.
    const isTaken = mentions.some((one) => one.kind === 'editions' && groupOf(one) === group);
    const address = isTaken ? `s-${group}-elsewhere` : `s-${group}`;
    return {
      id: address,
      address,
      label: ungroupedWords[group][context.locale],
      value: firstOf(context, values, values.length) ?? html``,
      sources: views.flatMap(({ evidence }) => evidence.sources),
      mentions: views,
    };
  });
}
