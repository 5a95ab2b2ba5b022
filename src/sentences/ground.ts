import { differsOf, evidenceOf, isClaim, isFact, lookUp, pathsOfLines, versionsOf } from '../archive/fact-path.ts';
import type { Archive } from '../archive/archive.ts';
import { dataOf } from '../archive/queries/statements.ts';
import { recordNode, type Kind } from '../schema/kinds.ts';
import { basisFor, sourcesOf } from '../schema/evidence.ts';
import type { Ground } from './sentence.ts';

/** The ground of a fact, or of a field of it. A path that names no fact has the ground of the nearest that holds it. */
export function groundAt(archive: Archive, kind: Kind, id: string, path = ''): Ground | undefined {
  const record = recordNode(kind, dataOf(archive, { kind, id }));
  const names = path === '' ? [] : path.split('.');
  for (let length = names.length; length >= 0; length -= 1) {
    const at = names.slice(0, length).join('.');
    const value = at === '' ? record.value : lookUp(record, at)?.value;
    const field = names[length] ?? 'all';
    const sources = sourcesFor(value, field);
    if (sources && isFact(value)) {
      const { to_verify = [] } = evidenceOf(value) ?? {};
      return {
        ...{ kind, id, path: at, sources },
        isDoubtful: to_verify.includes(field) || to_verify.includes('all'),
        isContradicted: differsOf(value) === 'contradiction',
        otherwise: versionsOf(value)
          .flatMap(({ evidence }) => sourcesOf(evidence.basis))
          .filter((source) => !sources.includes(source)),
      };
    }
  }
  return undefined;
}

/** The ground of a line of a list, by its place there. */
export function groundOfLine(
  archive: Archive,
  kind: Kind,
  id: string,
  list: string,
  index: number,
): Ground | undefined {
  const paths = pathsOfLines(recordNode(kind, dataOf(archive, { kind, id })), list);
  return groundAt(archive, kind, id, paths[index] ?? list);
}

/** The sources of a field: its own, where it rests on something else than its fact. An undecided fact has those of its versions. */
function sourcesFor(value: unknown, field: string): readonly string[] | undefined {
  if (isClaim(value) && value.is === 'undecided')
    return value.versions.flatMap(({ evidence }) => sourcesOf(evidence.basis));
  const evidence = evidenceOf(value);
  return evidence && sourcesOf(basisFor(evidence, field));
}
