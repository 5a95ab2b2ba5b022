import type { Theme } from '../archive/archive.ts';
import { dossierOf } from '../archive/queries/dossier.ts';
import { comma } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { dossierAt } from '../i18n/paths.ts';
import { organisationStrings } from '../i18n/strings/organisation.ts';
import { themeStrings } from '../i18n/strings/theme.ts';
import type { Context } from '../wording/context.ts';
import { html, join, type Html } from '../wording/html.ts';
import { inLanguage, ourWords } from '../wording/language.ts';
import { dossierView, type DossierStopView } from './dossier.ts';
import { factView, holderOf, type FactView, type Holder } from './fact.ts';
import type { FrameView } from './frame.ts';
import { linkToRecord, recordFrame } from './record-page.ts';
import type { GapView } from './gap.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { citedIn, notesOf, type PageNotes } from './notes.ts';
import { proseView, type ProseView } from './prose.ts';
import { factRow, type FactRow } from './row-values.ts';
import type { SectionHeads } from './sections.ts';

export interface ThemeView extends Neighbours {
  readonly frame: FrameView;
  readonly label: string;
  readonly otherLabel: Html;
  readonly scope?: Html | undefined;
  /** « thème de 2 éditions », « 9 séances ou visites ». */
  readonly counts: readonly string[];
  readonly account?: ProseView | undefined;
  /** The facts that belong to the theme, in the order of time. */
  readonly stops: readonly DossierStopView[];
  /** The held editions without any entry for it, in words. */
  readonly without?: string | undefined;
  /** The Sustainable Development Goals that match it, as a row. */
  readonly rows: readonly FactRow[];
  readonly ways: readonly Html[];
  readonly heads: SectionHeads<'run' | 'goals', 'account'>;
  readonly notes: PageNotes;
}

export function themeView(context: Context, theme: Theme): ThemeView {
  const { archive, locale } = context;
  const words = themeStrings[locale];
  const other = otherLocale(locale);
  const label = theme.label[locale];
  const prose = archive.prose('themes', theme.id, locale);
  const account = proseView(context, prose);
  const { editions, sessions } = theme.covers;
  const frame = recordFrame(context, 'themes', theme.id, account?.leadText ?? words.description(label));
  const sdg = sdgView(context, holderOf(context, 'themes', theme.id), theme);
  const stops = dossierView(context, theme);
  const empty = dossierOf(archive, theme).flatMap(({ edition, facts }) =>
    edition?.statusNow === 'held' && facts.length === 0 ? [edition.ordinal] : [],
  );
  const rows = [factRow(context, sdg, sdg.fields[0]?.value)];
  return {
    frame,
    label,
    otherLabel: inLanguage(theme.label[other], other, locale),
    scope: theme.scope && ourWords(theme.scope, locale),
    counts: [...(editions.length > 0 ? [words.editions(editions.length)] : []), words.sessions(sessions.length)],
    account,
    stops,
    without: empty.length > 0 ? words.without(organisationStrings[locale].editionNumbers(empty)) : undefined,
    rows,
    ways: [html`<a href="${dossierAt(locale, theme.id)}" type="text/csv" download>${words.download}</a>`],
    heads: {
      account: account && { id: 'account', title: words.account },
      run: { id: 'run', title: words.run, note: words.runNote },
      goals: { id: 'goals', title: words.sdg },
    },
    notes: notesOf([citedIn(context, prose), stops, rows], questionsIn(stops)),
    ...neighboursOf(archive.themes.values(), theme, ({ id }) => linkToRecord(context, 'themes', id)),
  };
}

/** Returns the open questions about the commitments of a theme, each once. */
function questionsIn(stops: readonly DossierStopView[]): readonly GapView[] {
  const gaps = stops.flatMap(({ lines }) => lines.flatMap(({ followUps }) => followUps.flatMap((fact) => fact.gaps)));
  return [...new Map(gaps.map((gap) => [gap.href, gap])).values()];
}

/** Returns the goals by number. If the match is the archive's own, only the state says so, and the basis is left out. */
function sdgView(context: Context, holder: Holder, { sdg }: Theme): FactView {
  const words = themeStrings[context.locale];
  const fact = factView(context, holder, 'sdg', sdg, words.sdgLabel);
  const goals = join(
    sdg.numbers.map((n) => html`${words.goal(n)}`),
    comma[context.locale],
  );
  const isOurs = fact.certainty === 'ours';
  return {
    ...fact,
    fields: fact.fields.map((one) => (one.name === 'numbers' ? { ...one, value: goals } : one)),
    state: isOurs ? words.sdgOurs : fact.state,
    evidence: isOurs ? { ...fact.evidence, basis: '' } : fact.evidence,
  };
}
