/** Writes what the search reads, from the pages of a built site: its files of words, and Pagefind's index of the same places. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../archive/archive.ts';
import { locales, type Locale } from '../../text/locales.ts';
import { homeAt, placeAt } from '../../site/paths.ts';
import { fold } from '../find/fold.ts';
import type { Intent } from '../find/intents.ts';
import { packFiles } from '../pack.ts';
import { indexFolder, intentsFile, recordOf, type TextUnit } from '../texts.ts';
import { unitsIn } from './cut.ts';
import { unitHeads } from './heads.ts';

/** Pagefind's own pages and styles, which we replace. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Pagefind writes one file per unit up to this number, then several in one: writing took most of its time. */
const FILES = 256;

export async function indexSite(siteDir: string, archive: Archive): Promise<void> {
  try {
    // One after the other: Pagefind keeps all its input until it writes.
    for (const locale of locales) {
      const { units, answering } = textUnits(siteDir, archive, locale);
      const folder = join(siteDir, indexFolder(locale));
      await mkdir(folder, { recursive: true });
      const intents = intentsIn(archive, locale, units, answering);
      for (const [name, text] of [...packFiles(units), [intentsFile, JSON.stringify(intents)] as const])
        await writeFile(join(folder, name), text);
      await indexUnits(folder, locale, units);
    }
  } finally {
    await close();
  }
}

/**
 * Every place of a built site that a search in a language may lead to, each page followed by what is inside it; and the places that answer
 * questions.
 */
function textUnits(siteDir: string, archive: Archive, locale: Locale) {
  const heads = unitHeads({ archive, locale });
  const pages = [...heads.keys()].filter((at) => !at.includes('#'));
  const asked = new Set(
    Object.values(archive.intents).flatMap(({ of, at }) => (of && at ? [at.replace(/^.*#/, '')] : [])),
  );
  const answering = new Set<string>();
  const placed = pages.flatMap((at) => {
    const html = readFileSync(join(siteDir, locale, at, 'index.html'), 'utf8');
    for (const [, id = ''] of html.matchAll(/ id="([^"]+)"/g)) if (asked.has(id)) answering.add(`${at}#${id}`);
    return unitsIn(html, at, heads, locale);
  });
  const indexes = new Map(placed.map(({ at }, index) => [at, index]));
  const units = placed.map(({ of, names, bears, themes, passages, ...unit }): TextUnit => ({
    ...unit,
    of: of === undefined ? undefined : indexes.get(of),
    names: names?.filter((name) => name && name !== unit.title).join('\n') || undefined,
    bears: bears?.join(' ') || undefined,
    themes: themes?.join(' ') || undefined,
    passages: passages.length > 0 ? passages : undefined,
  }));
  return { units, answering };
}

const subjects = { editions: 'edition', twinnings: 'twinning', authorities: 'authority' } as const;

/** The questions of `intents.yaml`, each with the pages that have the place that answers. */
function intentsIn(
  archive: Archive,
  locale: Locale,
  units: readonly TextUnit[],
  answering: ReadonlySet<string>,
): readonly Intent[] {
  const coming = [...archive.editions].find(([, { statusNow }]) => statusNow !== 'held' && statusNow !== 'cancelled');
  const home = homeAt(locale).length;
  const inParts = (phrase: string) => phrase.split(' ').map((part) => fold(part));
  return Object.values(archive.intents).map(({ title, of, at, to, ...words }): Intent => {
    const phrases = words[locale].map((phrase) => (locale === 'fr' ? fold(phrase) : inParts(phrase).join('\n')));
    const base = { title: title[locale], phrases };
    if (of === 'next-edition')
      return { ...base, to: coming ? placeAt({ archive, locale }, 'editions', coming[0], at).slice(home) : to };
    if (of === undefined) return { ...base, to };
    const place = at === undefined || at.includes('#') ? at : `#${at}`;
    const pages = units.filter(({ kind }) => kind === subjects[of]).map((unit) => unit.at);
    const has = (page: string) => place === undefined || answering.has(page + place);
    const [on, notOn] = [pages.filter(has), pages.filter((page) => !has(page))];
    return { ...base, of: subjects[of], at: place, ...(on.length < notOn.length ? { on } : { notOn }), to };
  });
}

async function indexUnits(folder: string, language: Locale, units: readonly TextUnit[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: FILES });
  failOn(errors);
  if (!index) return;
  const add = async (unit: TextUnit) => {
    // A part is also found by the title of its record: « Aix 2020 » in a section of the 7th edition.
    const words = new Set([unit.title, unit.names, recordOf(unit, units).title, unit.text]);
    const content = fold([...words].filter(Boolean).join('\n'));
    // Pagefind searches all that it is told: the kind as a word would match every page.
    failOn((await index.addCustomRecord({ url: unit.at, language, content, meta: {} })).errors);
  };
  await Promise.all(units.map(add));
  // Pagefind's own method for writing fails silently on a full disk.
  const { files, errors: failures } = await index.getFiles();
  failOn(failures);
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
