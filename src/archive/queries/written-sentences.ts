import { isObject } from '../../text/is-object.ts';
import { recordNode, type Kind, type RecordKey } from '../../schema/kinds.ts';
import { isOwn, nodeAt, partsOf, subtreeOf, type Node } from '../../schema/node.ts';
import type { WrittenSentences, Locale } from '../../schema/words.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { lacks } from '../../schema/to-translate.ts';
import type { Archive } from '../archive.ts';
import { disagreementIds, factsOf, lookUp } from '../fact-path.ts';
import { dataOf } from './statements.ts';

/** The well-formed records by kind and id: `editions/5-tours`. */
type Records = ReadonlyMap<string, Node>;

/** The slots that tell several facts of a record, or facts of other records, by the kind of record. Any other slot is a path. */
const told: Partial<Record<Kind, Readonly<Record<string, readonly string[]>>>> = {
  editions: { history: ['status', 'dates'] },
  declarations: { adoption: ['adoption', 'title', 'text_known', 'text.wording'] },
};

/**
 * The data that a slot of a record tells; nothing where it names none. `disagreements.<id>`: a difference between sources, by its id or,
 * without one, the path of its fact. `follow_up`: what took a declaration up. `part`: what the editions say of a body, a town or a person;
 * `part.<edition>`: what one of them says.
 */
export function toldBy(records: Records, { kind, id }: RecordKey, slot: string): readonly Node[] {
  const record = records.get(`${kind}/${id}`);
  if (!record) return [];
  const [head = '', ...rest] = slot.split('.');
  const name = rest.join('.');
  if (head === 'disagreements') return differenceNamed(record, name);
  if (head === 'part' && isTakingPart(kind)) return partIn(records, { kind, id }, name);
  if (kind === 'declarations' && slot === 'follow_up') return followUpsOf(record);
  const paths = told[kind]?.[slot] ?? [slot];
  return paths.flatMap((path) => lookUp(record, path) ?? []);
}

const isTakingPart = (kind: Kind) => kind === 'organisations' || kind === 'authorities' || kind === 'people';

function differenceNamed(record: Node, name: string): readonly Node[] {
  const fact = factsOf(record).find(({ node, path }) => disagreementIds(node, path).includes(name));
  if (fact) return [fact.place];
  // The counts of links are compared by their names.
  const own = lookUp(record, `disagreements.${name}`);
  const counts = own ? subtreeOf(own, isOwn).filter(({ meaning }) => meaning.ref === 'counts') : [];
  return [own ?? [], ...counts.map(({ value }) => lookUp(record, `counts.${String(value)}`) ?? [])].flat();
}

function followUpsOf(record: Node): readonly Node[] {
  const points = lookUp(record, 'points');
  return [record, ...(points ? partsOf(points) : [])].flatMap((one) => nodeAt(one, ['follow_up']) ?? []);
}

function partIn(records: Records, { kind, id }: RecordKey, edition: string): readonly Node[] {
  return [...records].flatMap(([key, record]) =>
    key.startsWith('editions/') && (edition === '' || key === `editions/${edition}`)
      ? linesNaming(record, kind, id)
      : [],
  );
}

function linesNaming(node: Node, kind: Kind, id: string): readonly Node[] {
  const parts = partsOf(node).filter(isOwn);
  const names = ({ meaning, value }: Node) => meaning.ref === kind && [value].flat().includes(id);
  if (!Array.isArray(node.value) && parts.some(names)) return [node];
  return parts.flatMap((part) => linesNaming(part, kind, id));
}

/** The slots of a record that need a sentence, since nothing makes one. */
export function slotsWanted(records: Records, { kind, id }: RecordKey): readonly string[] {
  const record = records.get(`${kind}/${id}`);
  if (!record) return [];
  const differences = factsOf(record).flatMap(({ node, path }) =>
    disagreementIds(node, path).map((name) => `disagreements.${name}`),
  );
  const counts = kind === 'link-counts' ? (lookUp(record, 'disagreements')?.value ?? []) : [];
  const ofCounts = (counts as readonly { readonly id: string }[]).map((one) => `disagreements.${one.id}`);
  const whole = kind === 'organisations' ? ['part'] : Object.keys(told[kind] ?? {});
  const others = kind === 'declarations' ? [...whole, 'follow_up'] : whole;
  const isTold = (slot: string) =>
    toldBy(records, { kind, id }, slot).some(
      ({ value }) => !isNotKnown(value) && !(Array.isArray(value) && value.length === 0),
    );
  return [...new Set([...differences, ...ofCounts, ...others.filter(isTold)])];
}

/** The mark of data: eight digits that change with it. Empty lists and the order of fields count for nothing. */
export function markOf(nodes: readonly Node[]): string {
  const text = JSON.stringify(nodes.map(({ value }) => plainOf(value)));
  // FNV-1a, of 32 bits.
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  if (!isObject(value)) return value;
  const isEmpty = (one: unknown) => one === undefined || (Array.isArray(one) && one.length === 0);
  const entries = Object.entries(value).filter(([, one]) => !isEmpty(one));
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, plainOf(one)]);
}

export function writtenSentence(
  archive: Archive,
  { kind, id }: RecordKey,
  slot: string,
  lang: Locale,
): string | undefined {
  const { sentences }: { readonly sentences?: WrittenSentences } = dataOf(archive, { kind, id });
  const one = sentences?.[slot];
  return one && !lacks(one, lang) ? one[lang] : undefined;
}

/** What a written sentence tells: its sources are those of these facts. */
export function toldFacts(archive: Archive, { kind, id }: RecordKey, slot: string): readonly Node[] {
  const keys = kind === 'editions' ? [] : [...archive.editions.keys()].map((edition) => ['editions', edition] as const);
  const all = [...keys, [kind, id] as const];
  const records = new Map(
    all.map(([one, name]) => [`${one}/${name}`, recordNode(one, dataOf(archive, { kind: one, id: name }))] as const),
  );
  return toldBy(records, { kind, id }, slot);
}
