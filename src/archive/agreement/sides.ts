import { everyRecord, type Entries, type Entry, type Issue } from '../entries.ts';
import { entryNode } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { nodesOf, partsOf, type Node } from '../node.ts';
import { sideWords } from '../schema/controlled-words.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Side } from '../schema/words.ts';
import { isCodeOf, kindsOfSide } from './codes.ts';
import { sideOfFile, sidesOf, type SideOf } from './side-of.ts';

/** Finds authorities on the wrong side, links without one of their ends, and kinds, codes and coordinates that do not fit. */
export function sideFindings(entries: Entries): Issue[] {
  const sideOf = sidesOf(entries);
  const { authorities, areas, twinnings } = entries.records;
  return [
    ...everyRecord(entries).flatMap((entry) => linesOfOtherSides(entry, sideOf)),
    ...twinnings.flatMap(missingEnds),
    ...authorities.flatMap((one) => [...otherKinds(one, areas), ...coordinatesElsewhere(one)]),
    ...[...authorities, ...areas].flatMap(badCodes),
    ...codesTwice([...authorities, ...areas]),
  ];
}

function linesOfOtherSides(entry: Entry, sideOf: SideOf): Issue[] {
  const record = entryNode(entry);
  const { ends, bodies } = sidedIn(record);
  const served = sidesOfPeople(bodies, sideOf);
  return [
    ...ends.flatMap((node) => endsOnOtherSide(node, sideOf)),
    ...bodies.flatMap((one) => contradictedSide(one, sideOf, served)),
  ].map((one): Issue => ({ ...one, file: entry.file }));
}

type Finding = Omit<Issue, 'file'>;

function endsOnOtherSide(node: Node, sideOf: SideOf): Finding[] {
  const { of } = node.meaning;
  if (!of) return [];
  return partsOf(node).flatMap(({ value, at }): Finding[] => {
    if (typeof value !== 'string') return [];
    const side = sideOf(value);
    return side && side !== of ? [{ code: 'end-on-other-side', params: { value, kind: of }, path: at }] : [];
  });
}

/** Finds the side of each person whose authority is named on a line of the record. */
function sidesOfPeople(bodies: readonly Bodies[], sideOf: SideOf): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const { person, authority } of bodies) {
    const side = authority === undefined ? undefined : sideOf(authority);
    if (person !== undefined && side) sides.set(person, side);
  }
  return sides;
}

/** The person and the authority that a line names, and the side that it gives for them. */
interface Bodies {
  person?: string;
  authority?: string;
  said?: Node & { value: string };
}

function bodiesIn(node: Node): Bodies | undefined {
  const found: Bodies = {};
  for (const part of partsOf(node)) {
    const { meaning, value } = part;
    if (typeof value !== 'string') continue;
    if (meaning.ref === 'people') found.person = value;
    if (meaning.ref === 'authorities') found.authority = value;
    if (meaning.words === sideWords) found.said ??= { ...part, value };
  }
  return found.person !== undefined || found.authority !== undefined ? found : undefined;
}

/** The parts of a record that concern sides: lists of one side (`ends`), and lines that name somebody (`bodies`). */
const sidedIn = memoize((record: Node) => ({
  ends: nodesOf(record).filter(({ meaning, value }) => meaning.of && Array.isArray(value)),
  bodies: nodesOf(record).flatMap((node) => bodiesIn(node) ?? []),
}));

function contradictedSide(
  { person, authority, said }: Bodies,
  sideOf: SideOf,
  served: ReadonlyMap<string, Side>,
): Finding[] {
  if (!said) return [];
  const side = authority === undefined ? (person === undefined ? undefined : served.get(person)) : sideOf(authority);
  if (!side || side === said.value) return [];
  return [
    {
      code: 'side-contradicts',
      params: { value: said.value, named: authority ?? person ?? '', kind: side },
      path: said.at,
    },
  ];
}

/** Checks that a link has two ends: an authority of each side, or one authority and the organisation in place of the other. */
function missingEnds({ id, data, file }: Entry<'twinnings'>): Issue[] {
  const missing = [data.french.length === 0 && 'french', data.japanese.length === 0 && 'japanese'].filter(
    (one) => one !== false,
  );
  const isHeld = missing.length === 0 || (missing.length === 1 && data.organisation !== undefined);
  return isHeld ? [] : [{ code: 'end-missing', params: { value: id, known: missing.join(', ') }, file, path: [id] }];
}

function otherKinds({ id, data, file }: Entry<'authorities'>, areas: readonly Entry<'areas'>[]): Issue[] {
  const kinds = kindsOfSide[sideOfFile(file)];
  const { kind } = data;
  const area = areas.find((one) => one.id === data.area);
  return [
    ...(isNotKnown(kind) || kinds.includes(kind)
      ? []
      : [
          {
            code: 'kind-of-other-side' as const,
            params: { value: kind, field: 'kind', known: kinds.join(', ') },
            file,
            path: [id, 'kind'],
          },
        ]),
    ...(!area || kinds.includes(area.data.kind)
      ? []
      : [
          {
            code: 'kind-of-other-side' as const,
            params: { value: area.id, field: 'area', known: '' },
            file,
            path: [id, 'area'],
          },
        ]),
  ];
}

function badCodes({ id, data, file }: Entry<'authorities'> | Entry<'areas'>): Issue[] {
  const candidates = 'candidates' in data ? data.candidates : [];
  const typed = [
    { code: data.code?.number, path: [id, 'code'] },
    ...candidates.map(({ code }, index) => ({ code, path: [id, 'candidates', index, 'code'] })),
  ];
  return typed.flatMap(({ code, path }): Issue[] => {
    const { kind } = data;
    if (code === undefined || isNotKnown(kind) || isCodeOf(kind, code)) return [];
    return [{ code: 'bad-code', params: { value: code, kind }, file, path }];
  });
}

function codesTwice(coded: readonly (Entry<'authorities'> | Entry<'areas'>)[]): Issue[] {
  const first = new Map<string, string>();
  return coded.flatMap(({ id, data, file }): Issue[] => {
    const code = data.code?.number;
    if (code === undefined) return [];
    // A department and a region may have the same code.
    const key = `${file} ${isNotKnown(data.kind) ? '' : data.kind} ${code}`;
    const before = first.get(key);
    if (before !== undefined)
      return [{ code: 'code-twice', params: { value: code, other: before }, file, path: [id, 'code'] }];
    first.set(key, id);
    return [];
  });
}

/**
 * Bounds in degrees for the authorities of each side, including Corsica and the islands of Japan. French overseas territories
 * lie outside them, so this is a doubt and not a contradiction.
 */
const bounds: Readonly<
  Record<Side, { readonly lat: readonly [number, number]; readonly lon: readonly [number, number] }>
> = {
  french: { lat: [41, 51.5], lon: [-5.5, 10] },
  japanese: { lat: [24, 46], lon: [122, 154] },
};

function coordinatesElsewhere({ id, data, file }: Entry<'authorities'>): Issue[] {
  const { coordinates } = data;
  if (!coordinates) return [];
  const { lat, lon } = bounds[sideOfFile(file)];
  const isIn = (value: number, [from, to]: readonly [number, number]) => from <= value && value <= to;
  if (isIn(coordinates.lat, lat) && isIn(coordinates.lon, lon)) return [];
  const value = `${String(coordinates.lat)}, ${String(coordinates.lon)}`;
  return [
    { code: 'coordinates-elsewhere', params: { value, kind: sideOfFile(file) }, file, path: [id, 'coordinates'] },
  ];
}
