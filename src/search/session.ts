import { fileAt } from '../i18n/paths.ts';
import { findNear } from './approximate.ts';
import { prepare, vocabularyOf, type Group, type SearchUnit } from './find.ts';
import { loadOnce } from './load-once.ts';
import { unpack, type PackedTexts } from './pack.ts';
import { termsIn, type Query } from './query.ts';
import { indexFolder, textFiles } from './texts.ts';

/** Milliseconds after which a part of the index counts as failed. */
const PATIENCE = 15_000;

async function loadFile(lang: string, file: string, before: number): Promise<readonly SearchUnit[]> {
  const response = await fetch(fileAt(indexFolder(lang) + file));
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  return prepare(unpack((await response.json()) as PackedTexts), before);
}

const [firstFile, ...otherFiles] = textFiles;
const first = loadOnce((lang) => loadFile(lang, firstFile, 0));
const all = loadOnce(async (lang) => {
  const units = [...(await first(lang))];
  for (const file of otherFiles) units.push(...(await loadFile(lang, file, units.length)));
  return units;
});

/** The units of a language that come first in every answer. @throws if they fail to load in time */
export function firstUnits(lang: string): Promise<readonly SearchUnit[]> {
  return inTime(first(lang));
}

/** All units of a language, with those of the first file at the head. @throws if a file fails to load in time */
export function allUnits(lang: string): Promise<readonly SearchUnit[]> {
  return inTime(all(lang));
}

/** Approximate results, if no record holds all words. @throws if Pagefind fails to load in time */
export async function findApproximate(
  lang: string,
  query: Query,
  units: readonly SearchUnit[],
  exact: readonly Group[],
): Promise<readonly Group[]> {
  if (exact.some(({ way }) => way !== 'most')) return [];
  const terms = termsIn(query, vocabularyOf(units));
  const shown = new Set(exact.map(({ record }) => record.at));
  const groups = new Map<string, Group>();
  for (const unit of await inTime(findNear(lang, units, query))) {
    const record = (unit.of === undefined ? undefined : units[unit.of]) ?? unit;
    if (shown.has(record.at) || groups.has(record.at)) continue;
    groups.set(record.at, { record, hits: [{ unit, score: 0 }], score: 0, way: 'most', terms, missing: [] });
  }
  return [...groups.values()];
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: number | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error('The search index did not arrive in time.')), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => window.clearTimeout(timer));
}
