import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';
import { undividedItem } from './whole-names.ts';

Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** A format of citation files: the ending of their names, their media type, and the name that readers know it by. */
export interface CitationFormat {
  readonly ending: 'bib' | 'ris' | 'csl.json';
  readonly mediaType: string;
  readonly label: string;
  readonly write: (item: CslItem) => string;
}

/** The formats in the order in which they are offered. */
export const citationFormats: readonly CitationFormat[] = [
  { ending: 'bib', mediaType: 'application/x-bibtex', label: 'BibTeX', write: bibText },
  { ending: 'ris', mediaType: 'application/x-research-info-systems', label: 'RIS', write: risText },
  { ending: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json', label: 'CSL-JSON', write: jsonText },
];

/** citation-js leaves these as they are once letters beyond ASCII are kept; TeX reads them as commands. Addresses are verbatim. */
function escapedForTex(text: string): string {
  return text
    .replaceAll('\\', '\\textbackslash ')
    .replaceAll(/[&%$#_{}]/g, String.raw`\$&`)
    .replaceAll('~', String.raw`\textasciitilde `)
    .replaceAll('^', String.raw`\textasciicircum `);
}

function bibText(item: CslItem): string {
  const escaped = {
    ...item,
    title: escapedForTex(item.title),
    author: item.author.map(({ literal }) => ({ literal: escapedForTex(literal) })),
    note: item.note && escapedForTex(item.note),
  };
  return `${new Cite(known(escaped)).format('biblatex').trim()}\n`;
}

/**
 * Its fields are those of citation-js, each on one line: citation-js breaks lines within words, and readers do not join them again. `ID` is left
 * out: RIS gives it 20 characters, which would be the same for every point of a declaration.
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

/** Without the variables that have no value, which the libraries would take for one. */
function known(item: CslItem): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
