import { statusWords } from '../archive/schema/edition.ts';
import type { Edition } from '../archive/archive.ts';
import type { Status } from '../archive/schema/edition.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { firstDay, lastDay, type PartialDate, type Period } from '../archive/schema/partial-date.ts';
import type { Side } from '../archive/schema/words.ts';
import type { Context } from '../wording/context.ts';
import { factLines, type FactView, type Holder } from './fact.ts';
import type { Html } from '../wording/html.ts';

/** What a line of the status history puts on the chart, in years from its first: when it was said, and for when. */
export interface SlipMark {
  readonly said?: number | undefined;
  readonly from: number;
  readonly to: number;
}

/** A line of the status history: what was said, when, and for when. */
export interface SlipView {
  readonly fact: FactView;
  readonly status: Status;
  readonly word: string;
  readonly said?: Html | undefined;
  readonly when?: Html | undefined;
  readonly marks: readonly SlipMark[];
}

/** The status history of an edition with the years of its chart; none where it all lies in one year. */
export interface SlipsView {
  readonly side: Side;
  readonly years: readonly number[];
  readonly slips: readonly SlipView[];
}

type Line = Edition['status'][number];
type LineValue = Partial<Extract<Line, { is: 'known' }>['value']>;

function valuesOf(line: Line): readonly LineValue[] {
  if (line.is === 'known') return [line.value];
  return line.is === 'undecided' ? line.versions.map(({ value }) => value) : [];
}

const dayLength = 24 * 60 * 60 * 1000;

/** A day as a number of years: 2020.5 is the middle of 2020. */
function yearsAt(day: string, isEnd = false): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const at = Date.parse(day) + (isEnd ? dayLength : 0);
  return year + (at - start) / (Date.UTC(year + 1, 0, 1) - start);
}

function periodOf(value: LineValue): Period | undefined {
  return value.for && !isNotKnown(value.for) ? value.for : undefined;
}

function saidOf(value: LineValue): PartialDate | undefined {
  return value.said && !isNotKnown(value.said) ? value.said : undefined;
}

function marksOf(line: Line): readonly SlipMark[] {
  return valuesOf(line).flatMap((value) => {
    const period = periodOf(value);
    if (!period) return [];
    const said = saidOf(value);
    return [
      {
        said: said && yearsAt(firstDay(said)),
        from: yearsAt(firstDay(period.start)),
        to: yearsAt(lastDay(period.end), true),
      },
    ];
  });
}

function yearsOf(marks: readonly SlipMark[]): readonly number[] {
  const ends = marks.flatMap(({ said, from, to }) => [said ?? from, from, to - 0.001]);
  const [first, last] = [Math.floor(Math.min(...ends)), Math.floor(Math.max(...ends))];
  return first < last ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
}

/** Shows the status history of an edition. */
export function slipsView(context: Context, edition: Edition, holder: Holder): SlipsView {
  const marks = edition.status.map(marksOf);
  const years = yearsOf(marks.flat());
  const [first = 0] = years;
  const shift = ({ said, from, to }: SlipMark) => ({ said: said && said - first, from: from - first, to: to - first });
  const facts = factLines(context, holder, 'status', edition.status);
  return {
    side: edition.side,
    years,
    slips: edition.status.flatMap((line, index) => {
      const fact = facts[index];
      return fact ? [slipView(context, line, fact, (marks[index] ?? []).map(shift))] : [];
    }),
  };
}

function slipView({ locale }: Context, line: Line, fact: FactView, marks: readonly SlipMark[]): SlipView {
  const status = valuesOf(line)[0]?.status ?? 'announced';
  const field = (name: string) => fact.fields.find((one) => one.name === name)?.value;
  const shownApart = new Set(['status', 'said', 'for']);
  return {
    fact: {
      ...fact,
      fields: fact.fields.filter(({ name }) => !shownApart.has(name)),
      others: fact.others.map((other) => ({ ...other, fields: other.fields.filter(({ name }) => name !== 'status') })),
    },
    status,
    word: statusWords[status][locale],
    said: field('said'),
    when: field('for'),
    marks,
  };
}
