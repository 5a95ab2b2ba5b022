import { mentionsOf } from '../archive/queries/mentions.ts';
import { timeline, type Station } from '../archive/queries/timeline.ts';
import { allFacts, allGaps } from '../archive/queries/statements.ts';
import { designParts, designStrings, type DesignPart } from '../i18n/strings/design.ts';
import type { Certainty } from '../i18n/strings/facts.ts';
import type { Context } from '../wording/context.ts';
import { pointViews, type PointView } from './declaration-point.ts';
import { disagreementsOf } from './disagreement.ts';
import { editionView, type EditionView } from './edition.ts';
import { editionsView, type EditionLine } from './editions.ts';
import { holderAt, recordName } from './fact-brief.ts';
import { factView, holderOf, type FactView } from './fact.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { gapView, type GapView } from './gap.ts';
import { differenceRow, type PlacedDisagreementView } from './gaps.ts';
import { hostMapView, locatorView, type HostMapView, type LocatorView } from './host-map.ts';
import { plain } from '../wording/html.ts';
import type { MentionRow } from './body-rows.ts';
import { notesOf, type PageNotes } from './notes.ts';
import { organisationView } from './organisation.ts';
import type { FactRow } from './row-values.ts';
import type { SectionHead } from './sections.ts';
import { scoreView, type UnitsView } from './score.ts';

/** Everything that the page of the components shows: real data, picked by rule. */
export interface DesignView extends TitledView {
  readonly lead: string;
  readonly heads: readonly SectionHead[];
  readonly parts: Readonly<Record<DesignPart, { readonly title: string; readonly note: string }>>;
  /** One edition of each country that was held, and one to come. */
  readonly plates: readonly Pick<EditionView, 'side' | 'numeral' | 'isHeld'>[];
  /** The authorities of an edition of which a list names some. */
  readonly units: readonly UnitsView[];
  /** The edition that was put off most often, with its first participants. */
  readonly edition: EditionView;
  /** One fact for each degree of certainty. */
  readonly facts: readonly FactView[];
  /** The first rows of that edition, and of the organisation that most places name. */
  readonly rows: readonly FactRow[];
  readonly mentions: readonly MentionRow[];
  readonly disagreement?: PlacedDisagreementView | undefined;
  readonly gap?: GapView | undefined;
  readonly points: readonly PointView[];
  readonly map: HostMapView;
  readonly locator?: LocatorView | undefined;
  readonly bars: readonly EditionLine[];
  readonly notes: PageNotes;
}

const participantsShown = 4;
const linesShown = 3;

/** Makes the page of the components. */
export function designView(context: Context): DesignView {
  const { archive, locale } = context;
  const words = designStrings[locale];
  const stations = timeline(archive);
  const slipped = most(stations, ({ postponements }) => postponements);
  const [gap] = allGaps(archive);
  const [disagreement] = disagreementsOf(context);
  const edition = withFewParticipants(editionView(context, slipped.edition));
  const named = most([...archive.organisations.values()], ({ id }) => mentionsOf(archive, 'organisations', id).length);
  const shown = {
    edition,
    facts: factsOf(context),
    rows: edition.rows.disputed.slice(0, linesShown),
    mentions: organisationView(context, named).meetings.slice(0, linesShown),
    points: pointsOf(context),
  };
  return {
    ...singlePageView(context, 'about/design', { description: words.description }),
    lead: words.lead,
    heads: designParts.map((part) => ({ id: part, title: words.parts[part].title })),
    parts: words.parts,
    plates: platesOf(context, stations),
    ...shown,
    units: scoreView(context).stations.find(({ units }) => units.some(isPartlyNamed))?.units ?? [],
    disagreement: disagreement && {
      ...disagreement,
      row: differenceRow(context, disagreement, recordName(context, disagreement)),
    },
    gap: gap && gapView(context, gap.kind, gap.id, gap.gap),
    map: hostMapView(context),
    locator: locatorView(context, slipped.edition.hostIds[0] ?? ''),
    bars: editionsView(context).lines.slice(1, 1 + linesShown),
    notes: notesOf([shown.facts, shown.rows, shown.mentions, edition.days, edition.statusLines, edition.participants]),
  };
}

function isPartlyNamed({ named, onlyCounted }: UnitsView): boolean {
  return named > 0 && onlyCounted > 0;
}

function most<T>(list: readonly T[], weight: (one: T) => number): T {
  return list.reduce((a, b) => (weight(b) > weight(a) ? b : a));
}

function platesOf(context: Context, stations: readonly Station[]): DesignView['plates'] {
  const held = (side: Station['edition']['side']) =>
    stations.find(({ edition }) => edition.side === side && edition.statusNow === 'held');
  const next = stations.find(({ edition }) => edition.statusNow !== 'held');
  return [held('french'), held('japanese'), next].flatMap((one) => (one ? [editionView(context, one.edition)] : []));
}

function withFewParticipants(view: EditionView): EditionView {
  const sides = view.participants.sides.map((side) => ({
    ...side,
    participants: side.participants.slice(0, participantsShown),
  }));
  return { ...view, participants: { ...view.participants, sides } };
}

/** The first fact of each degree of certainty that is short enough to be an example, under its certainty and the name of its record. */
function factsOf(context: Context): readonly FactView[] {
  const found = new Map<Certainty, FactView>();
  for (const placed of allFacts(context.archive)) {
    const holder = holderAt(context.archive, placed);
    const fact = factView(context, holder, placed.fact.path, placed.fact.node);
    if (found.has(fact.certainty) || fact.parts.length > 0 || fact.fields.length > 3) continue;
    const label = `${fact.state} · ${plain(recordName(context, placed))}`;
    found.set(fact.certainty, { ...fact, id: `fact.${fact.certainty}`, label });
  }
  return [...found.values()];
}

function pointsOf(context: Context): readonly PointView[] {
  const declaration = most([...context.archive.declarations.values()], ({ points }) => points.length);
  return pointViews(context, holderOf(context, 'declarations', declaration.id), declaration).slice(0, linesShown);
}
