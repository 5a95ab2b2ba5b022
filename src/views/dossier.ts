import { get, type Edition, type Theme } from '../archive/archive.ts';
import { labelsOn } from '../archive/schema/side.ts';
import { schemaOf } from '../archive/kinds.ts';
import { passagesOf } from '../archive/passages.ts';
import { dossierOf } from '../archive/queries/dossier.ts';
import type { PlacedFact } from '../archive/queries/statements.ts';
import { pointKindWords } from '../archive/schema/declaration.ts';
import { twinningKindWords } from '../archive/schema/twinning.ts';
import { comma, formatPeriod } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { themeStrings } from '../i18n/strings/theme.ts';
import type { Context } from '../wording/context.ts';
import { html, join, plain, type Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';
import { recordText, twinningText } from '../wording/names.ts';
import { claimedTitle } from '../wording/title.ts';
import { commitmentViews, type CommitmentView } from './commitments.ts';
import { factView, type FactView } from './fact.ts';
import { holderAt } from './fact-brief.ts';
import { itemSubject, itemText } from './item.ts';

/** A line about something filed under a theme. */
export interface DossierLineView {
  readonly href: string;
  /** Its kind: « atelier 3 », « conclusion », « jumelage ». */
  readonly label: string;
  readonly text?: Html | undefined;
  /** Its standing in a word, unless it is simply held and established. */
  readonly standing?: string | undefined;
  readonly evidence: FactView['evidence'];
  /** The follow-ups of a commitment. */
  readonly followUps: readonly FactView[];
  readonly isCommitment: boolean;
}

/** Everything filed under a theme at one edition, or on one date. */
export interface DossierStopView {
  readonly edition?: Edition | undefined;
  readonly date: string;
  readonly lines: readonly DossierLineView[];
}

/** Lists everything filed under a theme, in chronological order. */
export function dossierView(context: Context, theme: Theme): readonly DossierStopView[] {
  const { archive, locale } = context;
  return dossierOf(archive, theme)
    .filter(({ facts }) => facts.length > 0)
    .map(({ edition, period, facts }) => ({
      edition,
      date: period ? formatPeriod(period, locale, 'table') : themeStrings[locale].undated,
      lines: facts.map((placed) => lineView(context, placed)),
    }));
}

function lineView(context: Context, placed: PlacedFact): DossierLineView {
  const { archive, locale } = context;
  const { kind, id, fact } = placed;
  const view = factView(context, holderAt(archive, placed), fact.path, fact.node);
  const line: DossierLineView = {
    href: recordAt(locale, kind, id, fact.path),
    label: kind === 'milestones' ? kindIn(view) : labelIn(context, placed),
    text: view.words ?? view.note,
    standing: view.certainty === 'to-verify' || view.certainty === 'derived' ? view.state : undefined,
    evidence: view.evidence,
    followUps: [],
    isCommitment: false,
  };
  if (kind === 'declarations') return { ...line, ...sentenceView(context, placed) };
  if (kind === 'twinnings') {
    const { motive } = get(archive.twinnings, id);
    const words = fact.path === '' ? motive && ourWords(motive, locale) : line.text;
    const ends = html`${twinningText(context, get(archive.twinnings, id))}`;
    return { ...line, text: words ? join([ends, words], comma[locale]) : ends };
  }
  const item = archive.items.get(fact.path.slice('programme.'.length))?.item;
  if (fact.path.startsWith('programme.') && item)
    return {
      ...line,
      label: itemText(context, item),
      text: itemSubject(context, item),
      standing: item.status === 'planned' ? themeStrings[locale].plannedOnly : line.standing,
    };
  if (fact.path === 'theme') return { ...line, text: claimedTitle(get(archive.editions, id).theme, locale) };
  return line;
}

/** Returns the kind of a milestone in words. */
function kindIn({ fields }: FactView): string {
  return plain(fields.find(({ name }) => name === 'kind')?.value ?? html``);
}

/** Returns the label of a line: its list, its kind, or its record. */
function labelIn(context: Context, { kind, id, fact: { path } }: PlacedFact): string {
  const { archive, locale } = context;
  if (kind === 'twinnings') return twinningKindWords[get(archive.twinnings, id).kind][locale];
  const label = labelsOn(schemaOf(kind), path.split('.').slice(0, 1), 'made')[0]?.[locale] ?? '';
  // A sequel has its own date, so its edition is named.
  return path.startsWith('follow_up.') ? `${label}${comma[locale]}${recordText(context, kind, id)}` : label;
}

/** Shows a point or a passage of a declaration: its words and, for a commitment, its follow-ups. */
function sentenceView(context: Context, { id, fact: { path } }: PlacedFact): Partial<DossierLineView> {
  const { archive, locale } = context;
  const declaration = get(archive.declarations, id);
  const point = declaration.points.find((one) => path === `points.${one.id}`);
  const passage = passagesOf(declaration).find((one) => one.path === path);
  const [view]: readonly CommitmentView[] = point
    ? commitmentViews(context, [{ declaration, point }])
    : passage
      ? commitmentViews(context, [{ declaration, passage }])
      : [];
  if (!view) return {};
  const isCommitment = point === undefined || point.kind === 'commitment';
  return {
    href: view.href,
    label: point ? pointKindWords[point.kind][locale] : view.name,
    text: view.text,
    followUps: isCommitment ? view.followUps : [],
    isCommitment,
  };
}
