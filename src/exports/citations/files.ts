import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { oneLine } from '../../archive/characters.ts';
import { citationAt } from '../../i18n/paths.ts';
import type { Context } from '../../i18n/names/names.ts';
import { base } from '../../site/address.ts';
import { citationOf } from './citation.ts';
import { dateText, typeNames, type CslDate, type CslItem } from './csl-item.ts';

Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** The file formats in display order, each with its common name. */
export const citationFormats = [
  { ending: 'bib', mediaType: 'application/x-bibtex', label: 'BibTeX', write: bibText },
  { ending: 'ris', mediaType: 'application/x-research-info-systems', label: 'RIS', write: risText },
] as const;

/** A citation file of a language, with its path below that language’s folder: `editions/7-aix-en-provence/cite.bib`. */
export interface CitationFile {
  readonly path: string;
  readonly item: CslItem;
  readonly format: (typeof citationFormats)[number];
}

/** The kinds of records that have citation files. */
export const kindsWithFiles = ['editions', 'declarations', 'themes', 'authorities', 'twinnings', 'sources'] as const;

/** Every citation file of a language: one in each format for each record of these kinds. */
export function allCitationFiles(context: Context): readonly CitationFile[] {
  const folder = `${base}${context.locale}/`;
  return kindsWithFiles.flatMap((kind) =>
    [...context.archive[kind].keys()].flatMap((id) => {
      const { item, page } = citationOf(context, { kind, id });
      return citationFormats.map((format) => {
        return { path: citationAt(page, format.ending).slice(folder.length), item, format };
      });
    }),
  );
}

/** Characters that TeX reads as commands, with their escapes. BibTeX counts braces, even escaped ones. */
const texCommands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Escapes the characters that citation-js does not escape if non-ASCII letters are kept. No field begins within a text: it is on one line. */
function escapedForTex(text: string): string {
  const escaped = text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => texCommands[sign] ?? `\\${sign}`);
  // Two of these in a row would become another character: a dash, a quotation mark. A tag would become a command, unclosed if the tag is.
  return oneLine(escaped.replaceAll(/([-'`])(?=\1)|<(?=\/?[a-z])/g, '$&{}'));
}

/** Adds what citation-js omits. Zotero imports nothing of a `@dataset`, so a data set is a `@misc` that says so. */
function bibText(item: CslItem): string {
  const { accessed, type, author, id, language, URL, ...texts } = item;
  const inTex = (part: object): object =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => [name, typeof value === 'string' ? escapedForTex(value) : value]),
    );
  const escaped = {
    ...inTex(texts),
    ...(author && { author: author.map(inTex) }),
    id,
    language,
    type: type === 'dataset' ? 'document' : type,
    // An address is verbatim.
    URL: URL?.replaceAll(/[{}\\\s]/g, encodeURIComponent),
  };
  const others: Readonly<Record<string, string | undefined>> = {
    entrysubtype: type === 'article-newspaper' ? 'newspaper' : type === 'article-magazine' ? 'magazine' : undefined,
    langid: babelNames[language],
    type: type === 'dataset' ? 'dataset' : undefined,
    urldate: accessed && dateText(accessed),
  };
  const lines = Object.entries(others).flatMap(([name, value]) => (value ? [`\t${name} = {${value}},\n`] : []));
  const entry = new Cite(escaped).format('biblatex').trim();
  return `${entry.replace(/\}$/, `${lines.join('')}}`)}\n`;
}

/** The language names of babel, which LaTeX and pandoc use. */
const babelNames: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  fr: 'french',
  ja: 'japanese',
  zh: 'chinese',
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
    ['TY', typeNames[item.type].ris],
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
