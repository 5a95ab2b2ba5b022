import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { oneLine } from '../../archive/characters.ts';
import { dateText, type CslDate, type CslItem, type CslName } from './csl-item.ts';

Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** A citation file format: its extension, its media type, and its common name. */
export interface CitationFormat {
  readonly ending: 'bib' | 'ris';
  readonly mediaType: string;
  readonly label: string;
  readonly write: (item: CslItem) => string;
}

/** The formats in display order. */
export const citationFormats: readonly CitationFormat[] = [
  { ending: 'bib', mediaType: 'application/x-bibtex', label: 'BibTeX', write: bibText },
  { ending: 'ris', mediaType: 'application/x-research-info-systems', label: 'RIS', write: risText },
];

/** Characters that TeX reads as commands, with their escapes. BibTeX counts braces, even escaped ones. */
const texCommands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Escapes the characters that citation-js does not escape if non-ASCII letters are kept. Addresses are verbatim. */
function escapedForTex(text: string): string {
  const escaped = text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => texCommands[sign] ?? `\\${sign}`);
  // Two of these in a row would become another character: a dash, a quotation mark. A tag would become a command, unclosed if the tag is.
  return escaped.replaceAll(/([-'`])(?=\1)|<(?=\/?[a-z])/g, '$&{}');
}

/** Adds what citation-js omits. Zotero imports nothing of a `@dataset`, so a data set is a `@misc` that says so. */
function bibText(item: CslItem): string {
  const { accessed, type, ...rest } = item;
  const escaped = {
    ...mapTexts(rest, escapedForTex),
    id: item.id,
    language: item.language,
    type: type === 'dataset' ? 'document' : type,
    URL: item.URL?.replaceAll(/[{}\\\s]/g, encodeURIComponent),
  };
  const others: Readonly<Record<string, string | undefined>> = {
    entrysubtype: type === 'article-newspaper' ? 'newspaper' : type === 'article-magazine' ? 'magazine' : undefined,
    langid: babelNames[item.language],
    type: type === 'dataset' ? 'dataset' : undefined,
    urldate: accessed && dateText(accessed),
  };
  const lines = Object.entries(others).flatMap(([name, value]) => (value ? [`\t${name} = {${value}},\n`] : []));
  return `${new Cite(oneLined(escaped))
    .format('biblatex')
    .trim()
    .replace(/\}$/, `${lines.join('')}}`)}\n`;
}

/** The language names of babel, which LaTeX and pandoc use. */
const babelNames: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  fr: 'french',
  ja: 'japanese',
  zh: 'chinese',
};

const risTypes: Readonly<Record<CslItem['type'], string>> = {
  webpage: 'ELEC',
  dataset: 'DATA',
  document: 'GEN',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  report: 'RPRT',
};

/**
 * Writes RIS, each field on one line. Readers take the last word of a name in `AU` for the family name of a person, so an organisation is
 * written as the publisher, and as the site of a page.
 */
function risText(item: CslItem): string {
  const names = item.author ?? [];
  const body = names.map((name) => ('literal' in name ? name.literal : undefined)).find((name) => name !== undefined);
  const slashed = (date: CslDate | undefined) => {
    const [year, month = '', day = ''] = date ? dateText(date).split('-') : [];
    return year && `${year}/${month}/${day}/`;
  };
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', risTypes[item.type]],
    ...names.map((name) => ['AU', 'literal' in name ? undefined : `${name.family}, ${name.given}`] as const),
    ['DA', slashed(item.issued)],
    ['PY', item.issued && dateText(item.issued).slice(0, 4)],
    ['LA', item.language],
    ['TI', item.title],
    ['T2', item['container-title'] ?? (item.type === 'webpage' ? body : undefined)],
    ['PB', item.publisher ?? body],
    ['ET', item.version],
    ['UR', item.URL],
    ['Y2', slashed(item.accessed)],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\n')}\n`;
}

/** Returns an item with each text on one line, so that no field begins within a text. */
function oneLined(item: object): Readonly<Record<string, unknown>> {
  return mapTexts(item, oneLine);
}

/** Applies a function to each text of an item, including those of its names. */
function mapTexts(
  { author, ...item }: { readonly author?: readonly CslName[] | undefined },
  text: (one: string) => string,
): Readonly<Record<string, unknown>> {
  const all = (one: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => [name, typeof value === 'string' ? text(value) : value]),
    );
  return { ...all(item), ...(author && { author: author.map(all) }) };
}
