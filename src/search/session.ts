import { fileAt } from '../i18n/paths.ts';
import { findNear } from './approximate.ts';
import { find, prepare, type Group, type SearchUnit } from './find.ts';
import type { Query } from './query.ts';
import { indexFolder, textsFile, type Texts } from './texts.ts';

/** With this many exact results of its own language, nobody needs the approximate ones. */
const ENOUGH = 10;

const loaded = new Map<string, Promise<readonly SearchUnit[]>>();

/** The units of a language, loaded once. A failed load is tried again with the next query. */
export function unitsIn(lang: string): Promise<readonly SearchUnit[]> {
  const loading = loaded.get(lang) ?? loadUnits(lang);
  loaded.set(lang, loading);
  loading.catch(() => loaded.delete(lang));
  return loading;
}

async function loadUnits(lang: string): Promise<readonly SearchUnit[]> {
  const response = await fetch(fileAt(indexFolder(lang) + textsFile));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return prepare((await response.json()) as Texts);
}

/** Exact results of the language of the page. @throws where the index cannot be loaded */
export async function findHere(lang: string, query: Query): Promise<readonly Group[]> {
  return find(await unitsIn(lang), query);
}

/** Exact results of the other language that the page's own has not. */
export async function findThere(lang: string, query: Query, here: readonly Group[]): Promise<readonly Group[]> {
  const shown = new Set(here.map(({ record }) => record.at));
  return find(await unitsIn(lang), query).filter(({ record }) => !shown.has(record.at));
}

/** Approximate results, where the exact ones are few. */
export async function findApproximate(lang: string, query: Query, here: readonly Group[]): Promise<readonly Group[]> {
  if (here.length >= ENOUGH) return [];
  const units = await unitsIn(lang);
  const shown = new Set(here.map(({ record }) => record.at));
  const groups = new Map<string, Group>();
  for (const unit of await findNear(lang, units, query)) {
    const record = (unit.of === undefined ? undefined : units[unit.of]) ?? unit;
    if (shown.has(record.at) || groups.has(record.at)) continue;
    groups.set(record.at, { record, hits: [{ unit, score: 0 }], score: 0 });
  }
  return [...groups.values()];
}
