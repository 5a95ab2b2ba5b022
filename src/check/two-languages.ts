import type { Entries } from '../archive/entries.ts';
import { figuresOf, partsOfDate, type TextDate, type TextNumber } from '../text/figures.ts';
import { locales, otherLocale, type Locale } from '../text/locales.ts';
import { memoize } from '../text/memoize.ts';
import { frenchMonths, fromKanji, fromRoman, inFrenchWords } from '../text/numerals.ts';
import { typedPartsOf } from '../schema/node.ts';
import { offices } from './names.ts';
import { isOneOf, townsIn, townsOf, type NamedTown } from './names-in-texts.ts';
import { excerpt, family, type Checked, type Found } from './rule.ts';
import { textsInLanguage } from './texts.ts';
import { accountPairsIn, refsOf, textPairsIn } from './walks.ts';

function* figuresInPairs(content: Checked) {
  for (const pair of textPairsIn(content))
    yield { ...pair, figures: { fr: figuresOf(pair.fr, 'fr'), ja: figuresOf(pair.ja, 'ja') } };
}

type FiguresInPair = ReturnType<typeof figuresInPairs> extends Iterable<infer One> ? One : never;

function mayBeSame(a: TextDate, b: TextDate): boolean {
  return partsOfDate.every((part) => a[part] === undefined || b[part] === undefined || a[part] === b[part]);
}

/** One may be an article: « un conseiller », 市議の1人. */
function isCount({ n }: TextNumber): boolean {
  return n !== 1;
}

function isSameNumber(a: TextNumber, b: TextNumber): boolean {
  return a.n === b.n;
}

/** What each of two lists has and the other lacks, if both have something of the kind. */
function strayIn<T extends { readonly typed: string; readonly position?: Found['position'] }>(
  fr: readonly T[],
  ja: readonly T[],
  isSame: (a: T, b: T) => boolean,
) {
  const [value] = fr.filter((one) => !ja.some((other) => isSame(one, other)));
  const [other] = ja.filter((one) => !fr.some((another) => isSame(one, another)));
  return value && other ? { value: value.typed, other: other.typed, position: value.position } : undefined;
}

function strayFigure({ figures: { fr, ja } }: FiguresInPair) {
  return (
    strayIn(fr.dates, ja.dates, mayBeSame) ??
    strayIn(fr.numbers.filter(isCount), ja.numbers.filter(isCount), isSameNumber)
  );
}

function strayTown({ at, fr, ja, around, typed }: FiguresInPair, content: Checked) {
  if (at.includes('sentences')) return undefined;
  const [french, japanese] = [townsIn(fr, 'fr', content), townsIn(ja, 'ja', content)];
  const stray = (own: readonly NamedTown[], others: readonly NamedTown[]) =>
    own.filter(({ ids, isBody }) => !isBody && !others.some((other) => !ids.isDisjointFrom(other.ids)));
  const [value, other] = [stray(french, japanese), stray(japanese, french)];
  // A language may leave out what the record itself says.
  const implied = [typed, ...around.flatMap((line) => refsOf(line, ['authorities', 'twinnings', 'editions']))];
  const towns = implied.flatMap((one) => (one.kind === 'authorities' ? [one.id] : townsOf(one, content)));
  return value[0] && other[0] && [...value, ...other].some((town) => !isOneOf(town, towns))
    ? { value: value[0].typed, other: other[0].typed }
    : undefined;
}

function strayOffice({ fr, ja, around }: FiguresInPair) {
  if (around.at(-1)?.field !== 'role') return undefined;
  const [french, japanese] = [offices.filter((one) => one.fr.test(fr)), offices.filter((one) => one.ja.test(ja))];
  const isOther = french.length > 0 && japanese.length > 0 && !french.some((one) => japanese.includes(one));
  return isOther ? { value: fr, other: ja } : undefined;
}

const braces = /\{/g;
const roman = /\b[IVX]+(?=e\b)/g;
const inKanjiAnywhere = /[一二三四五六七八九十百]+/gu;
const hours = /(?<!\d)(?<hour>\d{1,2})(?: ?h(?:eures?)?(?!\p{L})| ?時(?!間|代)|:\d\d)/gu;

/** True if a text has a number, as a figure, in letters, in Roman or Chinese numerals, as a month, a century, « une vingtaine ». */
function hasNumber(
  n: number,
  text: string,
  lang: Locale,
  { dates, numbers }: FiguresInPair['figures'][Locale],
): boolean {
  const plain = text.normalize('NFKC').replaceAll(/(?<=\d)[\s,](?=\d{3})/gu, '');
  if (dates.some((date) => partsOfDate.some((part) => date[part] === n)) || numbers.some((one) => one.n === n))
    return true;
  if (new RegExp(`(?<!\\d)0?${String(n)}(?!\\d)`, 'u').test(plain)) return true;
  if (lang === 'ja')
    return (
      (text.match(inKanjiAnywhere) ?? []).some((one) => fromKanji(one) === n) ||
      (/年度/u.test(text) && (n === 3 || n === 4 || dates.some(({ year }) => year === n - 1)))
    );
  const month = frenchMonths[n - 1];
  return (
    new RegExp(inFrenchWords(n), 'iu').test(text) ||
    (month !== undefined && text.includes(month)) ||
    (text.match(roman) ?? []).some((one) => fromRoman(one) === n) ||
    (n === 100 && /siècle|centaine/.test(text)) ||
    (n % 10 === 0 && new RegExp(`${inFrenchWords(n).replace(/e$/, '')}aine`, 'u').test(text))
  );
}

/** The dates, hours and larger numbers of one language that the other has in no form, and the line in no field. */
function figuresOnlyIn({ around, ...pair }: FiguresInPair, lang: Locale): readonly string[] {
  const other = otherLocale(lang);
  // A value of the data stands in braces in one language, perhaps in figures in the other.
  if ((pair[other].match(braces)?.length ?? 0) > (pair[lang].match(braces)?.length ?? 0)) return [];
  const fields = around
    .slice(-3)
    .flatMap((line) =>
      typedPartsOf(line).flatMap(({ value, meaning: { scalar } }) =>
        scalar === 'period' || scalar === 'date' ? [String(value)] : [],
      ),
    )
    .join(' ');
  const isThere = (n: number) =>
    hasNumber(n, pair[other], other, pair.figures[other]) ||
    new RegExp(`(?<!\\d)0?${String(n)}(?!\\d)`, 'u').test(fields);
  const { dates, numbers } = pair.figures[lang];
  // The day alone is what a date says: the month and the year may stand around it.
  const finest = ({ year, month, day, lastDay }: TextDate) =>
    [lastDay ?? day ?? month ?? year, day].filter((one) => one !== undefined);
  const isDuration = ({ typed }: TextDate) => new RegExp(`${RegExp.escape(typed)}[前後目間]`, 'u').test(pair[lang]);
  return [
    ...dates.filter((date) => !isDuration(date) && finest(date).some((n) => !isThere(n))),
    ...numbers.filter(({ typed, n }) => /\d/.test(typed) && n >= 10 && !isThere(n)),
    ...[...pair[lang].matchAll(hours)].flatMap(({ 0: typed, groups }) =>
      isThere(Number(groups?.['hour'])) ? [] : [{ typed }],
    ),
  ].map(({ typed }) => typed);
}

/**
 * The dates that an account types, and the numbers in figures that are no year: a bare year is a date in French alone. Small numbers are
 * like words.
 */
const figuresInAccount = memoize((account: Entries['prose'][number]) => {
  const found = textsInLanguage(account).map(({ text, lang, place }) => ({ ...figuresOf(text, lang), ...place }));
  return {
    dates: found.flatMap(({ dates, position }) => dates.map((one) => ({ ...one, position }))),
    numbers: found.flatMap(({ numbers, position }) =>
      numbers.flatMap(({ typed, n }) =>
        /\d/.test(typed) && n >= 10 && (n < 1500 || n >= 2100) ? [{ typed, n, position }] : [],
      ),
    ),
  };
});

export const languageRules = family('One thing, one name', {
  'languages-differ': {
    fields:
      'the dates and numbers of a text in French, in figures or in letters, the towns that it names, the office of `role`; those in Japanese',
    why: 'Each language has one that the other lacks: one of them is wrong.',
    fr: '« {value} » en français, « {other} » en japonais. → Corrigez la langue qui se trompe ; si les deux disent vrai, dites-le dans {answer}.',
    ja: 'フランス語では「{value}」、日本語では「{other}」になっています。 → 誤っているほうを直してください。どちらも正しければ、その旨を{answer}に書いてください。',
    *find(content) {
      for (const pair of figuresInPairs(content)) {
        const stray = strayFigure(pair) ?? strayTown(pair, content) ?? strayOffice(pair);
        if (stray) yield { file: pair.file, path: pair.at, ...stray };
      }
    },
  },
  'said-in-one-language': {
    fr: '« {value} » n’est dit qu’en {language} : « {text} » ; en {otherLanguage} : « {other} ». → Dites-le dans les deux langues, ou dans aucune ; si l’autre langue le dit autrement, dites-le dans {answer}.',
    ja: '「{value}」は{language}にしかありません（「{text}」）。{otherLanguage}は「{other}」です。 → 両方の言語に書くか、両方から除いてください。もう一方が別の言い方で述べていれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Dates et nombres d’une seule langue', ja: '片方の言語だけの日付と数' },
    *find(content) {
      for (const pair of figuresInPairs(content))
        for (const lang of strayFigure(pair) ? [] : locales) {
          const [value] = figuresOnlyIn(pair, lang);
          if (value === undefined) continue;
          const [text, other] = [pair[lang], pair[otherLocale(lang)]].map((one) =>
            excerpt(one.replace(/[.。]$/u, ''), 200),
          );
          yield { file: pair.file, path: [...pair.at.slice(0, -1), lang], value, missing: lang, text, other };
        }
    },
  },
  'accounts-differ': {
    fields: 'the dates, and the numbers in figures from ten on, that an account types in French; those in Japanese',
    why: 'Each language has one that the other lacks: one of them is wrong.',
    fr: '« {value} » dans le récit français, « {other} » dans le japonais. → Corrigez la langue qui se trompe ; si les deux disent vrai, dites les deux dans chacune.',
    ja: 'フランス語の本文では「{value}」、日本語の本文では「{other}」になっています。 → 誤っているほうを直してください。どちらも正しければ、両方の言語に両方を書いてください。',
    advice: { fr: 'Dates et nombres des récits', ja: '本文の日付と数' },
    *find(content) {
      for (const { fr, ja } of accountPairsIn(content)) {
        const [own, others] = [figuresInAccount(fr), figuresInAccount(ja)];
        const stray = strayIn(own.dates, others.dates, mayBeSame) ?? strayIn(own.numbers, others.numbers, isSameNumber);
        if (stray) yield { file: fr.file, ...stray };
      }
    },
  },
});
