import type { Archive } from '../archive/archive.ts';
import { packageStrings } from '../i18n/strings/package.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { dataFiles } from './data-files.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { dataVersion, licence } from './version.ts';

/** The file name of the description, fixed by the specification. */
export const crateFile = 'ro-crate-metadata.json';

/** Facts about the archive as a whole: from `CITATION.cff`, and its URL, if known. */
export interface Citation {
  readonly abstract: string;
  readonly authors: readonly { readonly name: string }[];
  readonly keywords: readonly string[];
  readonly homepage?: string;
  /** The address of its persistent identifier. */
  readonly identifier?: string;
}

/** An entity of the crate: a file, a folder, a licence, an organisation. References to others only hold their `@id`. */
export type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string };

const specification = 'https://w3id.org/ro/crate/1.2';
const mit = 'https://spdx.org/licenses/MIT';
const ofl = 'https://spdx.org/licenses/OFL-1.1';
const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';
const data = 'site/data/';

/** The part of a data package resource that the crate repeats: columns stay in the data package. */
interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly title: string;
  readonly titleJa: string;
  readonly description: string;
  readonly descriptionJa: string;
  readonly mediatype: string;
  readonly bytes: number;
  /** The schema of the file, below `/data/`; a CSV file describes its own columns. */
  readonly schema?: unknown;
  readonly jsonSchema?: string;
}

/**
 * The description of the package by RO-Crate 1.2, as an attached crate whose root is the payload folder: what each part is, who is responsible for it
 * and how it may be used. For columns, it refers to the data package.
 *
 * @param files the length in bytes of each described file of the payload, by path
 */
export function roCrateOf(archive: Archive, files: ReadonlyMap<string, number>, citation: Citation): object {
  const parts = [...folders(), ...dataEntities(archive, files), ...codeEntities(files), ...textEntities(files)];
  const inside = (folder: string): readonly object[] =>
    parts
      .map((part) => part['@id'])
      .filter((id) => parentOf(id, parts) === folder)
      .map(reference);
  const graph: Entity[] = [
    {
      '@id': crateFile,
      '@type': 'CreativeWork',
      conformsTo: reference(specification),
      about: reference('./'),
    },
    { ...rootEntity(archive, citation), hasPart: inside('./') },
    ...parts.map((part) => (part['@id'].endsWith('/') ? withParts(part, inside(part['@id'])) : part)),
    ...citation.authors.map(({ name }) => ({ '@id': authorId(name), '@type': 'Organization', name })),
    { '@id': licence.url, '@type': 'CreativeWork', name: licence.title, identifier: licence.id },
    { '@id': mit, '@type': 'CreativeWork', name: 'MIT License', identifier: 'MIT' },
    { '@id': ofl, '@type': 'CreativeWork', name: 'SIL Open Font License 1.1', identifier: 'OFL-1.1' },
    { '@id': profile, '@type': 'CreativeWork', name: 'Data Package 2.0' },
  ];
  return { '@context': `${specification}/context`, '@graph': graph };
}

function rootEntity(archive: Archive, { abstract, authors, keywords, homepage, identifier }: Citation): Entity {
  return {
    '@id': './',
    '@type': 'Dataset',
    name: both(siteStrings.fr.name, siteStrings.ja.name),
    description: abstract,
    datePublished: stateDay(archive),
    version: dataVersion(archive),
    author: authors.map(({ name }) => reference(authorId(name))),
    license: reference(licence.url),
    // Their authors keep the rights to titles, names and quotations.
    usageInfo: reference('LICENSE-CONTENT.md'),
    inLanguage: ['fr', 'ja'],
    keywords: keywords.join(', '),
    ...(homepage && { url: homepage }),
    ...(identifier && { identifier }),
  };
}

function folders(): readonly Entity[] {
  const folder = (id: string, name: string, part: 'copy' | 'site' | 'data' | 'content', more = {}): Entity => ({
    '@id': id,
    '@type': 'Dataset',
    name,
    description: both(packageStrings.fr.parts[part], packageStrings.ja.parts[part]),
    license: reference(licence.url),
    ...more,
  });
  return [
    folder('content/', 'content', 'content'),
    folder('copy/', 'copy', 'copy', { isBasedOn: reference('site/') }),
    folder('site/', 'site', 'site', { isBasedOn: reference('content/') }),
    folder(data, 'data', 'data', { isBasedOn: reference('content/') }),
  ];
}

function* dataEntities(archive: Archive, files: ReadonlyMap<string, number>): Generator<Entity> {
  const descriptor = dataFiles(archive).get('datapackage.json')?.text ?? '{}';
  const { resources = [] } = JSON.parse(descriptor) as { resources?: readonly Resource[] };
  yield {
    ...fileEntity(`${data}datapackage.json`, files, 'application/json', licence.url),
    name: 'datapackage.json',
    conformsTo: reference(profile),
    about: reference(data),
  };
  for (const resource of resources) {
    const { path, title, titleJa, description, descriptionJa, mediatype } = resource;
    const said = { name: both(title, titleJa), description: both(description, descriptionJa) };
    const schema = resource.jsonSchema ?? (typeof resource.schema === 'string' ? resource.schema : undefined);
    const form = schema === undefined ? {} : { conformsTo: reference(data + schema) };
    if (typeof path === 'string') {
      yield { ...fileEntity(data + path, files, mediatype, licence.url), ...said, ...form };
    } else {
      const first = path[0] ?? '';
      const folder = first.slice(0, first.lastIndexOf('/') + 1);
      yield { '@id': data + folder, '@type': 'Dataset', ...said, license: reference(licence.url), ...form };
    }
    if (schema !== undefined) {
      yield { ...fileEntity(data + schema, files, 'application/schema+json', licence.url), name: schema };
    }
  }
}

function* codeEntities(files: ReadonlyMap<string, number>): Generator<Entity> {
  if ([...files.keys()].some((path) => path.startsWith('site/pagefind/'))) {
    yield { '@id': 'site/pagefind/', '@type': 'Dataset', name: 'Pagefind', license: reference(mit) };
  }
  for (const path of files.keys()) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (path.endsWith('.js') && !path.startsWith('site/pagefind/')) {
      yield { ...fileEntity(path, files, 'text/javascript', mit), name };
    } else if (path.endsWith('.woff2')) yield { ...fileEntity(path, files, 'font/woff2', ofl), name };
  }
}

/** The files at the root of the crate: licences, citation, read-me files. */
function* textEntities(files: ReadonlyMap<string, number>): Generator<Entity> {
  for (const path of files.keys()) {
    if (/^(?:content|copy|site)\//.test(path)) continue;
    yield { ...fileEntity(path, files, path.endsWith('.md') ? 'text/markdown' : 'text/plain'), name: path };
  }
}

function fileEntity(id: string, files: ReadonlyMap<string, number>, encodingFormat: string, license?: string): Entity {
  const bytes = files.get(id);
  if (bytes === undefined) throw new Error(`The package has no file “${id}” to describe.`);
  return {
    '@id': id,
    '@type': 'File',
    encodingFormat,
    contentSize: String(bytes),
    ...(license && { license: reference(license) }),
  };
}

/** The nearest described folder above a path, else the root. */
function parentOf(id: string, parts: readonly Entity[]): string {
  const above = parts.map((part) => part['@id']).filter((it) => it.endsWith('/') && it !== id && id.startsWith(it));
  return above.reduce((nearest, it) => (it.length > nearest.length ? it : nearest), '') || './';
}

function withParts(entity: Entity, hasPart: readonly object[]): Entity {
  return hasPart.length > 0 ? { ...entity, hasPart } : entity;
}

function reference(id: string): { readonly '@id': string } {
  return { '@id': id };
}

function authorId(name: string): string {
  return `#${encodeURIComponent(name)}`;
}

/** Both languages in one text, French first: programs that read crates expect a single one. */
function both(fr: string, ja: string): string {
  return `${fr} / ${ja}`;
}
