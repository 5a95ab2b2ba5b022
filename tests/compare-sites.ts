/**
 * Compares two built sites: pages by their markup, every other file byte for byte.
 * Usage: node tests/compare-sites.ts FOLDER_BEFORE FOLDER_AFTER
 *
 * Not compared, since a rebuild may change them without a reader noticing: the order of attributes and of classes, the classes and attributes that
 * Astro makes for scoped styles, the styles and the policy of a page (pictures compare those), the hashes in names of bundled files, and white space
 * beside block elements. White space between inline elements counts: without it words run together.
 *
 * Equal changes are told once, with the number of pages that show them. Exit code 1 when anything differs.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

const INLINE = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q rp rt ruby s samp select small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);
/** `page.B3x_9zQa.js` and `page.C81kd0aa.js` are the same script. */
const withoutHash = (text: string) => text.replaceAll(/(_astro\/[\w@.[\]-]+?)\.[\w-]{8}\.(\w+)/gu, '$1.$2');
const withoutScope = (value: string) =>
  value
    .split(/\s+/u)
    .filter((name) => name && !/^astro-\w{8}$/u.test(name))
    .toSorted()
    .join(' ');

/** The page as lines: one for each tag, one for each text. */
function linesOf(html: string): string[] {
  const lines: string[] = [];
  let isDropped = 0;
  let text = '';
  let followsBlock = true;
  const endText = (nextIsBlock: boolean) => {
    let folded = text.replaceAll(/[ \t\r\n]+/gu, ' ');
    if (followsBlock) folded = folded.trimStart();
    if (nextIsBlock) folded = folded.trimEnd();
    if (folded) lines.push(folded);
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isBlock = !INLINE.has(name);
        endText(isBlock);
        followsBlock = isBlock;
        if (name === 'style' || attributes['http-equiv'] === 'content-security-policy') isDropped++;
        const shown = Object.entries(attributes)
          .filter(([key]) => !key.startsWith('data-astro-cid-'))
          .map(([key, value]): [string, string] => [key, key === 'class' ? withoutScope(value) : withoutHash(value)])
          .filter(([key, value]) => key !== 'class' || value !== '')
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => ` ${key}="${value}"`);
        if (!isDropped) lines.push(`<${name}${shown.join('')}>`);
      },
      ontext(data) {
        if (!isDropped) text += withoutHash(data);
      },
      onclosetag(name, isImplied) {
        const isBlock = !INLINE.has(name);
        if (isDropped) {
          if (name === 'style' || name === 'meta') isDropped--;
          return;
        }
        endText(isBlock);
        followsBlock = isBlock;
        if (!isImplied) lines.push(`</${name}>`);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  endText(true);
  return lines;
}

/** What one list of lines has and the other has not, each with a line before it for the place. */
function difference(before: readonly string[], after: readonly string[]): string {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const shorten = (lines: readonly string[], sign: string) => {
    const joined = lines.join('');
    return `  ${sign} ${joined.length > 400 ? `${joined.slice(0, 300)} […] ${joined.slice(-90)}` : joined}`;
  };
  return [
    `    after ${before
      .slice(Math.max(0, start - 2), start)
      .join('')
      .slice(-120)}`,
    shorten(before.slice(start, before.length - end), '-'),
    shorten(after.slice(start, after.length - end), '+'),
  ].join('\n');
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );

function compare(before: string, after: string): boolean {
  const byName = (folder: string) =>
    new Map(filesIn(folder).map((file) => [withoutHash(file.split(path.sep).join('/')), path.join(folder, file)]));
  const [old, fresh] = [byName(before), byName(after)];
  const missing = [...old.keys()].filter((name) => !fresh.has(name));
  const added = [...fresh.keys()].filter((name) => !old.has(name));
  const changes = new Map<string, string[]>();
  const bytes: string[] = [];
  let same = 0;
  for (const [name, file] of old) {
    const other = fresh.get(name);
    if (other === undefined) continue;
    const [was, is] = [readFileSync(file), readFileSync(other)];
    if (was.equals(is)) same++;
    else if (name.endsWith('.html')) {
      const [a, b] = [linesOf(was.toString()), linesOf(is.toString())];
      if (a.join('\n') === b.join('\n')) same++;
      else {
        const change = difference(a, b);
        changes.set(change, [...(changes.get(change) ?? []), name]);
      }
    } else if (withoutHash(was.toString()) === withoutHash(is.toString()) && /\.(?:js|css|xml|json)$/u.test(name))
      same++;
    else bytes.push(name);
  }
  const listed = (title: string, names: readonly string[]) => {
    if (names.length > 0)
      console.log(
        `${title} (${String(names.length)}):\n${names
          .slice(0, 60)
          .map((name) => `  ${name}`)
          .join('\n')}${names.length > 60 ? '\n  …' : ''}`,
      );
  };
  listed('Missing', missing);
  listed('New', added);
  listed('Other bytes', bytes);
  for (const [change, names] of [...changes].toSorted(([, a], [, b]) => b.length - a.length)) {
    console.log(
      `${String(names.length)} page(s): ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}\n${change}`,
    );
  }
  const differing = [...changes.values()].reduce((sum, names) => sum + names.length, 0);
  console.log(
    `${String(same)} files the same, ${String(differing)} pages and ${String(bytes.length)} other files differ, ${String(missing.length)} missing, ${String(added.length)} new`,
  );
  return differing + bytes.length + missing.length + added.length === 0;
}

const [before, after] = process.argv.slice(2);
if (!before || !after) {
  console.error('Usage: node tests/compare-sites.ts FOLDER_BEFORE FOLDER_AFTER');
  process.exitCode = 2;
} else if (!compare(before, after)) process.exitCode = 1;
