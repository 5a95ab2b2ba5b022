/** The files of the package and its description of itself, made from the built site and the content. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Archive } from '../../src/archive/archive.ts';
import { crateFile, roCrateOf, type Citation } from '../../src/exports/ro-crate.ts';
import { stateDay } from '../../src/archive/queries/changes.ts';
import { dataVersion } from '../../src/exports/version.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { packageStrings } from '../../src/i18n/strings/package.ts';
import { siteStrings } from '../../src/i18n/strings/site.ts';
import { filesBelow } from '../site/files-below.ts';
import { identifierOf, identifiersOf, type Identifier } from '../../src/site/identifier.ts';
import type { SiteAddress } from '../site/site-address.ts';
import type { PayloadSource } from './bag-folder.ts';
import { copied, isInCopy } from './reading-copy.ts';

const root = join(import.meta.dirname, '../..');

const citationFile = 'CITATION.cff';

/** The input of a package. */
export interface PackageParts {
  readonly archive: Archive;
  /** The folders of the built site and of the content. */
  readonly site: string;
  readonly content: string;
  /** The address that the site was built for. */
  readonly address: Pick<SiteAddress, 'base' | 'site' | 'identifiers'>;
}

/** Licences of third-party parts of the site, which must be distributed with it. */
const licences = [
  ['licences/archivo.txt', '@fontsource-variable/archivo/LICENSE'],
  ['licences/pagefind.txt', 'pagefind/LICENSE/LICENSE'],
] as const;

/** The name of the package: that of the data, and the date of their state. */
export function packageName(archive: Archive): string {
  return `rencontres-franco-japonaises-${dataVersion(archive)}`;
}

/** Every file of the payload, its description last. */
export function packagePayload(parts: PackageParts): readonly PayloadSource[] {
  const { site, content, address, archive } = parts;
  const fromFolder = (folder: string, to: string, files: readonly string[]): PayloadSource[] =>
    files.map((file) => ({ path: to + file, read: () => readFileSync(join(folder, file)) }));
  const siteFiles = filesBelow(site);
  const described = [
    ...fromFolder(site, 'site/', siteFiles),
    ...fromFolder(root, '', ['LICENSE', 'LICENSE-CONTENT.md']),
    { path: citationFile, read: () => new TextEncoder().encode(citationText(parts)) },
    ...licences.map(([path, file]) => ({ path, read: () => readFileSync(join(root, 'node_modules', file)) })),
    ...locales.map((locale) => ({
      path: `README.${locale}.txt`,
      read: () => new TextEncoder().encode(readMe(archive, locale)),
    })),
  ];
  const sizes = new Map(
    described.map(({ path, read }) => [
      path,
      path.startsWith('site/') ? statSync(join(site, path.slice('site/'.length))).size : read().length,
    ]),
  );
  const crate = `${JSON.stringify(roCrateOf(archive, sizes, citationOf(parts)), undefined, 2)}\n`;
  return [
    ...described,
    // Files that an editor or a system keeps beside the content are left out.
    ...fromFolder(
      content,
      'content/',
      filesBelow(content).filter((file) => !/(?:^|\/)\./.test(file)),
    ),
    ...siteFiles.filter(isInCopy).map((file) => ({
      path: `copy/${file}`,
      read: () => copied(file, readFileSync(join(site, file)), address.base),
    })),
    { path: crateFile, read: () => new TextEncoder().encode(crate) },
  ];
}

/** The fields of `bag-info.txt`: who, what, and of which day. */
export function packageInfo(parts: PackageParts): readonly (readonly [label: string, value: string])[] {
  const { abstract, authors, homepage } = citationOf(parts);
  return [
    ...authors.map(({ name }) => ['Source-Organization', name] as const),
    ['External-Description', abstract],
    ['Bagging-Date', stateDay(parts.archive)],
    ...[persistentOf(parts)?.url, homepage].flatMap((one) => (one ? [['External-Identifier', one] as const] : [])),
    ['Internal-Sender-Identifier', packageName(parts.archive)],
  ];
}

/** How to cite the archive in the state that is packed: a program that cites from it finds the year and the version there. */
function citationText(parts: PackageParts): string {
  const { archive, address } = parts;
  const { site, base } = address;
  const identifier = persistentOf(parts);
  const state = {
    version: dataVersion(archive),
    'date-released': stateDay(archive),
    ...(site && { url: site + base }),
    ...(identifier?.scheme === 'DOI' && { doi: identifier.value }),
  };
  const lines = Object.entries(state).map(([name, value]) => `${name}: '${value}'\n`);
  return readFileSync(join(root, citationFile), 'utf8') + lines.join('');
}

/** The persistent identifier of the packed version, else of the archive. */
function persistentOf({ archive, address: { identifiers } }: PackageParts): Identifier | undefined {
  return identifierOf(identifiersOf(identifiers), dataVersion(archive));
}

function citationOf(parts: PackageParts): Citation {
  const { site, base } = parts.address;
  const identifier = persistentOf(parts)?.url;
  const citation = parse(readFileSync(join(root, citationFile), 'utf8')) as Citation;
  return { ...citation, ...(site && { homepage: site + base }), ...(identifier && { identifier }) };
}

/** The README, in the language of the reader. */
function readMe(archive: Archive, locale: Locale): string {
  const { parts, state, whole } = packageStrings[locale];
  const rows = [
    ['copy/', parts.copy],
    ['site/', parts.site],
    ['site/data/', parts.data],
    ['content/', parts.content],
    [crateFile, parts.crate],
    ['LICENSE-CONTENT.md, LICENSE, licences/', parts.licences],
    [citationFile, parts.citation],
  ];
  return [
    siteStrings[locale].name,
    '',
    state(formatDate({ value: stateDay(archive), precision: 'day' }, locale)),
    '',
    ...rows.flatMap(([path = '', text = '']) => [path, `    ${text}`, '']),
    whole,
    '',
  ].join('\n');
}
