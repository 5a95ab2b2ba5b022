import { timeline, type Station } from '../archive/queries/timeline.ts';
import { allFacts, allGaps } from '../archive/queries/statements.ts';
import { pageAt } from '../i18n/paths.ts';
import { designParts, designStrings, type DesignPart } from '../i18n/strings/design.ts';
import type { Certainty } from '../i18n/strings/facts.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { Context } from '../wording/context.ts';
import { pointViews, type PointView } from './declaration-point.ts';
import { disagreementsOf } from './disagreement.ts';
import { editionView, type EditionView } from './edition.ts';
import { editionsView, type EditionLine } from './editions.ts';
import { holderAt, recordName } from './fact-brief.ts';
import { factView, holderOf, type FactView } from './fact.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { gapView, type GapView } from './gap.ts';
import { differenceRow, type PlacedDisagreementView } from './gaps.ts';
import { hostMapView, locatorView, type HostMapView, type LocatorView } from './host-map.ts';
import type { Html } from '../wording/html.ts';
import { scoreView, type UnitsView } from './score.ts';

/** A fact with the record that it is of. */
export interface ShownFact {
  readonly fact: FactView;
  readonly of: Html;
}

/** Everything that the page of the components shows: real data, picked by rule. */
export interface DesignView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly contents: readonly LinkView[];
  readonly parts: Readonly<Record<DesignPart, { readonly title: string; readonly note: string }>>;
  /** One edition of each country that was held, and one to come. */
  readonly steles: readonly Pick<EditionView, 'side' | 'numeral' | 'isHeld'>[];
  /** The authorities of an edition of which a list names some. */
  readonly units: readonly UnitsView[];
  /** The edition that was put off most often, with its first participants. */
  readonly edition: EditionView;
  /** One fact for each degree of certainty. */
  readonly facts: readonly ShownFact[];
  readonly disagreement?: PlacedDisagreementView | undefined;
  readonly gap?: GapView | undefined;
  readonly points: readonly PointView[];
  readonly map: HostMapView;
  readonly locator?: LocatorView | undefined;
  readonly bars: readonly EditionLine[];
}

const participantsShown = 4;
const linesShown = 3;

/** Makes the page of the components. */
export function designView(context: Context): DesignView {
  const { archive, locale } = context;
  const words = designStrings[locale];
  const title = siteStrings[locale].pages['about/design'];
  const stations = timeline(archive);
  const slipped = most(stations, ({ postponements }) => postponements);
  const [gap] = allGaps(archive);
  const [disagreement] = disagreementsOf(context);
  return {
    frame: frameView(context, {
      path: pageAt(locale, 'about/design'),
      title,
      description: words.description,
      within: 'about',
    }),
    title,
    lead: words.lead,
    contents: designParts.map((part) => ({ href: `#s-${part}`, label: words.parts[part].title })),
    parts: words.parts,
    steles: stelesOf(context, stations),
    edition: withFewParticipants(editionView(context, slipped.edition)),
    units: scoreView(context).stations.find(({ units }) => units.some(isPartlyNamed))?.units ?? [],
    facts: factsOf(context),
    disagreement: disagreement && {
      ...disagreement,
      row: differenceRow(context, disagreement, recordName(context, disagreement)),
    },
    gap: gap && gapView(context, gap.kind, gap.id, gap.gap),
    points: pointsOf(context),
    map: hostMapView(context),
    locator: locatorView(context, slipped.edition.hostIds[0] ?? ''),
    bars: editionsView(context).lines.slice(1, 1 + linesShown),
  };
}

function isPartlyNamed({ named, onlyCounted }: UnitsView): boolean {
  return named > 0 && onlyCounted > 0;
}

function most<T>(list: readonly T[], weight: (one: T) => number): T {
  return list.reduce((a, b) => (weight(b) > weight(a) ? b : a));
}

function stelesOf(context: Context, stations: readonly Station[]): DesignView['steles'] {
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

/** The first fact of each degree of certainty that is short enough to be an example. */
function factsOf(context: Context): readonly ShownFact[] {
  const found = new Map<Certainty, ShownFact>();
  for (const placed of allFacts(context.archive)) {
    const holder = holderAt(context.archive, placed);
    const fact = factView(context, holder, placed.fact.path, placed.fact.node);
    if (found.has(fact.certainty) || fact.parts.length > 0 || fact.fields.length > 3) continue;
    found.set(fact.certainty, {
      fact: { ...fact, id: `fact.${fact.certainty}`, label: fact.state },
      of: recordName(context, placed),
    });
  }
  return [...found.values()];
}

function pointsOf(context: Context): readonly PointView[] {
  const declaration = most([...context.archive.declarations.values()], ({ points }) => points.length);
  return pointViews(context, holderOf(context, 'declarations', declaration.id), declaration).slice(0, linesShown);
}
