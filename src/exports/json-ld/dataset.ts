import type { DataDownload, Dataset } from 'schema-dts';
import { addressOf, dataAt, homeAt, pageAt } from '../../i18n/paths.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import type { Context } from '../../wording/context.ts';
import type { DataFile } from '../data-file.ts';
import { dataFiles } from '../data-files.ts';
import { tablesOf } from '../tables.ts';
import { dataVersion, licence } from '../version.ts';
import { ownThing, known, otherNames } from './things.ts';

function download({ path, mediaType, bytes }: DataFile, name: string): DataDownload {
  return {
    '@type': 'DataDownload',
    name,
    encodingFormat: mediaType,
    contentUrl: addressOf(dataAt(path)),
    contentSize: `${String(bytes)} B`,
  };
}

/** The open data, each table as CSV and as JSON. */
export function datasetThing({ archive, locale }: Context, description: string): Dataset {
  const { name } = siteStrings[locale];
  const files = dataFiles(archive);
  return known({
    '@type': 'Dataset',
    ...ownThing('data'),
    name,
    alternateName: otherNames(name, [siteStrings.fr.name, siteStrings.ja.name]),
    description,
    identifier: archive.site.identifier?.url,
    version: dataVersion(archive),
    license: licence.url,
    isAccessibleForFree: true,
    inLanguage: ['fr', 'ja'],
    creator: { '@type': 'Organization', name, url: addressOf(homeAt(locale)) },
    distribution: tablesOf(archive).flatMap((table) =>
      ['csv', 'json'].flatMap((format) => {
        const file = files.get(`${table.name}.${format}`);
        return file ? [download(file, table.title[locale])] : [];
      }),
    ),
    mainEntityOfPage: addressOf(pageAt(locale, 'data')),
  });
}
