import { automatic, automaticChecks } from '../accessibility/automatic.ts';
import { handCheckedOn, jis, rgaa } from '../accessibility/criteria.ts';
import { results, type Criterion, type Result, type Standard } from '../accessibility/criterion.ts';
import { tally, type Tally } from '../accessibility/tally.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { accessibilityStrings } from '../i18n/strings/accessibility.ts';
import type { Context } from '../wording/context.ts';
import { dayView } from './day.ts';
import type { LinkView } from './frame.ts';
import { textPageView, type TextPageView } from './text-page.ts';

/** A criterion in the list. */
export interface CriterionView {
  readonly number: string;
  readonly name: string;
  readonly level?: string | undefined;
  readonly result: Result;
  readonly word: string;
  /** The observation; left out if it is the same for the complete group. */
  readonly seen?: string | undefined;
}

/** The criteria of a theme, or of a principle. */
export interface CriterionGroup {
  readonly title: string;
  /** The number of each result: « 6 respectés, 3 sans objet ». */
  readonly counts: string;
  /** The observation, if it is the same for all of them. */
  readonly seen?: string | undefined;
  readonly hasFault: boolean;
  readonly criteria: readonly CriterionView[];
}

/** A national standard: its figures, its statement in the usual form, its criteria. */
export interface StandardView {
  readonly id: Standard;
  readonly title: string;
  readonly name: string;
  readonly conform: string;
  readonly met: string;
  readonly rate: string;
  /** The number of each result that occurs; its sign is shown beside it. */
  readonly counts: readonly { readonly result: Result; readonly text: string }[];
  readonly statement: readonly (readonly [term: string, value: string])[];
  readonly groups: readonly CriterionGroup[];
}

export interface AccessibilityView extends TextPageView {
  readonly standards: readonly StandardView[];
  /** The criteria of every standard that are not met. */
  readonly failing: readonly (CriterionView & { readonly standard: string })[];
  readonly programs: readonly { readonly what: string; readonly found: string; readonly isClean: boolean }[];
}

interface Numbered extends Criterion {
  readonly number: string;
  readonly level?: 'A' | 'AA';
}

interface Group {
  readonly title: string;
  readonly criteria: readonly Numbered[];
}

/** Returns the page: the text maintained by the editors, and the stored results. */
export function accessibilityView(context: Context): AccessibilityView {
  const { locale } = context;
  const words = accessibilityStrings[locale];
  const page = textPageView(context, 'accessibility');
  const groups: Readonly<Record<Standard, readonly Group[]>> = { rgaa: rgaaGroups(locale), jis: jisGroups(locale) };
  const standards = words.order.map((id) => standardView(id, groups[id], locale));
  const sections: readonly LinkView[] = [
    { href: '#s-failing', label: words.failing },
    ...standards.map(({ id, title }) => ({ href: `#s-${id}`, label: title })),
    { href: '#s-programs', label: words.byProgram },
  ];
  return {
    ...page,
    contents: [...page.contents, ...sections],
    standards,
    failing: words.order.flatMap((id) =>
      groups[id]
        .flatMap(({ criteria }) => criteria)
        .filter(({ result }) => result === 'not-conform')
        .map((one) => ({ ...criterionView(one, locale), standard: words.short[id] })),
    ),
    programs: automaticChecks.map((check) => ({
      what: words.checks[check](automatic),
      found: words.faults(automatic.faults[check]),
      isClean: automatic.faults[check] === 0,
    })),
  };
}

function standardView(id: Standard, groups: readonly Group[], locale: Locale): StandardView {
  const words = accessibilityStrings[locale];
  const all = tally(groups.flatMap(({ criteria }) => criteria));
  const rate = all.permille === undefined ? '' : words.rate(all.permille);
  return {
    id,
    title: words.resultsOf[id],
    name: words.standards[id],
    conform: formatNumber(all.of.conform, locale),
    met: words.met(formatNumber(all.of.conform + all.of['not-conform'], locale)),
    rate,
    counts: results
      .filter((result) => all.of[result] > 0)
      .map((result) => ({ result, text: words.counted[result](all.of[result]) })),
    statement: words.statement[id]({
      rate,
      checkedOn: dayView(handCheckedOn, locale).text,
      programsOn: dayView(automatic.checkedOn, locale).text,
      opened: automatic.opened,
      pages: formatNumber(automatic.pages, locale),
      axe: automatic.axe,
      chromium: automatic.chromium,
    }),
    groups: groups.map((group) => groupView(group, locale)),
  };
}

function groupView({ title, criteria }: Group, locale: Locale): CriterionGroup {
  const counts = tally(criteria);
  const [first] = criteria;
  const isSame = criteria.length > 1 && criteria.every(({ seen }) => seen[locale] === first?.seen[locale]);
  return {
    title,
    counts: countsOf(counts, locale),
    seen: isSame ? first?.seen[locale] : undefined,
    hasFault: counts.of['not-conform'] > 0,
    criteria: criteria.map((one) => ({
      ...criterionView(one, locale),
      ...(isSame && { seen: undefined }),
    })),
  };
}

function countsOf({ of }: Tally, locale: Locale): string {
  const { counted } = accessibilityStrings[locale];
  const parts = results.filter((result) => of[result] > 0).map((result) => counted[result](of[result]));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}

function criterionView({ number, name, level, result, seen }: Numbered, locale: Locale): CriterionView {
  const words = accessibilityStrings[locale];
  return {
    number,
    name: name[locale],
    level: level && words.level(level),
    result,
    word: words.results[result],
    seen: seen[locale],
  };
}

function rgaaGroups(locale: Locale): readonly Group[] {
  return rgaa.map(({ name, criteria }, index) => ({
    title: accessibilityStrings[locale].themeName(index + 1, name[locale]),
    criteria: criteria.map((one, place) => ({ ...one, number: `${String(index + 1)}.${String(place + 1)}` })),
  }));
}

function jisGroups(locale: Locale): readonly Group[] {
  const { principles, themeName } = accessibilityStrings[locale];
  return principles.map((name, index) => ({
    title: themeName(index + 1, name),
    criteria: jis.filter(({ number }) => number.startsWith(`${String(index + 1)}.`)),
  }));
}
