import type { APIRoute } from 'astro';
import { loadArchive } from '../astro/load.ts';
import { townAnswers } from '../components/authority/towns.ts';
import { atomFeed } from '../exports/atom.ts';
import { calendarText, datedEditions } from '../exports/calendar.ts';
import { allCards } from '../exports/cards.ts';
import { allCitationFiles } from '../exports/citations/files.ts';
import { csvOf } from '../exports/csv.ts';
import { dataFiles } from '../exports/data-files.ts';
import { downloadsOf } from '../exports/downloads.ts';
import { tableOf, tablesOf } from '../exports/tables.ts';
import type { Context } from '../names/names.ts';
import { base, host, isPreview } from '../site/address.ts';
import { calendarAt, dossierAt, feedAt, fileAt, townsAt } from '../site/paths.ts';
import { locales } from '../text/locales.ts';

/** The files beside the pages. In a build `scripts/site` writes them itself, since a request of Astro for each takes longer than the file. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  const data = [...dataFiles(archive).values()].map(({ path, mediaType, text }) => ({
    path: `data/${path}`,
    mediaType: `${mediaType}; charset=utf-8`,
    content: text,
  }));
  const downloads = (await downloadsOf(archive)).map((one) => ({ ...one, path: `data/${one.path}` }));
  const files = [...data, ...downloads, ...locales.flatMap((locale) => [...filesInLanguage({ archive, locale })])];
  globalThis.besidePages = { archive, tables: tablesOf(archive), files, cards: host === '' ? [] : allCards(archive) };
  return isPreview ? files.map(({ path, ...props }) => ({ params: { file: path }, props })) : [];
}

/** Citations, calendars, the feed, the dossiers of themes; and the towns, for the fields where one is typed. */
function* filesInLanguage(context: Context) {
  const { archive, locale } = context;
  const fileOf = (address: string, mediaType: string, content: string) => ({
    path: address.slice(base.length),
    mediaType: `${mediaType}; charset=utf-8`,
    content,
  });
  for (const { path, item, format } of allCitationFiles(context))
    yield fileOf(fileAt(`${locale}/${path}`), format.mediaType, format.write(item));
  const dated = datedEditions(context);
  yield fileOf(calendarAt(locale), 'text/calendar', calendarText(context, dated));
  for (const one of dated) yield fileOf(calendarAt(locale, one.id), 'text/calendar', calendarText(context, [one]));
  yield fileOf(feedAt(locale), 'application/atom+xml', atomFeed(context));
  yield fileOf(townsAt(locale), 'application/json', JSON.stringify(townAnswers(context)));
  const dossiers = tableOf(archive, 'theme-dossiers');
  for (const id of archive.themes.keys()) {
    const rows = dossiers.rows.filter(([theme]) => theme === id);
    // The mark by which spreadsheets recognise UTF-8: readers open this one by itself.
    yield fileOf(dossierAt(locale, id), 'text/csv', `\uFEFF${csvOf({ ...dossiers, rows })}`);
  }
}

export const GET: APIRoute<{ content: BodyInit; mediaType: string }> = ({ props: { content, mediaType } }) =>
  new Response(content, { headers: { 'content-type': mediaType } });
