import { get, type Declaration, type Edition } from '../../archive/archive.ts';
import { editionDays, knownUntil } from '../../archive/edition-days.ts';
import { knownValue } from '../../archive/fact-path.ts';
import { gapsExplaining } from '../../archive/gaps.ts';
import { isNotKnown, knownField } from '../../schema/not-known.ts';
import { inOrderOfDate, type Period } from '../../schema/partial-date.ts';
import { comma, formatDate, formatPeriod } from '../../i18n/format.ts';
import { pathLabel } from '../../facts/fact-line.ts';
import { followUpStrings } from '../../i18n/strings/declaration.ts';
import {
  factLines,
  factView,
  isAsked,
  knownPart,
  withoutFields,
  followedUpViews,
  type FactView,
} from '../../facts/fact.ts';
import { gapViews, type GapView } from '../../facts/gap.ts';
import { factGroup, factOnly, recordRows } from '../../facts/record-rows.ts';
import { citedIn, notesOf, type PageNotes } from '../../facts/notes.ts';
import { html, inBrackets, join, type Html } from '../../names/html.ts';
import { itemText, type Context } from '../../names/names.ts';
import { titleInPage } from '../../names/titles.ts';
import { peopleAt, type PersonThere } from '../../sentences/people.ts';
import { edition as editionSentences } from '../../sentences/edition.ts';
import { differencesIn } from '../../sentences/difference.ts';
import { written } from '../../sentences/paragraph.ts';
import { editionParticipants } from './edition-participants.ts';

const words = {
  hostCity: { fr: 'Ville hôte', ja: '開催都市' },
  notAnnounced: { fr: (until: string) => `non annoncé en ${until}`, ja: (until: string) => `${until}時点で未公表` },
  plannedFor: { fr: (time: Html) => html`prévue pour ${time}`, ja: (time: Html) => html`${time}の予定` },
  heldOn: {
    fr: (days: Period) => `tenue en ${formatPeriod(days, 'fr', 'month')}`,
    ja: (days: Period) => `開催は${formatPeriod(days, 'ja', 'month')}`,
  },
};

/** The labels of rows, where the schema has another one or none. */
const labels = {
  associated: { fr: 'Villes associées', ja: '関連都市' },
  venues: { fr: 'Lieu', ja: '会場' },
  planned: { fr: 'Prévu', ja: '予定' },
  people: { fr: 'Personnes citées', ja: '人物' },
  printed: { fr: 'Noms relevés', ja: '資料の表記' },
  follow_up: { fr: 'Suites', ja: 'その後' },
  names: { fr: 'Noms de la réunion', ja: '会議の名称' },
  photos: { fr: 'Photographies (non reproduites)', ja: '資料にある写真（非掲載）' },
};

/**
 * What the sources say of an edition: its facts by subject, and its rows in the chapter of facts. The numbers of sources follow this order.
 */
export function editionFacts(context: Context, edition: Edition) {
  const { locale } = context;
  const participants = editionParticipants(context, edition);
  const rank = ({ here }: PersonThere) => (here.hosts ? 0 : here.speaks ? 1 : 2);
  const people = peopleAt(context, edition)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((one) => ({
      ...one,
      facts: (['hosts', 'speaks', 'named'] as const).flatMap((part) => {
        const node = one.here[part];
        return node ? [factView(context, 'editions', edition.id, `${one.path}.${part}`)] : [];
      }),
    }));
  const { held = [], planned = [] } = Object.groupBy(editionSessions(context, edition), ({ item }) => item.status);
  const after = editionSequel(context, edition);
  const differences = differencesIn(context, 'editions', edition.id);
  const row = (name: keyof typeof labels, facts: readonly FactView[], isHeaded = false) =>
    factGroup(name, { label: labels[name][locale], facts, isHeaded });
  const committeeName =
    isNotKnown(edition.committee) || isNotKnown(edition.committee.name)
      ? undefined
      : titleInPage(edition.committee.name, locale);
  /** Of a meeting to come, what is not known is not announced yet. */
  const announced = (facts: readonly FactView[]) =>
    facts.map((fact) =>
      edition.statusNow === 'held' || !isAsked(fact)
        ? fact
        : { ...fact, certainty: 'not-stated' as const, state: notAnnounced(context, edition) },
    );
  const rows = recordRows(context, 'editions', edition.id, {
    dates: {},
    hosts: edition.hostIds.length === 1 ? { label: words.hostCity[locale] } : {},
    associated: { label: labels.associated[locale] },
    venues: { label: labels.venues[locale], facts: announced },
    theme: {},
    theme_context: {},
    'attendance.authorities': { facts: announced },
    'attendance.persons': { facts: announced },
    disagreements: {
      rows: (facts) =>
        facts.map((fact, index) => ({
          ...factOnly(fact),
          label: pathLabel(context, fact.at, fact.at.path).text,
          id: index === 0 ? 's-disagreements' : undefined,
        })),
    },
    conclusions: {},
    programme: {
      rows: (facts, label) => [
        ...(isNotKnown(edition.programme) ? facts.map(factOnly) : []),
        ...row(
          'planned',
          planned.map(({ fact }) => fact),
        ),
        ...factGroup('sessions', { label, facts: held.map(({ fact }) => fact) }),
      ],
    },
    status: {},
    committee: { facts: announced, title: committeeName, isHeaded: !isNotKnown(edition.committee) },
    people: { label: labels.people[locale], facts: () => people.flatMap(({ facts }) => facts) },
    organisers: { head: 'role', facts: announced },
    participants: isNotKnown(edition.participants) ? {} : { name: 'printed', label: labels.printed[locale] },
    follow_up: { rows: () => [] },
    next_edition: { rows: () => row('follow_up', after, true) },
    names: { label: labels.names[locale], isHeaded: true },
    side_events: { head: 'relation' },
    awards: {},
    context: {},
    documents: { head: 'kind' },
    photos: { label: labels.photos[locale] },
  });
  return {
    told: {
      ...editionSentences(context, edition),
      history: written(context, { kind: 'editions', id: edition.id }, 'history'),
    },
    differences,
    sessions: {
      held,
      planned,
      gap: isNotKnown(edition.programme) ? factView(context, 'editions', edition.id, 'programme') : undefined,
    },
    participants,
    people,
    conclusions: factLines(context, 'editions', edition.id, 'conclusions'),
    after,
    rows,
  };
}

/** Says of a meeting not known to have been held that something was not announced when the research stopped: nothing is said of today. */
export function notAnnounced({ archive, locale }: Context, edition: Edition): string {
  return words.notAnnounced[locale](formatDate(knownUntil(edition, archive.series), locale));
}

export type EditionFacts = ReturnType<typeof editionFacts>;
export type Session = EditionFacts['sessions']['held'][number];

function editionSequel(context: Context, edition: Edition): readonly FactView[] {
  const { id } = edition;
  const label = followUpStrings.takenUp[context.locale];
  const own = factLines(context, 'editions', id, 'follow_up').map((fact, index) => ({
    fact: { ...fact, label: '' },
    date: edition.follow_up[index]?.date,
  }));
  return [
    ...inOrderOfDate(own, ({ date }) => date).map(({ fact }) => fact),
    ...followedUpViews(context, 'editions', id).map((fact) => ({ ...fact, label })),
    nextHost(context, edition),
  ];
}

/** « Shizuoka, prévue pour 2024 (…), tenue en novembre 2024 », in one line without labels; in brief, without the decision in brackets. */
export function nextHost(context: Context, edition: Edition, { isBrief = false } = {}): FactView {
  const { archive, locale } = context;
  const fact = factView(context, 'editions', edition.id, 'next_edition');
  const known = fact.fields.filter(({ isNotKnown: isOpen }) => !isOpen);
  const [host, time, how] = ['authority', 'for', isBrief ? '' : 'decided'].map((name) => knownPart(fact, name));
  const chosen = knownField(knownValue(edition.next_edition)?.authority) ?? '';
  const next = [...archive.editions.values()].find(
    ({ ordinal, hostIds }) => ordinal === edition.ordinal + 1 && hostIds.includes(chosen),
  );
  const days = next?.statusNow === 'held' ? editionDays(next) : undefined;
  const parts = [
    host,
    (time ?? how) && html`${time && words.plannedFor[locale](time)}${how && inBrackets(locale, how)}`,
    days && html`${words.heldOn[locale](days)}`,
  ];
  const value = join(
    parts.filter((part) => part !== undefined),
    comma[locale],
  );
  return {
    ...fact,
    fields: [
      ...(known.length > 0 ? [{ name: 'line', label: '', value }] : []),
      ...fact.fields.filter((field) => !known.includes(field)),
    ],
  };
}

/** The notes of an edition, the same on both of its pages: the list stands on that of its facts. */
export function editionNotes(context: Context, edition: Edition, facts: EditionFacts): PageNotes {
  const { archive, locale } = context;
  const { id } = edition;
  const declaration = archive.declarations.get(id);
  const declared = declaration && [
    factView(context, 'declarations', id, 'adoption'),
    ...declaration.points.map((point) => factView(context, 'declarations', id, `points.${point.id}`)),
  ];
  const { told, sessions, participants } = facts;
  return notesOf(
    [
      citedIn(context, archive.prose('editions', id, locale)),
      declared?.map(({ evidence }) => evidence.sources),
      [told.dates, told.attendance, told.organisers, told.history],
      facts.differences.map((one) => one.told),
      [...sessions.held, ...sessions.planned].flatMap(({ fact, title }) => [fact, title]),
      sessions.gap,
      participants.sides.map(({ lines }) => lines.map(({ fact }) => fact)),
      participants.gap,
      participants.doubtful.map((one) => one.facts),
      facts.people.flatMap((one) => [one.told, one.facts]),
      facts.conclusions,
      facts.after,
      facts.rows.map((row) => row.facts),
    ],
    [...gapViews(context, 'editions', id, edition.gaps), ...declarationGaps(context, declaration)],
  );
}

/** The questions on the adoption of the declaration, or on its text. The edition has questions of its own, whose ids may be the same. */
function declarationGaps(context: Context, declaration: Declaration | undefined): readonly GapView[] {
  if (!declaration) return [];
  const path = declaration.adoption.is === 'known' ? 'text_known' : 'adoption';
  return gapViews(context, 'declarations', declaration.id, gapsExplaining(declaration, path)).map((gap) => ({
    ...gap,
    id: `declaration.${gap.id}`,
  }));
}

function editionSessions(context: Context, edition: Edition) {
  return factLines(context, 'editions', edition.id, 'programme').map((fact) => {
    const { item } = get(context.archive.items, fact.name);
    const title = item.title?.is === 'known' ? fact.parts.find(({ name }) => name === 'title') : undefined;
    return {
      fact: {
        ...withoutFields(fact, ['kind', 'status', 'number', 'date', 'time']),
        parts: fact.parts.filter((part) => part !== title),
      },
      title,
      item,
      kind: itemText(context, item),
      date: fact.fields.find(({ name }) => name === 'date'),
      time: fact.fields.find(({ name }) => name === 'time')?.value,
    };
  });
}
