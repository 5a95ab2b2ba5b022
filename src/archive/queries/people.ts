import type { Archive, Edition } from '../archive.ts';
import { pathsOfLines } from '../fact-path.ts';
import { recordNode } from '../../schema/kinds.ts';
import type { PersonHere } from '../../schema/edition.ts';

export interface RoleHere {
  readonly edition: Edition;
  readonly here: PersonHere;
  readonly path: string;
}

export function rolesHere(archive: Archive): readonly RoleHere[] {
  return [...archive.editions.values()].flatMap((edition) => {
    const paths = pathsOfLines(recordNode('editions', edition), 'people');
    return edition.people.map((here, index) => ({ edition, here, path: paths[index] ?? '' }));
  });
}

export function rolesFor(archive: Archive, body: 'authority' | 'organisation', id: string): readonly RoleHere[] {
  return rolesHere(archive).filter(({ here }) => here[body] === id);
}
