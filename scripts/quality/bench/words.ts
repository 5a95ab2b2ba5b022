/**
 * Counts the words of the built site, in each language: the subjects of the sentences in the editions' accounts, by the marks kept in
 * `docs`; how often a page says that a search is unfinished; typesetting mistakes; the share of source marks in an account.
 *
 *   npm run bench -- words          after npm run build
 *   npm run bench -- words --mark   also writes unmarked sentences into `docs`, as `?`, and removes marks whose sentence is gone
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { textSentences } from '../../../src/archive/sentences.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { factStrings } from '../../../src/i18n/strings/facts.ts';
import { runProgram } from '../../program.ts';
import { sitePages, type Page } from '../built-site.ts';
import { typesOf } from '../page-types.ts';
import { compareMarks, type SentenceMark } from './sentence-marks.ts';

const BADLY_SET = {
  'ordinals on the baseline': /(?<![\p{L}\d-])(?:\d+|[IVX]+)(?:res?|er|es?)(?![\p{L}\d])/gu,
  'straight apostrophes': /\p{L}(?:'|&#39;|&#x27;)\p{L}/gu,
} as const;

await runProgram(() => {
  const isToMark = process.argv.includes('--mark');
  for (const locale of locales) {
    const pages = sitePages().filter(({ file }) => file.startsWith(`${locale}/`));
    console.log(`\n${locale}: sentences of the accounts of editions that tell the meeting`);
    printSentences(locale, pages, isToMark);
    const unfinished = factStrings[locale].certainty.unfinished;
    printCounts(`« ${unfinished} »`, pages, (page) => count(wordsOf(page).join(' '), new RegExp(unfinished, 'gu')));
    for (const [name, sign] of Object.entries(BADLY_SET))
      printCounts(name, pages, (page) => wordsOf(page).reduce((sum, words) => sum + count(words, sign), 0));
    console.log(
      `\n${locale}: characters of an account that are marks of sources, the largest share of each type of page`,
    );
    console.table(citationShares(pages));
  }
});

function printSentences(locale: Locale, pages: readonly Page[], isToMark: boolean): void {
  const file = join(import.meta.dirname, `../../../docs/sentences.${locale}.yaml`);
  const document: Document = parseDocument(readFileSync(file, 'utf8'));
  const kept = (document.toJS() ?? {}) as Readonly<Record<string, readonly SentenceMark[]>>;
  const compared = pages.flatMap((page) => {
    const [, id] = /^\w+\/(editions\/[^/]+)\/index\.html$/.exec(page.file) ?? [];
    return id === undefined ? [] : [{ id, ...compareMarks(accountSentences(page), kept[id] ?? []) }];
  });
  const rows = compared.map(({ id, marked, meeting, unmarked, gone }) => [
    id,
    {
      sentences: marked.length,
      'tell the meeting': meeting,
      '%': percent(meeting, marked.length),
      'without mark': unmarked.length,
      'marks without sentence': gone.length,
    },
  ]);
  console.table(Object.fromEntries(rows));
  for (const { id, unmarked, gone } of compared) {
    for (const text of unmarked) console.log(`${id}, without mark: ${text}`);
    for (const text of gone) console.log(`${id}, no longer there: ${text}`);
  }
  if (!isToMark) return;
  document.contents = document.createNode(Object.fromEntries(compared.map(({ id, marked }) => [id, marked])));
  writeFileSync(file, document.toString({ lineWidth: 0, singleQuote: true }));
}

/** Returns the sentences of the lead and the blocks of the account, without its titles and source marks. */
function accountSentences({ $ }: Page): string[] {
  const blocks = $('.edition-lead, .prose').clone();
  blocks.find('.numbers, .account-state, .visually-hidden').remove();
  return blocks
    .filter('.edition-lead')
    .add(blocks.find('p, li'))
    .toArray()
    .flatMap((block) =>
      textSentences(
        $(block)
          .text()
          .replaceAll(/\s+(?=[.,])/gu, ''),
      ),
    );
}

function printCounts(name: string, pages: readonly Page[], countOn: (page: Page) => number): void {
  const counted = pages.map((page) => ({ page, found: countOn(page) })).filter(({ found }) => found > 0);
  const most = counted.reduce((one, other) => (other.found > one.found ? other : one), { found: 0, page: pages[0] });
  const sum = counted.reduce((total, { found }) => total + found, 0);
  const where = sum > 0 ? `, at most ${String(most.found)}, on ${most.page?.file ?? ''}` : '';
  console.log(`${name}: ${String(sum)}, on ${String(counted.length)} of ${String(pages.length)} pages${where}`);
}

function citationShares(pages: readonly Page[]): Record<string, object> {
  const shares = pages.flatMap(({ file, $ }) => {
    const account = $('.prose');
    if (account.length === 0) return [];
    const share = percent(account.find('.numbers, .cite').text().length, account.text().length);
    return [{ type: typesOf(file.replace(/index\.html$/, ''))[0]?.name ?? '', page: file, '%': share }];
  });
  const largest = shares.toSorted((a, b) => a['%'] - b['%']).map(({ type, ...row }) => [type, row]);
  return Object.fromEntries(largest) as Record<string, object>;
}

/** Returns the text that a page prints, split at each tag so that a raised letter is not joined to its number. */
function wordsOf({ html }: Page): string[] {
  return html
    .slice(html.indexOf('<body'))
    .replaceAll(/<(script|style|code|pre)\b.*?<\/\1>/gsu, '')
    .split(/<[^>]*>/u);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** Returns the percentage, rounded to one decimal place. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
