import type { Edition } from '../archive/archive.ts';
import {
  answersOf,
  questionGroups,
  standings,
  type Answer,
  type Question,
  type QuestionGroup,
  type Standing,
} from '../archive/queries/knowledge.ts';
import { recordOf } from '../archive/record-of.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { knowledgeStrings } from '../i18n/strings/knowledge.ts';
import { presenceStrings } from '../i18n/strings/presence.ts';
import type { Context } from '../wording/context.ts';
import { editionText } from '../wording/names.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { stationView, type StationView } from './station.ts';

/** An edition at the head of a column. */
export interface KnowledgeColumn extends StationView {
  readonly ordinal: string;
  /** « 7e édition, Aix-en-Provence » */
  readonly label: string;
  /** The number of its known answers. */
  readonly known: string;
}

/** How far the answer to a question about an edition is known. */
export interface KnowledgeCell {
  readonly standing: Standing;
  readonly words: string;
  /** The address of the fact, or of the open question if nothing is known. */
  readonly href: string;
}

/** A question with its answers, in the order of the editions. */
export interface KnowledgeRow {
  readonly label: string;
  readonly cells: readonly KnowledgeCell[];
  readonly known: string;
}

/** The page on how well each edition is known. */
export interface KnowledgeView extends TitledView {
  /** A sentence with the number of answers of each standing. */
  readonly lead: string;
  /** The meaning of each sign, and the rule by which it is set. */
  readonly key: readonly { readonly standing: Standing; readonly label: string; readonly rule: string }[];
  readonly columns: readonly KnowledgeColumn[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly KnowledgeRow[] }[];
}

export function knowledgeView(context: Context): KnowledgeView {
  const { archive, locale } = context;
  const words = knowledgeStrings[locale];
  const number = (n: number) => formatNumber(n, locale);
  const editions = [...archive.editions.values()].map((edition) => ({ edition, answers: answersOf(archive, edition) }));
  const groups = Object.entries(questionGroups).map(([group, questions]) => ({
    title: words.groups[group as QuestionGroup],
    rows: inOrder(Object.keys(questions) as Question[], locale).map((id): KnowledgeRow => {
      const cells = editions.flatMap(({ edition, answers }) => cellOf(context, edition, answers.get(id)));
      return { label: words.questions[id], cells, known: number(countOf(cells, 'known')) };
    }),
  }));
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const sums = recordOf(standings, (one) => countOf(cells, one));
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    ...singlePageView(context, 'gaps/state', { description: words.description }),
    lead: words.lead(number(rows), number(editions.length), sums),
    key: standings.map((standing) => ({
      standing,
      label: words.standings[standing],
      rule: words.rules[standing],
    })),
    columns: editions.map(({ edition, answers }) => ({
      ...stationView(context, edition),
      ordinal: number(edition.ordinal),
      label: editionText(context, edition),
      known: number(countOf([...answers.values()], 'known')),
    })),
    groups,
  };
}

function countOf(answers: readonly { readonly standing: Standing }[], standing: Standing): number {
  return answers.filter((one) => one.standing === standing).length;
}

/** Orders each pair of questions about both languages or countries: the one for the page's language first. */
function inOrder(questions: readonly Question[], locale: Locale): readonly Question[] {
  if (locale === 'fr') return questions;
  const pairs = [
    ['theme-fr', 'theme-ja'],
    ['names-french', 'names-japanese'],
  ] as const;
  return questions.map((one) => pairs.flatMap(([a, b]) => (one === a ? [b] : one === b ? [a] : []))[0] ?? one);
}

function cellOf({ locale }: Context, { id }: Edition, answer: Answer | undefined): readonly KnowledgeCell[] {
  if (!answer) return [];
  const { standing, isAnnounced, kind, path, uncertain = 0 } = answer;
  const words = knowledgeStrings[locale];
  return [
    {
      standing,
      words: `${isAnnounced && standing === 'part' ? words.announced : words.standings[standing]}${uncertain > 0 ? presenceStrings[locale].uncertainOf(uncertain) : ''}`,
      href: recordAt(locale, kind, id, path),
    },
  ];
}
