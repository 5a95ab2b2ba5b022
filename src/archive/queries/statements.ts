import { get, type Archive, type Index } from '../archive.ts';
import { gapsOf } from '../gaps.ts';
import { differsOf, disagreementIds, type Fact, factsOf, versionsOf } from '../fact-path.ts';
import { recordNode, type Kind, type RecordKey } from '../../schema/kinds.ts';
import { sourcesOf, type Differs } from '../../schema/evidence.ts';
import type { Gap } from '../../schema/note.ts';
import type { Words } from '../../schema/words.ts';
import { byEach } from '../../text/by-each.ts';
import { memoize } from '../../text/memoize.ts';
import { readAddress } from '../../schema/address.ts';

export interface PlacedFact extends RecordKey {
  readonly fact: Fact;
}

interface PlacedGap extends RecordKey {
  readonly gap: Gap;
}

/** A disagreement with its record and, where it is about a field, the path of that field. */
interface PlacedDisagreement extends RecordKey {
  readonly path: string;
  readonly about?: Words | undefined;
  readonly differs: Differs;
}

const factKinds = [
  'editions',
  'declarations',
  'cities',
  'themes',
  'authorities',
  'areas',
  'twinnings',
  'organisations',
  'milestones',
  'terms',
] as const satisfies readonly Kind[];

export function* recordsOf(archive: Archive): Generator<RecordKey & { data: object }> {
  for (const kind of factKinds) for (const [id, data] of archive[kind]) yield { kind, id, data };
  yield { kind: 'series', id: 'series', data: archive.series };
  yield { kind: 'link-counts', id: 'link-counts', data: archive.linkCounts };
}

export function dataOf(archive: Archive, { kind, id }: RecordKey): object {
  if (kind === 'series') return archive.series;
  if (kind === 'link-counts') return archive.linkCounts;
  const records: Index<object> = archive[kind];
  return get(records, id);
}

export function* allFacts(archive: Archive): Generator<PlacedFact> {
  for (const { kind, id, data } of recordsOf(archive))
    for (const fact of factsOf(recordNode(kind, data))) yield { kind, id, fact };
}

/**
 * True if every source that a gap names was read completely: only then may a page say that something was not found. A gap without sources
 * was not looked for.
 */
export function isSearchedToTheEnd(archive: Archive, gap: Gap): boolean {
  return gap.looked_in.length > 0 && gap.looked_in.every((id) => archive.sources.get(id)?.read === 'whole');
}

export const allGaps = memoize((archive: Archive): readonly PlacedGap[] =>
  [...recordsOf(archive)].flatMap(({ kind, id, data }) => gapsOf(data).map((gap) => ({ kind, id, gap }))),
);

const gapsBySource = memoize((archive: Archive) => byEach(allGaps(archive), ({ gap }) => gap.looked_in));

export function gapsNaming(archive: Archive, source: string): readonly PlacedGap[] {
  return gapsBySource(archive).get(source) ?? [];
}

/**
 * Lists the disagreements about a fact: the `name` of each, which is the address of the fact where nobody gave one; the `slot` of the record
 * in which an editor may write the sentence that tells it.
 */
export function disagreementsAbout({ kind, id, fact: { node, path } }: PlacedFact) {
  const slots = disagreementIds(node, path);
  return disagreementIds(node, `${kind}.${id}.${path}`).map((name, index) => ({
    ...{ name, slot: `disagreements.${slots[index] ?? name}` },
    differs: differsOf(node, name),
  }));
}

export function allDisagreements(archive: Archive): readonly PlacedDisagreement[] {
  const inFields = [...allFacts(archive)].flatMap((placed) => {
    const { kind, id, fact } = placed;
    return disagreementsAbout(placed).flatMap(({ differs }) =>
      differs ? [{ kind, id, path: fact.path, differs }] : [],
    );
  });
  const counts = archive.linkCounts.disagreements.map(({ id, about, differs }) => ({
    ...({ kind: 'link-counts', id: 'link-counts' } as const),
    ...{ path: `disagreements.${id}`, about, differs },
  }));
  return [...inFields, ...counts];
}

export function citedIn({ node }: Fact): readonly string[] {
  return [...new Set(versionsOf(node).flatMap(({ evidence }) => sourcesOf(evidence.basis)))];
}

/** Lists the sources that a record cites or that were searched for an answer, in the order of their ids. */
export function citedBy(kind: Kind, record: object): readonly string[] {
  const cited = factsOf(recordNode(kind, record)).flatMap(citedIn);
  return [...new Set([...cited, ...gapsOf(record).flatMap((gap) => gap.looked_in)])].sort();
}

const factsBySource = memoize((archive: Archive) => byEach(allFacts(archive), ({ fact }) => citedIn(fact)));

export function factsCiting(archive: Archive, source: string): readonly PlacedFact[] {
  return factsBySource(archive).get(source) ?? [];
}

const byFact = memoize((archive: Archive) => {
  const all = [...archive.sources.values()].flatMap((source) =>
    source.excerpts.flatMap((excerpt) => excerpt.facts.map((fact) => ({ fact, source, excerpt }))),
  );
  return Map.groupBy(all, ({ fact }) => {
    const address = readAddress(fact);
    return address && `${address.kind}/${address.id}/${address.path}`;
  });
});

export function excerptsOn(archive: Archive, { kind, id }: RecordKey, path: string) {
  return byFact(archive).get(`${kind}/${id}/${path}`) ?? [];
}
