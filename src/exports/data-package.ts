import type { Archive } from '../archive/archive.ts';
import type { Words } from '../archive/schema/words.ts';
import { addressOf } from '../i18n/paths.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { base } from '../site/address.ts';
import type { DataFile } from './data-files.ts';
import { placesOf } from './geojson.ts';
import { publishedKinds, type PublishedKind } from './records/published-record.ts';
import { typeset, type Table } from './table.ts';
import { tableSchemaOf } from './table-schema.ts';
import { tablesOf } from './tables.ts';
import { dataVersion, licence, tablesVersion } from './version.ts';
import { packageName } from './whole-files.ts';

type Files = ReadonlyMap<string, DataFile>;

/** A text in both languages of the descriptor: French by default, Japanese labelled. */
function inBoth(property: 'title' | 'description', words: Words): object {
  const { fr, ja } = typeset(words);
  return { [property]: fr, [`${property}Ja`]: ja };
}

function resource(files: Files, name: string, path: string, about: object): object {
  const { mediaType, bytes } = fileOf(files, path);
  const format = path.slice(path.lastIndexOf('.') + 1);
  return { name, path, ...about, format, mediatype: mediaType, encoding: 'utf-8', bytes };
}

function fileOf(files: Files, path: string): DataFile {
  const file = files.get(path);
  if (!file) throw new Error(`The open data have no file “${path}”.`);
  return file;
}

const dialect = { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: '\r\n' };

function tableResources(files: Files, table: Table): readonly object[] {
  const { name, title, description } = table;
  const said = { ...inBoth('title', title), ...inBoth('description', description) };
  return [
    resource(files, name, `${name}.csv`, {
      // Of version 1: frictionless for R reads no table without it.
      profile: 'tabular-data-resource',
      type: 'table',
      ...said,
      dialect,
      schema: tableSchemaOf(table),
    }),
    resource(files, `${name}-json`, `${name}.json`, {
      ...said,
      jsonSchema: `schemas/${name}.json`,
    }),
  ];
}

const recordTitles: Readonly<Record<PublishedKind, Words>> = {
  editions: { fr: 'Fiches des éditions', ja: '各回の記録' },
  declarations: { fr: 'Fiches des déclarations', ja: '宣言の記録' },
  cities: { fr: 'Fiches des villes', ja: '都市の記録' },
  themes: { fr: 'Fiches des thèmes', ja: 'テーマの記録' },
  authorities: { fr: 'Fiches des collectivités', ja: '自治体の記録' },
  organisations: { fr: 'Fiches des organismes', ja: '関係機関の記録' },
  twinnings: { fr: 'Fiches des jumelages et accords', ja: '姉妹都市・提携の記録' },
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
    ...inBoth('title', recordTitles[kind]),
    ...inBoth('description', records),
    format: 'jsonl',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes: bytesOf(files, paths),
    jsonSchema: `schemas/records/${kind}.json`,
  };
}

function bytesOf(files: Files, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + fileOf(files, path).bytes, 0);
}

/** The descriptor of the open data: a Data Package of version 2, with every file and field in both languages. */
export function dataPackageOf(archive: Archive, files: Files): object {
  const homepage = addressOf(base);
  const { identifier, publisher } = archive.site;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    ...(identifier && { id: identifier.url }),
    languages: ['fr', 'ja'],
    ...inBoth('title', { fr: siteStrings.fr.name, ja: siteStrings.ja.name }),
    ...inBoth('description', about(archive)),
    ...(homepage.startsWith('http') && { homepage }),
    version: dataVersion(archive),
    tablesVersion,
    licenses: [{ name: licence.id, title: licence.title, path: licence.url }],
    contributors: [{ title: publisher?.name.fr ?? siteStrings.fr.name, roles: ['publisher'] }],
    sources: sourcesOf(archive),
    resources: [
      ...tablesOf(archive).flatMap((table) => tableResources(files, table)),
      ...placesOf(archive).map(({ name, title, description }) =>
        resource(files, `${name}-places`, `${name}.geojson`, {
          ...inBoth('title', title),
          ...inBoth('description', description),
        }),
      ),
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
