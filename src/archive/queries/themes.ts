import { get, type Archive, type Edition, type Theme } from '../archive.ts';
import { factsOf } from '../fact-path.ts';
import { recordNode } from '../../schema/kinds.ts';
import { holds, nodeAt } from '../../schema/node.ts';
import { inOrderOfDate, type Period } from '../../schema/partial-date.ts';
import { mentionsOf } from './mentions.ts';
import type { PlacedFact } from './statements.ts';
import { timeOf } from './timeline.ts';
import { dateOf } from './twinnings.ts';

export function allThemesOf(archive: Archive, edition: string): readonly Theme[] {
  return [...archive.themes.values()].filter(({ covers }) => covers.editions.includes(edition));
}

export function themesOfItem(archive: Archive, item: string): readonly Theme[] {
  return [...archive.themes.values()].filter(({ covers }) => covers.sessions.includes(item));
}

export interface ThemeCell {
  readonly edition: Edition;
  readonly isTheme: boolean;
  readonly held: number;
  readonly planned: number;
}

export function editionsWithThemes(archive: Archive): readonly Edition[] {
  const themes = [...archive.themes.values()];
  return [...archive.editions.values()].filter(
    (edition) => edition.statusNow === 'held' || themes.some((theme) => coveredIn(edition, theme).length > 0),
  );
}

export function runOf(archive: Archive, { covers }: Theme): readonly ThemeCell[] {
  const items = covers.sessions.map((id) => get(archive.items, id));
  return editionsWithThemes(archive).map((edition) => {
    const own = items.filter((one) => one.edition.id === edition.id);
    const planned = own.filter(({ item }) => item.status === 'planned').length;
    return { edition, isTheme: covers.editions.includes(edition.id), held: own.length - planned, planned };
  });
}

interface DossierStop {
  readonly edition?: Edition | undefined;
  readonly period?: Period | undefined;
  readonly facts: readonly PlacedFact[];
}

/** Lists the facts of a theme in chronological order, undated ones last. Every edition has a stop, even if it is empty. */
export function dossierOf(archive: Archive, theme: Theme): readonly DossierStop[] {
  const named = mentionsOf(archive, 'themes', theme.id);
  const own = named.map((fact) => ({ fact, period: ownTime(archive, fact) }));
  const editions = [...archive.editions.values()].map((edition): DossierStop => ({
    edition,
    period: timeOf(edition),
    facts: [
      ...coveredIn(edition, theme),
      ...own.flatMap(({ fact, period }) => (period === undefined && isAt(fact, edition.id) ? [fact] : [])),
    ],
  }));
  const dated = own.flatMap(({ fact, period }): DossierStop[] =>
    period === undefined && isAt(fact, fact.id) ? [] : [{ period, facts: [fact] }],
  );
  return inOrderOfDate([...editions, ...dated], ({ period }) => period);
}

function coveredIn(edition: Edition, { covers }: Theme): readonly PlacedFact[] {
  const paths = new Set([
    ...(covers.editions.includes(edition.id) ? ['theme'] : []),
    ...covers.sessions.map((id) => `programme.${id}`),
  ]);
  return factsOf(recordNode('editions', edition))
    .filter(({ path }) => paths.has(path))
    .map((fact) => ({ kind: 'editions', id: edition.id, fact }));
}

function isAt({ kind, id }: PlacedFact, edition: string): boolean {
  return (kind === 'editions' || kind === 'declarations') && id === edition;
}

function ownTime(archive: Archive, { kind, id, fact: { place, path } }: PlacedFact): Period | undefined {
  if (kind === 'twinnings' && path === '') return dateOf(get(archive.twinnings, id));
  if (kind === 'editions' && !path.startsWith('follow_up.')) return undefined;
  const date = nodeAt(place, ['date']);
  return date && holds(date, 'period') ? date.value : undefined;
}
