/** Prints what each type of page costs a reader: npm run bench -- pages (after npm run build) */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteDir } from '../../site/build.ts';
import { filesBelow } from '../../site/files-below.ts';
import { PlainFailure, runProgram } from '../../program.ts';
import { readSiteAddress } from '../../site/site-address.ts';
import { median, pageBytes } from '../page-bytes.ts';
import { pageTypes, typesOf } from '../page-types.ts';

await runProgram(() => {
  const folder = siteDir();
  const { base } = readSiteAddress();
  const pages = htmlFiles(folder).map((file) => {
    const [type] = typesOf(file.replace(/(?:^|(?<=\/))index\.html$/, ''));
    return { type, ...pageBytes(readFileSync(join(folder, file), 'utf8'), { folder, base }) };
  });
  const rows = pageTypes.map((type) => {
    const own = pages.filter((page) => page.type === type);
    const largest = (key: 'reading' | 'script' | 'fonts') => Math.max(...own.map((page) => page[key]));
    return {
      'page type': type.name,
      weight: type.weight,
      pages: own.length,
      'HTML + CSS, median': Math.round(median(own.map(({ reading }) => reading))),
      largest: largest('reading'),
      script: largest('script'),
      fonts: largest('fonts'),
    };
  });
  console.log('Bytes, text in gzip 9. Script is what a page loads by itself; nothing of it is needed to read.');
  console.table(Object.fromEntries(rows.map(({ 'page type': name, ...figures }) => [name, figures])));
});

function htmlFiles(folder: string): readonly string[] {
  const files = filesBelow(folder).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new PlainFailure('There is no site to measure yet: npm run build makes one.');
  return files;
}
