import { withoutQuotations } from '../text/quotation-marks.ts';
import { namedParts, pathsOf } from '../archive/fact-path.ts';
import { textPieces } from '../archive/text-pieces.ts';
import { memoize } from '../text/memoize.ts';
import type { Node } from '../schema/node.ts';
import type { Period } from '../schema/partial-date.ts';
import type { Locale } from '../schema/words.ts';
import { printableOf, valueAt, type Printable } from '../archive/value-at.ts';
import { figuresOf, twoDigits } from '../text/figures.ts';
import { inFrenchWords, inKanji, kanjiDigits } from '../text/numerals.ts';
import { family, type Checked } from './rule.ts';
import { plainTexts } from './texts.ts';
import { ownTextsIn, type OwnTextIn } from './walks.ts';

/**
 * Ordinals, and digits that belong to a name (Covid-19), may be typed, as may what is a word in French, « tous les deux ans »: 2年ごと, 6人,
 * 毎年5月. Other figures, and dates, are printed by a component.
 */
const ordinal =
  /第[\d０-９]+(?:回|分科会)|(?<!\d)\d+周年|(?<!\d)\d+(?:re|er|e|es)(?![\p{L}\d])|(?<=\p{L}-)\d+|(?<![\d０-９年月.,])[2-9](?=(?:年(?:ごと|間|前|後|の)|日(?:間|目)|[回度人組]))|(?<=毎年)\d{1,2}(?=月)/gu;
const digits = /[\d０-９](?:[\d０-９\s\u202F\u00A0,.]*[\d０-９])?/gu;
/** A figure typed in a text: a number, or a date with its day. A date without a year matches any year. */
interface Figure {
  readonly typed: string;
  /** A number; absent for a date. */
  readonly n?: number;
  /** First and last day, as month and day (`10-28`) or as the day alone (`28`); absent for a number. */
  readonly days?: { readonly year?: number | undefined; readonly from: string; readonly to: string };
}

interface Restatable {
  readonly path: string;
  readonly fits: (figure: Figure) => boolean;
}

/** Numbers that are not counts: ordinals, numbers in names (Covid-19, objectif 17), years, days, percentages and durations. */
const noCount = {
  fr: /\d{1,6}(?:re|er|e|es|res)(?![\p{L}\d])|(?<=\p{L}-|objectif |atelier |article )\d{1,6}|\d{1,6}[\s\u00A0\u202F]?%|\d{1,6} ans|\d{1,6}(?:[-–]| et )\d{1,6}|(?<=(?<!\p{L})(?:le|du|au) )\d{1,2}(?!\d)|(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu,
  ja: /(?<=\p{L}-|第|目標)\d{1,6}|\d{1,6}(?:[・〜～]\d{1,6})*(?:[%％]|周?年|月|日|番目)/gu,
};

/** Lists the figures of a text, outside quotations: dates with their day, and numbers that are not part of a date. */
export function figuresIn(text: string, lang: Locale): readonly Figure[] {
  const { dates, rest } = figuresOf(withoutQuotations(text), lang);
  const days = dates.flatMap(({ typed, year, month, day, lastDay = day }): Figure[] => {
    if (day === undefined || lastDay === undefined) return [];
    const dayAt = (one: number) => (month === undefined ? '' : `${twoDigits(month)}-`) + twoDigits(one);
    return [{ typed, days: { from: dayAt(day), to: dayAt(lastDay), year } }];
  });
  const numbers = rest.replaceAll(noCount[lang], '').match(/\d(?:[\d\u202F\u00A0,]*\d)?/gu) ?? [];
  return [...days, ...numbers.map((typed) => ({ typed, n: Number(typed.replaceAll(/[^\d]/gu, '')) }))];
}

/** The smallest count to look for. Smaller numbers are like ordinary words. */
const SMALLEST = 10;

/** Lists the values of an edition that a text may restate: its attendance and its days. */
const restatablesIn = memoize((edition: Node): readonly Restatable[] =>
  [...pathsOf(edition)].flatMap((path): Restatable[] => {
    if (!/^(?:attendance|dates)\./.test(path)) return [];
    const value = valueAt(edition, path);
    if (value?.type === 'period') return [{ path, fits: (figure) => isSameStretch(figure, value.period) }];
    if (value?.type !== 'count' || value.count.n < SMALLEST) return [];
    return [{ path, fits: ({ n }) => n === value.count.n }];
  }),
);

function isSameStretch({ days }: Figure, { start, end }: Period): boolean {
  if (!days || start.precision !== 'day' || end.precision !== 'day') return false;
  const [year, day] = [Number(start.value.slice(0, 4)), start.value.slice(5)];
  return day.endsWith(days.from) && end.value.slice(5).endsWith(days.to) && (days.year ?? year) === year;
}

/** The value of an edition that a figure restates, except in a text on that same fact: both are reread together. */
function restatedBy(
  figure: Figure,
  { path: at, editions, typed }: OwnTextIn,
  { records, nodes }: Checked,
): string | undefined {
  for (const named of new Set(editions)) {
    // `7` is `7-aix-en-provence`.
    const id = records.editions.find((one) => one.id === named || one.id.startsWith(`${named}-`))?.id;
    const record = nodes.get(`editions/${id ?? ''}`);
    const isOwn = typed.kind === 'editions' && typed.id === named;
    const found = (record ? restatablesIn(record) : []).find(
      ({ path, fits }) => fits(figure) && !(isOwn && path.startsWith(`${String(at[0])}.`)),
    );
    if (found) return isOwn ? found.path : `editions/${id ?? ''}/${found.path}`;
  }
  return undefined;
}

const pathsOfNumbers = memoize((record: Node): ReadonlyMap<number, string> => {
  const held = new Map<number, string>();
  const note = (path: string, value: Printable | undefined) => {
    const n = value?.type === 'count' ? value.count.n : value?.type === 'number' ? value.number : undefined;
    if (n !== undefined && !held.has(n)) held.set(n, path);
  };
  for (const part of namedParts(record)) {
    note(part.path, printableOf(part));
    const total = part.path.replace(/\.french$/, '.total');
    if (total !== part.path) note(total, valueAt(record, total));
  }
  return held;
});

/** The numbers to look for in words. Smaller ones are ordinary words: « deux villes ». */
const SMALLEST_IN_WORDS = 11;
const LARGEST_IN_WORDS = 999;

/** Units of time: a number before one is a duration, which the data do not count. */
const time = {
  fr: '(?:ans?|années?|jours?|mois|heures?|minutes?|siècles?)',
  ja: '(?:年|周年|日|か月|ヶ月|時|分間|世紀)',
};

/** Regular expression for a number in words that is not part of a longer one and does not count a unit of time. */
const inWords = {
  fr: (n: number) => `(?<![\\p{L}-])${inFrenchWords(n)}e?(?![\\p{L}-])(?! (?:${time.fr}|et|mille|cents?)(?!\\p{L}))`,
  ja: (n: number) => `(?<![${kanjiDigits}十百千])${inKanji(n)}(?![${kanjiDigits}十百千]|${time.ja})`,
};

function figuresInWords(text: string, lang: 'fr' | 'ja', held: ReadonlyMap<number, string>) {
  return [...held].flatMap(([n, path]) => {
    if (!Number.isInteger(n) || n < SMALLEST_IN_WORDS || n > LARGEST_IN_WORDS) return [];
    const found = new RegExp(inWords[lang](n), 'iu').exec(text);
    return found ? [{ value: found[0], nearest: path }] : [];
  });
}

/** Numbers and dates that are typed where the data have them. */
export const figureRules = family(undefined, {
  'typed-figure': {
    fr: 'Le nombre « {value} » est tapé dans le récit. → Faites-le venir des données : <Value of="…" /> ou <Count of="…" /> ; s’il est dans une citation, mettez celle-ci entre « ».',
    ja: '本文に数「{value}」が直接入力されています。 → <Value of="…" />か<Count of="…" />でデータから表示してください。引用文の一部であれば、「」で囲んでください。',
    correction: {
      fr: 'Si c’est celui des données, tapez <Value of="{nearest}" /> ; s’il est dans une citation, mettez celle-ci entre « ».',
      ja: 'データの値であれば、<Value of="{nearest}" />で表示してください。引用文の一部であれば、「」で囲んでください。',
    },
    *find({ prose, nodes }) {
      for (const account of prose) {
        const record = nodes.get(`${account.folder}/${account.record}`);
        const held = record && pathsOfNumbers(record);
        for (const { text, lang, place } of plainTexts(account)) {
          const code = place.field === 'lead' ? 'figure-in-lead' : 'typed-figure';
          const own = withoutQuotations(text.replaceAll(ordinal, ''));
          for (const value of new Set(account.folder === 'pages' ? [] : own.match(digits)))
            yield {
              ...place,
              code,
              value,
              nearest: held?.get(Number(value.normalize('NFKC').replace(/[\s.,]/gu, ''))),
            };
          for (const words of held && lang ? figuresInWords(withoutQuotations(text), lang, held) : [])
            yield { ...place, code, ...words };
        }
      }
    },
  },
  'figure-in-lead': {
    fr: 'Le nombre « {value} » est tapé dans le chapeau. → Prenez-le dans les données, entre accolades : {attendance.authorities.total} ; sinon, dites la même chose sans nombre.',
    ja: '要旨に数「{value}」が直接入力されています。 → データの値を{attendance.authorities.total}のように波括弧で書くか、数字を使わない文に直してください。',
  },
  'restated-figure': {
    fr: '« {value} » répète la valeur de « {nearest} », qui peut changer sans ce texte. → Écrivez {{nearest}}, ou {{nearest} by …} avec la source qui le dit ; s’il est dans une citation, mettez celle-ci entre « ».',
    ja: '「{value}」は「{nearest}」の値と同じで、値が変わってもこの文は変わりません。 → {{nearest}}と書くか、述べた資料を添えて{{nearest} by …}としてください。引用文の一部であれば、「」で囲んでください。',
    *find(content) {
      for (const own of ownTextsIn(content)) {
        const { file, path, text, lang } = own;
        const words = textPieces(text).map((piece) => (typeof piece === 'string' ? piece : ''));
        // Written sentences are compared with the facts that they tell (`sentence-astray`).
        for (const figure of path.includes('sentences') ? [] : figuresIn(words.join(''), lang)) {
          const nearest = restatedBy(figure, own, content);
          if (nearest !== undefined) yield { file, path, value: figure.typed, nearest };
        }
      }
    },
  },
});
