import { factAt, factsOf, versionsBetween } from '../archive/fact-path.ts';
import { allFacts, dataOf, disagreementsAbout, type PlacedFact } from '../archive/queries/statements.ts';
import { pathLabel } from '../facts/fact-line.ts';
import { colon, semicolon } from '../i18n/format.ts';
import { factView, type FactView, type VersionView } from '../facts/fact.ts';
import { factText } from '../facts/fact-text.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { inBrackets, ourWords, type Html } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { sourceMark } from '../names/titles.ts';
import type { Differs } from '../schema/evidence.ts';
import { recordNode, type Kind, type RecordKey } from '../schema/kinds.ts';
import type { CountsDisagreement } from '../schema/link-count.ts';
import { placeAt } from '../site/paths.ts';
import { paragraph, type Paragraph } from './paragraph.ts';
import { joined, say, told, type Phrase } from './sentence.ts';

interface Place extends RecordKey {
  readonly path: string;
}

/** What sources say differently of a fact, in the sentence that an editor wrote; without one, its label and what each says. */
export interface Difference extends Place {
  readonly differs: Differs;
  readonly href: string;
  readonly fragment: string;
  readonly label: Html;
  readonly told: Paragraph;
}

export function allDifferences(context: Context): readonly Difference[] {
  const { archive } = context;
  return [
    ...[...allFacts(archive)].flatMap((placed) => differencesAbout(context, placed)),
    ...archive.linkCounts.disagreements.map((one) => differenceOfCounts(context, one)),
  ];
}

export function differencesIn(context: Context, kind: Kind, id: string): readonly Difference[] {
  const record = recordNode(kind, dataOf(context.archive, { kind, id }));
  return factsOf(record).flatMap((fact) => differencesAbout(context, { kind, id, fact }));
}

/** What sources say differently of one fact. */
export function differencesOf(context: Context, { at: { kind, id, path } }: FactView): readonly Difference[] {
  const record = recordNode(kind, dataOf(context.archive, { kind, id }));
  const fact = factAt(record, path);
  return fact ? differencesAbout(context, { kind, id, fact }) : [];
}

function differencesAbout(context: Context, placed: PlacedFact): readonly Difference[] {
  const { kind, id, fact } = placed;
  return disagreementsAbout(placed).map(({ name, slot, differs = 'contradiction' }) => ({
    ...{ kind, id, path: fact.path, differs },
    href: placeAt(context, kind, id, fact.path),
    fragment: `disagreements.${name}`,
    label: pathLabel(context, placed, fact.path),
    told: paragraph(context, { of: { kind, id }, slot, id: `disagreements.${name}.told` }, [
      versionsPhrase(context, placed, name),
    ]),
  }));
}

/** « Nombre : 17 (CLAIR, 2010) ; 18 (ambassade, 2010) ». */
function versionsPhrase(context: Context, placed: PlacedFact, name: string): Phrase {
  const { kind, id, fact } = placed;
  const { path } = fact;
  const { versions, others } = factView(context, kind, id, path);
  const names = versions.map(({ disagreement }) => disagreement);
  // Of an undecided fact all differ.
  const between = others.length === versions.length ? [...versions.keys()] : versionsBetween(names, name);
  const said = between
    .flatMap((at) => versions[at] ?? [])
    .map((one) => versionPhrase(context, one, { kind, id, path }));
  const label = pathLabel(context, placed, path);
  return say`${label}${colon[context.locale]}${joined(said, semicolon[context.locale])}`;
}

/** What a version says, and who: the first of its sources. */
function versionPhrase(context: Context, version: VersionView, at: Place): Phrase {
  const { locale } = context;
  const value = factText(context, version) ?? factStrings.noValue[locale];
  const { from: sources } = version.evidence;
  const [first] = sources;
  const who = first && inBrackets(locale, sourceMark(context, first).name);
  return told(say`${value}${who}`, { ...at, sources, isDoubtful: false, isContradicted: false, otherwise: [] });
}

function differenceOfCounts(
  context: Context,
  { id, about, versions, differs, because }: CountsDisagreement,
): Difference {
  const { locale } = context;
  const of = { kind: 'link-counts', id: 'link-counts' } as const;
  const path = `disagreements.${id}`;
  const said = versions.flatMap(({ counts }) =>
    counts.map((count) =>
      versionPhrase(context, factView(context, of.kind, of.id, `counts.${count}`), { ...of, path }),
    ),
  );
  const made = say`${ourWords(about, locale)}${colon[locale]}${joined(said, semicolon[locale])}`;
  return {
    ...of,
    ...{ path, differs },
    href: placeAt(context, of.kind, of.id, path),
    fragment: path,
    label: ourWords(about, locale),
    told: paragraph(context, { of, slot: path, id: `${path}.told` }, [made, told(ourWords(because, locale))]),
  };
}
