import type { CountsDisagreement, LinkCount } from '../archive/schema/link-count.ts';
import type { Twinning } from '../archive/archive.ts';
import { signedIn } from '../archive/queries/twinnings.ts';
import { isNotKnown, type Field } from '../archive/schema/not-known.ts';
import type { PartialDate } from '../archive/schema/partial-date.ts';
import { differsWords } from '../archive/schema/differs.ts';
import { comma, formatCount, formatDate } from '../i18n/format.ts';
import { recordAt, fragmentOf } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { twinningStrings } from '../i18n/strings/twinning.ts';
import type { Context } from '../wording/context.ts';
import { holderAt } from './fact-brief.ts';
import { factView, type FactView } from './fact.ts';
import type { LinkView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';

/** The number of links according to one source. */
export interface LinkCountView {
  readonly fact: FactView;
  /** The number that the page compares; absent if the source counts something else. */
  readonly n?: number | undefined;
  readonly isExact: boolean;
  /** The number of the links listed here that were signed by the end of that year, in words. */
  readonly listedThen?: string | undefined;
}

/** A disagreement between sources that count links. */
export interface CountsDisagreementView {
  readonly id: string;
  readonly about: Html;
  /** Counts that agree with each other, group by group. */
  readonly versions: readonly { readonly title: string; readonly counts: readonly LinkView[] }[];
  readonly state: string;
  readonly because: Html;
}

const key = { kind: 'link-counts', id: 'link-counts' } as const;

/** Returns every count, in the order of the file: by year, counts for the whole world last. */
export function linkCountViews(context: Context, links: readonly Twinning[]): readonly LinkCountView[] {
  return [...context.archive.linkCounts].map(([id, count]) => linkCountView(context, id, count, links));
}

function linkCountView(context: Context, id: string, count: LinkCount, links: readonly Twinning[]): LinkCountView {
  const { archive } = context;
  const fact = factView(context, holderAt(archive, key), `counts.${id}`, count, yearOf(context, count));
  const value = count.is === 'known' ? count.value.value : undefined;
  const isHere = count.is === 'known' && count.value.scope === 'french-japanese';
  const numberAlone = <V extends Pick<FactView, 'fields'>>(version: V): V => ({
    ...version,
    fields: version.fields.filter(({ name }) => name === 'value'),
  });
  return {
    fact: { ...numberAlone(fact), others: fact.others.map(numberAlone) },
    n: isHere ? value?.n : undefined,
    isExact: value?.qualifier === 'exact',
    listedThen: isHere ? listedThen(context, count.value.on, links) : undefined,
  };
}

function listedThen({ locale }: Context, on: Field<PartialDate>, links: readonly Twinning[]): string | undefined {
  if (isNotKnown(on)) return undefined;
  const year = Number(on.value.slice(0, 4));
  return twinningStrings[locale].listedThen(links.filter((link) => (signedIn(link) ?? Infinity) <= year).length, year);
}

function yearOf({ locale }: Context, count: LinkCount): string {
  if (count.is !== 'known' || isNotKnown(count.value.on)) return twinningStrings[locale].undated;
  return formatDate(count.value.on, locale);
}

/** Returns the disagreements between the counts, each group with links to its counts. */
export function countsDisagreementViews(context: Context): readonly CountsDisagreementView[] {
  return context.archive.countDisagreements.map((one) => disagreementView(context, one));
}

function disagreementView(
  context: Context,
  { id, about, versions, kept, differs, because }: CountsDisagreement,
): CountsDisagreementView {
  const { locale, archive } = context;
  const words = twinningStrings[locale];
  return {
    id: fragmentOf('link-counts', 'link-counts', `disagreements.${id}`),
    about: ourWords(about, locale),
    versions: versions.map(({ counts }, index) => ({
      title: words.version(index + 1),
      counts: counts.flatMap((count): LinkView[] => {
        const one = archive.linkCounts.get(count);
        if (one?.is !== 'known') return [];
        const label = words.countOf(formatCount(one.value.value, locale), yearOf(context, one));
        return [{ href: recordAt(locale, 'link-counts', 'link-counts', `counts.${count}`), label }];
      }),
    })),
    state: [
      differsWords[differs][locale],
      factStrings[locale].certainty[kept === 'all' ? 'all-stand' : 'undecided'],
    ].join(comma[locale]),
    because: ourWords(because, locale),
  };
}
