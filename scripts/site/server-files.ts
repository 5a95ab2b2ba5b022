/**
 * The settings of the host that suit a built site, written into it: `.server/nginx.conf` and `.server/Caddyfile` to be included, `.htaccess` for
 * Apache, `_headers` for Netlify and Cloudflare, `.nojekyll` for GitHub, `.server/headers.json` for our own server and for any other
 * program. They say the same: the policy of all pages, types, compression, and which files never change. docs/deploy.md says how each is
 * used. Beside them, `.server/files.txt` lists the files of the site, and `robots.txt` tells search engines what there is.
 */
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../../src/i18n/locales.ts';
import { filesBelow } from './files-below.ts';
import { allTextTypes, binaryTypes, namedTypes, textTypes } from './media-types.ts';
import type { SiteAddress } from './site-address.ts';
import { writeFileList } from './site-files.ts';
import { headerOf, policyOf, unionOf, withoutStyles, type Policy } from './site-policy.ts';

/** The policy is in the head of a page, within its first bytes. */
const HEAD = 16_384;
/** Cloudflare ignores lines of more than 2,000 signs, nginx reads no text of more than 4,096, and each answer carries the policy. */
const LONGEST_POLICY = 1900;
const FOREVER = 'public, max-age=31536000, immutable';
/** A page is revalidated each time; if it has not changed, the answer is a few bytes. */
const REVALIDATE = 'no-cache';

/** Non-public files of the site: a pattern for the path of an address. */
export const HIDDEN = '/([.](?!well-known/)|_headers$)';
/** Bytes; compression does not pay for shorter files. */
export const GZIP_LEAST = 512;
export const GZIP_LEVEL = 6;
/** The path of the file that holds the headers of every answer, as JSON by name. */
export const HEADERS_FILE = '.server/headers.json';

/** Headers that are the same for every answer and site. */
export const headersOfAll: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

type Address = Pick<SiteAddress, 'base' | 'site'>;

/** The text of each server file, by its path inside the site. */
export function serverFiles(policy: Policy, { base, site }: Address): Record<string, string> {
  const whole = headerOf(policy);
  const sent = whole.length <= LONGEST_POLICY ? whole : headerOf(withoutStyles(policy));
  const headers = { 'Content-Security-Policy': sent, ...headersOfAll };
  return {
    '.htaccess': apache(headers, base),
    '.nojekyll': '',
    '.server/Caddyfile': caddy(headers, base),
    [HEADERS_FILE]: `${JSON.stringify(headers, undefined, 2)}\n`,
    '.server/nginx.conf': nginx(headers, base),
    _headers: netlify(headers, base),
    // It is read at the root of a host only.
    ...(site !== undefined && base === '/' && { 'robots.txt': robots(site) }),
  };
}

/** The headers that depend on the path of an address inside the site. */
export function headersOfPath(path: string): Record<string, string> {
  return {
    'Cache-Control': hashed.test(path) ? FOREVER : REVALIDATE,
    ...(path.startsWith('/data/') && { 'Access-Control-Allow-Origin': '*' }),
  };
}

/** Writes them into an otherwise complete site. */
export function writeServerFiles(folder: string, address: Address): void {
  const pages = filesBelow(folder).filter((file) => file.endsWith('.html'));
  const policies = pages.map((file) => policyOf(readHead(join(folder, file)))).filter((policy) => policy !== undefined);
  for (const [path, text] of Object.entries(serverFiles(unionOf(policies), address))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileList(folder);
}

/** Files whose name contains a hash of their content, as a pattern for the path of an address. */
function hashedFiles(base: string): string {
  return `^${base.replaceAll('.', '[.]')}(_astro/|pagefind/[a-z]+/(fragment|index)/|pagefind/[a-z]+/[^/]+[.]pf_meta$)`;
}

const hashed = new RegExp(hashedFiles('/'));

/** Nothing is kept from search engines; the pages that are not for them say so themselves. */
function robots(site: string): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${site}/sitemap-index.xml\n`;
}

/** The names that end so, as a pattern for the path of an address. */
function named(end: string): string {
  return `${end.startsWith('.') ? '' : '/'}${end.replaceAll('.', '[.]')}$`;
}

function nginx(headers: Readonly<Record<string, string>>, base: string): string {
  const types = { ...textTypes, ...binaryTypes };
  const compressed = allTextTypes.filter((type) => type !== 'text/html');
  return `# Written by the build. Include it in a server block whose root holds the site${base === '/' ? '' : ` in its folder ${base}`}.
index index.html;
error_page 404 ${base}404.html;
absolute_redirect off;

types {
${Object.entries(types)
  .map(([ending, type]) => `  ${type} ${ending};`)
  .join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${compressed.join(' ')};

gzip on;
gzip_comp_level ${GZIP_LEVEL};
gzip_min_length ${GZIP_LEAST};
gzip_vary on;
gzip_types ${compressed.join(' ')};

# An empty value sends no header. The places below change these two, since a header added there would hide all of the others.
set $archive_cache "${REVALIDATE}";
set $archive_origin "";
add_header Cache-Control $archive_cache always;
add_header Access-Control-Allow-Origin $archive_origin always;
${Object.entries(headers)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}

location ${base} {
  try_files $uri $uri/ =404;
}
location = ${base}404.html {
  internal;
  set $archive_cache "no-store";
}
location ~ "${hashedFiles(base)}" {
  set $archive_cache "${FOREVER}";
  try_files $uri =404;
}
location ^~ ${base}data/ {
  set $archive_origin "*";
  try_files $uri $uri/ =404;
  # Of this folder no place below is asked.
  location ~ "${named('.tei.xml')}" {
    set $archive_origin "*";
    types {
    }
    default_type ${namedTypes['.tei.xml'] ?? ''};
    try_files $uri =404;
  }
}
${Object.entries(namedTypes)
  .map(
    ([end, type]) => `location ~ "${named(end)}" {\n  types {\n  }\n  default_type ${type};\n  try_files $uri =404;\n}`,
  )
  .join('\n')}
location ~ "${HIDDEN}" {
  return 404;
}
`;
}

function caddy(headers: Readonly<Record<string, string>>, base: string): string {
  return `# Written by the build. Import it in the block of a site whose root holds the site${base === '/' ? '' : ` in its folder ${base}`}.
encode zstd gzip {
  match {
${allTextTypes.map((type) => `    header Content-Type ${type}*`).join('\n')}
  }
}
header {
${Object.entries(headers)
  .map(([name, value]) => `  ${name} "${value}"`)
  .join('\n')}
}
@archive_hashed path_regexp ${hashedFiles(base)}
@archive_others not path_regexp ${hashedFiles(base)}
header @archive_hashed Cache-Control "${FOREVER}"
header @archive_others Cache-Control "${REVALIDATE}"
header ${base}data/* Access-Control-Allow-Origin "*"
${Object.entries({ ...textTypes, ...namedTypes })
  .map(([end, type], index) => caddyType(`@archive_type_${index}`, end, type))
  .join('\n')}
@archive_hidden path_regexp /([.]|_headers$)
error @archive_hidden 404
file_server
handle_errors {
  rewrite * ${base}404.html
  header Content-Type "text/html; charset=utf-8"
  header Cache-Control "no-store"
  file_server
}
`;
}

/** A file whose name tells its type has one only: Caddy would not say which of two counts. */
function caddyType(matcher: string, end: string, type: string): string {
  const others = Object.keys(namedTypes).filter((name) => name.endsWith(`.${end}`));
  const excluded = others.map((name) => `  not path *${name}\n`).join('');
  const own = Object.hasOwn(namedTypes, end) ? end : `.${end}`;
  return `${matcher} {\n  path *${own}\n${excluded}}\nheader ${matcher} Content-Type "${type}; charset=utf-8"`;
}

function apache(headers: Readonly<Record<string, string>>, base: string): string {
  return `# Written by the build.
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
RedirectMatch 404 "${HIDDEN}"

AddDefaultCharset utf-8
<IfModule mod_mime.c>
${Object.entries({ ...textTypes, ...binaryTypes })
  .map(([ending, type]) => `  AddType ${type} .${ending}`)
  .join('\n')}
  AddCharset utf-8 ${Object.keys(textTypes)
    .map((ending) => `.${ending}`)
    .join(' ')}
</IfModule>
${Object.entries(namedTypes)
  .map(([end, type]) => `<FilesMatch "${end.replaceAll('.', '[.]')}$">\n  ForceType ${type}\n</FilesMatch>`)
  .join('\n')}

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${allTextTypes.join(' ')}
</IfModule>

<IfModule mod_headers.c>
${Object.entries(headers)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header set Cache-Control "${REVALIDATE}"
  Header set Cache-Control "${FOREVER}" "expr=%{REQUEST_URI} =~ m#${hashedFiles(base)}#"
  Header set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#^${base}data/#"
</IfModule>
`;
}

/** Their default rules for caching pages suit us; a header set by two patterns would be sent twice. */
function netlify(headers: Readonly<Record<string, string>>, base: string): string {
  const folders = [
    '_astro/',
    ...locales.flatMap((locale) => ['fragment/', 'index/'].map((kind) => `pagefind/${locale}/${kind}`)),
  ];
  return `# Written by the build.
${base}*
${Object.entries(headers)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}
${base}data/*
  Access-Control-Allow-Origin: *
${folders.map((path) => `${base}${path}*\n  Cache-Control: ${FOREVER}`).join('\n')}
`;
}

function readHead(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, HEAD, 0));
  } finally {
    closeSync(descriptor);
  }
}
