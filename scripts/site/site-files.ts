/**
 * The list of its own files that a built site carries. It tells a build that a folder is a site that it may replace: one that holds these files and
 * no others.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, leavesBelow } from './files-below.ts';

const LIST = '.server/files.txt';
const HEAD = '# Written by the build: every file of this site. A folder that holds anything else is not replaced.';

/** Files that a host or a system leaves beside those of a site. */
const HOST_FILES = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;
/** A precompressed file. */
const COMPRESSED = /\.(?:gz|br|zst)$/;

/** Recognises sites built before they carried a list: the first words of their nginx settings, and their top-level names. */
const FORMER_SETTINGS = '# Written by the build. Include it in a server block whose root holds the site';
const FORMER_TOP =
  /^(?:\.htaccess|\.nojekyll|\.server|404\.html|_astro|_headers|data|favicon\.svg|fr|index\.html|ja|landing\.js|pagefind|sitemap-[\w-]+\.xml)$/;

/** Writes the list into an otherwise complete site. */
export function writeFileList(folder: string): void {
  const files = new Set([...filesBelow(folder), LIST]);
  writeFileSync(join(folder, LIST), `${[HEAD, ...[...files].sort()].join('\n')}\n`);
}

/** The path of something in a folder that no build wrote; undefined if the folder is a site, or empty. */
export function foreignFileInSite(folder: string): string | undefined {
  const [head, ...files] = textOf(folder, LIST).split('\n');
  if (head === HEAD) {
    const own = new Set(files);
    return leavesBelow(folder).find(
      (path) => !own.has(path) && !own.has(path.replace(COMPRESSED, '')) && !HOST_FILES.test(path),
    );
  }
  const isFormerSite = textOf(folder, '.server/nginx.conf').startsWith(FORMER_SETTINGS);
  return readdirSync(folder).find((name) => !isFormerSite || !(FORMER_TOP.test(name) || HOST_FILES.test(name)));
}

function textOf(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return '';
  }
}
