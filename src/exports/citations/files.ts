import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { oneLine } from '../../archive/characters.ts';
import type { CslItem } from './csl-item.ts';
import { undividedItem } from './whole-names.ts';

Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** A citation file format: its extension, its media type, and its common name. */
export interface CitationFormat {
  readonly ending: 'bib' | 'ris' | 'csl.json';
  readonly mediaType: string;
  readonly label: string;
  readonly write: (item: CslItem) => string;
}

/** The formats in display order. */
export const citationFormats: readonly CitationFormat[] = [
  { ending: 'bib', mediaType: 'application/x-bibtex', label: 'BibTeX', write: bibText },
  { ending: 'ris', mediaType: 'application/x-research-info-systems', label: 'RIS', write: risText },
  { ending: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json', label: 'CSL-JSON', write: jsonText },
];

/** Characters that TeX reads as commands, with their escapes. BibTeX counts braces, even escaped ones. */
const texCommands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** citation-js does not escape these characters if non-ASCII letters are kept. Addresses are verbatim. */
function escapedForTex(text: string): string {
  const escaped = text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => texCommands[sign] ?? `\\${sign}`);
  // Two of these in a row would become another character: a dash, a quotation mark. A tag would become a command, unclosed where the tag is.
  return escaped.replaceAll(/([-'`])(?=\1)|<(?=\/?[a-z])/g, '$&{}');
}

function bibText(item: CslItem): string {
  const escaped = {
    ...item,
    title: escapedForTex(item.title),
    author: item.author.map(({ literal }) => ({ literal: escapedForTex(literal) })),
    note: item.note && escapedForTex(item.note),
    URL: item.URL?.replaceAll(/[{}\\\s]/g, encodeURIComponent),
  };
  return `${new Cite(known(escaped)).format('biblatex').trim()}\n`;
}

/**
 * The fields of citation-js, each on one line: citation-js breaks lines within words, and readers do not rejoin them. `ID` is omitted: RIS truncates
 * it to 20 characters, which would be equal for all points of a declaration.
 */
function risText(item: CslItem): string {
  const [fields = {}] = new Cite(known(undividedItem(item))).format('ris', { format: 'object' });
  const { TY, ID: _, ...others } = fields;
  const lines = Object.entries({ TY, ...others }).flatMap(([tag, value]) =>
    [value ?? ''].flat().map((one) => `${tag}  - ${one}`),
  );
  return `${[...lines, 'ER  - '].join('\n')}\n`;
}

function jsonText(item: CslItem): string {
  return `${new Cite(known(item)).format('data', { format: 'text' }).trim()}\n`;
}

/**
 * Removes empty variables, which the libraries would take for values. Each text is on one line: in RIS a line end begins the next field, or another
 * record.
 */
function known(item: CslItem): Readonly<Record<string, unknown>> {
  const author = item.author.map(({ literal }) => ({ literal: oneLine(literal) }));
  return Object.fromEntries(
    Object.entries({ ...item, author }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? oneLine(value) : value]],
    ),
  );
}
