/** Builds the search index of a built site: one for each language, cut from its pages into the units that the archive defines. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Archive } from '../archive/archive.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { cutPage, type Cut, type Cutting } from './cut.ts';
import { fold } from './fold.ts';
import { packFiles } from './pack.ts';
import { indexFolder, type TextUnit } from './texts.ts';
import { unitsOf, type Unit } from './units.ts';

/** Pagefind's own pages and styles, which we replace. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Pagefind writes one file per unit up to this number, then several in one: writing took most of its time. */
const FILES = 256;
/** Number of records sent to Pagefind at once. */
const BATCH = 500;

/** The units cut from the pages of a language, compared with those that the archive defines. */
export interface CutSite {
  readonly units: readonly TextUnit[];
  /** Units of the archive that are on no page. */
  readonly missing: readonly string[];
  /** Pages that are not a unit of the archive. */
  readonly unknown: readonly string[];
}

/** Writes the search index of a built site into its folder `pagefind`. The archive must be the one that the site was built from. */
export async function indexSite(siteDir: string, archive: Archive): Promise<void> {
  try {
    // One after the other: Pagefind keeps all its input until it writes.
    for (const locale of locales) await indexLanguage(siteDir, archive, locale);
  } finally {
    await close();
  }
}

async function indexLanguage(siteDir: string, archive: Archive, locale: Locale): Promise<void> {
  const { units, missing, unknown } = await cutSite(siteDir, archive, locale);
  for (const at of missing) console.warn(`The search cannot lead to ${locale}/${at}: no page has that element.`);
  for (const at of unknown) console.warn(`The search does not know the page ${locale}/${at}.`);
  const folder = join(siteDir, indexFolder(locale));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [file, texts] of packFiles(locale, units)) await writeFile(join(folder, file), JSON.stringify(texts));
  await writePagefind(folder, locale, units);
}

/** Cuts every listed page of a language. */
export async function cutSite(siteDir: string, archive: Archive, locale: Locale): Promise<CutSite> {
  const known = new Map(unitsOf(archive, locale).map((unit) => [unit.at, unit]));
  const fragments = new Map<string, Set<string>>();
  for (const at of known.keys()) {
    const [page = '', fragment] = at.split('#');
    const ofPage = fragments.get(page) ?? new Set();
    fragments.set(page, fragment === undefined ? ofPage : ofPage.add(fragment));
  }
  const found = new Map<string, Cut & { readonly page: string }>();
  const unknown: string[] = [];
  for (const page of await pagesOf(join(siteDir, locale))) {
    const html = await readFile(join(siteDir, locale, page, 'index.html'), 'utf8');
    const unit = known.get(page);
    if (!unit && isRepeated(html)) continue;
    if (!unit) unknown.push(page);
    const cuts = cutPage(html, { units: fragments.get(page) ?? new Set(), as: cuttingOf(unit) });
    for (const cut of cuts) found.set(cut.fragment ? `${page}#${cut.fragment}` : page, { ...cut, page });
  }
  const missing = [...known.keys()].filter((at) => !found.has(at));
  return { units: inOrder([...known.values()], found), missing, unknown };
}

/** A long record is found by its sections; a short one as a whole. */
function cuttingOf(unit: Unit | undefined): Cutting['as'] {
  if (unit?.kind === 'list') return 'list';
  return unit && ['edition', 'declaration', 'city', 'theme', 'series', 'page'].includes(unit.kind)
    ? 'sections'
    : 'whole';
}

/** Pages without a unit of their own: both languages of a declaration, with the same words as its page; the search page. */
function isRepeated(html: string): boolean {
  return /<main\b[^>]*\sdata-unindexed\b/.test(html);
}

/** The folders of the pages of a language, sorted by name: `''`, `about/`… */
async function pagesOf(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}

/** The units in their stored form: those of the archive in order, each page followed by its sections. */
function inOrder(
  known: readonly Unit[],
  found: ReadonlyMap<string, Cut & { readonly page: string }>,
): readonly TextUnit[] {
  const ats = new Set(known.map(({ at }) => at));
  const sections = new Map<string, string[]>();
  for (const [at, { page, fragment, text }] of found) {
    if (fragment && text && !ats.has(at)) sections.set(page, [...(sections.get(page) ?? []), at]);
  }
  const list = known
    .filter(({ at }) => found.has(at))
    .flatMap((unit): Unit[] => [
      unit,
      ...(sections.get(unit.at) ?? []).map((at) => ({
        ...unit,
        at,
        of: unit.at,
        kind: 'section' as const,
        lang: undefined,
        names: [],
      })),
    ]);
  const indexes = new Map(list.map(({ at }, index) => [at, index]));
  return list.map((unit): TextUnit => {
    const { text = '', heading, passages = [] } = found.get(unit.at) ?? {};
    const isPart = unit.of !== unit.at;
    return {
      at: unit.at,
      kind: unit.kind,
      of: isPart ? indexes.get(unit.of) : undefined,
      title: unit.kind === 'section' ? (heading ?? unit.title).trim() : unit.title,
      lang: unit.lang,
      text,
      names: unit.names.filter((name) => name !== unit.title).join('\n') || undefined,
      passages: passages.length > 0 ? passages : undefined,
      edition: unit.edition,
      side: unit.side,
      // Only its own words say what a section of an edition is about.
      themes: (unit.kind === 'section' && unit.edition !== undefined ? [] : unit.themes)?.join(' ') || undefined,
      date: unit.date,
    };
  });
}

async function writePagefind(folder: string, locale: Locale, units: readonly TextUnit[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: locale, maxFragments: FILES });
  if (!index) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
  for (let from = 0; from < units.length; from += BATCH) {
    await Promise.all(units.slice(from, from + BATCH).map((unit) => addUnit(index, locale, unit, units)));
  }
  // Pagefind's own method for writing fails silently on a full disk.
  const { files, errors: failures } = await index.getFiles();
  failOn(failures);
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function addUnit(
  index: PagefindIndex,
  language: Locale,
  unit: TextUnit,
  units: readonly TextUnit[],
): Promise<void> {
  const record = unit.of === undefined ? undefined : units[unit.of];
  // A part is also found by the names of its record: « Aix 2020 » in a section of the 7th edition.
  const words = [unit.title, unit.names, record?.title, unit.text]
    .filter((one) => one !== undefined && one !== '')
    .join('\n');
  const { errors } = await index.addCustomRecord({
    url: unit.at,
    language,
    content: fold(words),
    // Pagefind searches everything in this text: the kind as a word would match every page.
    meta: {},
  });
  failOn(errors);
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
