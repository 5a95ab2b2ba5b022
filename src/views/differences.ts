import { languageWords } from '../archive/schema/controlled-words.ts';
import type { Archive } from '../archive/archive.ts';
import {
  accountDifferences,
  differencesBetween,
  statesOf,
  type FactDifference,
  type RecordDifference,
} from '../archive/queries/differences.ts';
import type { Fact } from '../archive/fact-path.ts';
import type { RecordKey } from '../archive/queries/statements.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordAt, textPageAt } from '../i18n/paths.ts';
import { differencesStrings } from '../i18n/strings/differences.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import type { Context } from '../wording/context.ts';
import { factBrief, holderAt, pathLabel, valueOf } from './fact-brief.ts';
import { factView, type FactView } from './fact.ts';
import { plain } from '../wording/html.ts';
import { personName, recordText } from '../wording/names.ts';
import { sourceMark } from '../wording/source-mark.ts';
import { schemaOf } from '../archive/kinds.ts';
import { labelIn } from './values.ts';

/** A record or an account touched by a change, with the changes in words. */
export interface DescribedRecord {
  /** « 5e édition, Tours (éditions) », « editions/5-tours (français) » */
  readonly title: string;
  readonly lines: readonly string[];
}

/** The effects of a change on the archive, in the language of a reviewer. */
export interface DescribedDifferences {
  readonly summary: string;
  readonly records: readonly DescribedRecord[];
  readonly accounts: readonly DescribedRecord[];
  /** Addresses below the site: pages of changed records, and of sources added or removed. Lists and counts follow. */
  readonly pages: readonly string[];
}

/** Describes the differences between two states of the archive. */
export function describeDifferences(before: Archive, after: Archive, locale: Locale): DescribedDifferences {
  const [former, now] = [before, after].map((archive): Context => ({ archive, locale }));
  if (!former || !now) throw new Error('Two states are compared.');
  const differences = differencesBetween(statesOf(before), statesOf(after));
  const accounts = accountDifferences(before, after);
  const words = differencesStrings[locale];
  const facts = differences.reduce((sum, one) => sum + one.facts.length, 0);
  return {
    summary: differences.length + accounts.length === 0 ? words.none : words.summary(differences.length, facts),
    records: differences.map((one) => describeRecord(former, now, one)),
    accounts: accounts.map(({ folder, record, language, addresses }) => ({
      title: words.account(`${folder}/${record}`, languageWords[language][locale]),
      lines: addresses.map((one) => words.address(one)),
    })),
    pages: [
      ...new Set([
        ...differences.flatMap((one) => pagesOf(locale, one)),
        ...accounts.map(({ folder, record }) =>
          folder === 'pages' ? textPageAt(locale, record) : recordAt(locale, folder, record),
        ),
      ]),
    ],
  };
}

function describeRecord(former: Context, now: Context, difference: RecordDifference): DescribedRecord {
  const { kind, id, is, facts, fields, addresses, gapsAdded, gapsRemoved, gapsChanged } = difference;
  const { locale } = now;
  const words = differencesStrings[locale];
  const context = is === 'removed' ? former : now;
  const name = kind === 'people' ? plain(personName(context, id)) : recordText(context, kind, id);
  const group = sourcesStrings[locale].records[kind];
  return {
    title: words.record(name, group, is === 'changed' ? undefined : words[is]),
    lines: [
      ...facts.flatMap((one) => describeFact(former, now, difference, one)),
      ...fields.map((field) => words.field(labelIn(now, schemaOf(kind), field))),
      ...addresses.map((one) => words.address(one)),
      ...gapsAdded.map((gap) => words.gapAdded(gap[locale])),
      ...gapsRemoved.map((gap) => words.gapRemoved(gap[locale])),
      ...gapsChanged.map((gap) => words.gapChanged(gap[locale])),
    ],
  };
}

/** Describes a fact in one line, with its sources and versions in separate lines below. */
function describeFact(former: Context, now: Context, key: RecordKey, difference: FactDifference): readonly string[] {
  const words = differencesStrings[now.locale];
  const { before, after, path } = difference;
  const label = plain(pathLabel(after ? now : former, { ...key, fact: { path } })) || path;
  const [old, current] = [before && valueText(former, key, before), after && valueText(now, key, after)];
  const head =
    old === undefined
      ? words.factAdded(label, current ?? '')
      : current === undefined
        ? words.factRemoved(label, old)
        : old === current
          ? words.factSame(label, current)
          : words.factChanged(label, old, current);
  const isWhole = before !== undefined && after !== undefined;
  const name = (context: Context) => (id: string) => `${sourceMark(context, id).name} (${id})`;
  const more = [
    ...difference.sourcesAdded.map((id) => words.sourceAdded(name(now)(id))),
    ...(isWhole ? difference.sourcesRemoved.map((id) => words.sourceRemoved(name(former)(id))) : []),
    ...(isWhole ? versionLines(former, now, key, before, after) : []),
  ];
  return [head, ...more.map((line) => `    ${line}`)];
}

function valueText(context: Context, key: RecordKey, fact: Fact): string {
  return plain(factBrief(context, { ...key, fact }).value);
}

function versionLines(former: Context, now: Context, key: RecordKey, before: Fact, after: Fact): readonly string[] {
  const words = differencesStrings[now.locale];
  const [old, current] = [viewOf(former, key, before), viewOf(now, key, after)];
  const [others, othersNow] = [othersOf(former, old, before), othersOf(now, current, after)];
  const reason = current.because ? plain(current.because) : '';
  return [
    ...othersNow.filter((one) => !others.includes(one)).map((one) => words.otherAdded(one)),
    ...others.filter((one) => !othersNow.includes(one)).map((one) => words.otherRemoved(one)),
    ...(reason !== '' && reason !== (old.because ? plain(old.because) : '') ? [words.reason(reason)] : []),
  ];
}

function viewOf(context: Context, key: RecordKey, { path, node }: Fact): FactView {
  return factView(context, holderAt(context.archive, key), path, node);
}

function othersOf(context: Context, { others }: FactView, { path }: Fact): readonly string[] {
  return others.map((one) => {
    const value = valueOf(context, one, path);
    return value ? plain(value) : factStrings[context.locale].noValue;
  });
}

function pagesOf(locale: Locale, { kind, id, facts }: RecordDifference): readonly string[] {
  const sources = facts.flatMap(({ sourcesAdded, sourcesRemoved }) => [...sourcesAdded, ...sourcesRemoved]);
  return [recordAt(locale, kind, id), ...sources.map((source) => recordAt(locale, 'sources', source))];
}
