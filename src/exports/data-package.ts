import { get, type Archive } from '../archive/archive.ts';
import type { Words } from '../schema/words.ts';
import { addressOf } from '../site/paths.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { base } from '../site/address.ts';
import { listSeparator } from './csv.ts';
import { mapsOf } from './geojson.ts';
import { publishedKinds, type PublishedKind } from './published-record.ts';
import { missingWords, typeset, type Column, type Table } from './table.ts';
import { tablesOf } from './tables.ts';
import { dataVersion, licence, tablesVersion } from './version.ts';
import { packageName } from './whole-files.ts';

export interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
}

type Files = ReadonlyMap<string, DataFile>;

function inBoth(texts: { readonly title: Words; readonly description: Words }): object {
  const [title, description] = [typeset(texts.title), typeset(texts.description)];
  return { title: title.fr, titleJa: title.ja, description: description.fr, descriptionJa: description.ja };
}

/** Describes a file; `more` is what is said of it beside its form. */
function resource(files: Files, name: string, path: string, more: object): object {
  const { mediaType, bytes } = get(files, path);
  const format = path.slice(path.lastIndexOf('.') + 1);
  return { name, path, ...more, format, mediatype: mediaType, encoding: 'utf-8', bytes };
}

/**
 * A field of Table Schema, version 2. A list is a string with its separator: the published profile refuses the type `list` of the standard.
 */
function fieldOf(column: Column): object {
  const { name, type, description, values, pattern, isAddress, isState, members, names } = column;
  const constraints = { ...(values && { enum: values }), ...(pattern && { pattern }) };
  return {
    name,
    type: type === 'list' ? 'string' : type,
    ...(isAddress && { format: 'uri' }),
    ...(type === 'list' && {
      list: { delimiter: listSeparator, itemType: members ?? 'string', ...(names && { names: names[0] }) },
    }),
    description: description.fr,
    descriptionJa: description.ja,
    ...(isState && { missingValues: [''] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The rows of other tables that a row refers to. A list of ids cannot be a foreign key; its field names the table. */
function foreignKeys({ name: own, columns }: Table): readonly object[] {
  return columns.flatMap(({ name, type, names }) => {
    if (!names || type === 'list') return [];
    const [table, column = 'id'] = names;
    return [{ fields: [name], reference: { resource: table === own ? '' : table, fields: [column] } }];
  });
}

export function tableSchemaOf(table: Table): object {
  const keys = foreignKeys(table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(fieldOf),
    // With labels, as version 2 allows, frictionless for R and the clients of version 1 refuse them.
    missingValues: missingWords.map(({ value }) => value),
    ...(table.key.length > 0 && { primaryKey: table.key }),
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

const dialect = { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: '\r\n' };

function tableResource(files: Files, table: Table): object {
  return resource(files, table.name, `${table.name}.csv`, {
    // Of version 1: frictionless for R reads no table without it.
    profile: 'tabular-data-resource',
    type: 'table',
    ...inBoth(table),
    dialect,
    schema: tableSchemaOf(table),
  });
}

const recordTitles: Readonly<Record<PublishedKind, Words>> = {
  editions: { fr: 'Fiches des éditions', ja: '各回の記録' },
  declarations: { fr: 'Fiches des déclarations', ja: '宣言の記録' },
  cities: { fr: 'Fiches des villes', ja: '都市の記録' },
  themes: { fr: 'Fiches des thèmes', ja: 'テーマの記録' },
  authorities: { fr: 'Fiches des collectivités', ja: '自治体の記録' },
  organisations: { fr: 'Fiches des organismes', ja: '関係機関の記録' },
  twinnings: { fr: 'Fiches des jumelages, accords et échanges', ja: '姉妹都市・提携・交流の記録' },
  sources: { fr: 'Fiches des sources', ja: '資料の記録' },
  series: { fr: 'Fiche de la série', ja: '会議全体の記録' },
  pages: { fr: 'Pages de texte', ja: '案内のページ' },
};

const records: Words = {
  fr: 'Un fichier par fiche, sur une ligne : chaque fait avec sa source, ses autres versions et ses lacunes. Mis bout à bout, ils forment un fichier JSON Lines.',
  ja: '記録ごとに1ファイル（1行）。すべての事実に出典・他の記述・不明点を添えます。つなげるとJSON Linesになります。',
};

function recordResource(files: Files, kind: PublishedKind): object {
  const paths = [...files.keys()].filter((path) =>
    kind === 'series' ? path === 'series.json' : path.startsWith(`${kind}/`),
  );
  return {
    name: `${kind}-records`,
    path: paths.length === 1 ? paths[0] : paths,
    ...inBoth({ title: recordTitles[kind], description: records }),
    format: 'jsonl',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes: paths.reduce((sum, path) => sum + get(files, path).bytes, 0),
    jsonSchema: `schemas/records/${kind}.json`,
  };
}

export function dataPackageOf(archive: Archive, files: Files): object {
  const homepage = addressOf(base);
  const { identifier, publisher } = archive.site;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    ...(identifier && { id: identifier.url }),
    languages: ['fr', 'ja'],
    ...inBoth({ title: siteStrings.name, description: about(archive) }),
    ...(homepage.startsWith('http') && { homepage }),
    version: dataVersion(archive),
    tablesVersion,
    licenses: [{ name: licence.id, title: licence.title, path: licence.url }],
    contributors: [{ title: publisher?.name.fr ?? siteStrings.name.fr, roles: ['publisher'] }],
    sources: sourcesOf(archive),
    resources: [
      ...tablesOf(archive).map((table) => tableResource(files, table)),
      ...mapsOf(archive).map((map) => resource(files, `${map.name}-places`, `${map.name}.geojson`, inBoth(map))),
      ...publishedKinds.map((kind) => recordResource(files, kind)),
    ],
  };
}

function about({ sources }: Archive): Words {
  const n = String(sources.size);
  return {
    fr: `Ce que ${n} sources disent des Rencontres franco-japonaises de la coopération décentralisée : chaque fait avec ses sources, ses autres versions, et ce que l’on ignore.`,
    ja: `日仏自治体交流会議について${n}件の資料が伝えること。すべての事実に出典・他の記述・不明点を添える。`,
  };
}

/** The bibliography, then each reference data set by name, since its terms of use cover what comes from it. */
function sourcesOf({ sources }: Archive): readonly object[] {
  const reference = [...sources.values()].filter(({ kind }) => kind === 'reference-data');
  return [
    { title: 'Bibliographie du site', titleJa: '資料一覧', path: 'sources.csv' },
    ...reference.map(({ title, url }) => ({ title: title.text, ...(url && { path: url }) })),
  ];
}
