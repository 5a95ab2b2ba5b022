import { get, type Archive, type Edition, type Theme } from '../archive.ts';
import type { Item } from '../schema/programme.ts';

/** The themes that an edition has for its own. */
export function allThemesOf(archive: Archive, edition: string): readonly Theme[] {
  return [...archive.themes.values()].filter(({ covers }) => covers.editions.includes(edition));
}

/** The themes that a session comes under. */
export function themesOfItem(archive: Archive, item: string): readonly Theme[] {
  return [...archive.themes.values()].filter(({ covers }) => covers.sessions.includes(item));
}

/** A theme at one edition: as the theme of the whole, and in sessions. */
interface ThemeRun {
  readonly edition: Edition;
  readonly isTheme: boolean;
  readonly items: readonly Item[];
}

/** How a theme ran through the editions, those without it included. */
export function runOf(archive: Archive, { covers }: Theme): readonly ThemeRun[] {
  const items = covers.sessions.map((id) => get(archive.items, id));
  return [...archive.editions.values()].map((edition) => ({
    edition,
    isTheme: covers.editions.includes(edition.id),
    items: items.filter((one) => one.edition.id === edition.id).map(({ item }) => item),
  }));
}
