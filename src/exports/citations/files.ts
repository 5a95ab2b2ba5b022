import { oneLine } from '../../text/characters.ts';
import { citationAt, pathOf } from '../../site/paths.ts';
import { idsWithPage } from '../../site/places.ts';
import type { Context } from '../../names/names.ts';
import { citationOf } from './citation.ts';
import { typeNames, type CslItem, type CslName } from './csl-item.ts';

export const citationFormats = [
  { ending: 'bib', mediaType: 'application/x-bibtex', label: 'BibTeX', write: bibText },
  { ending: 'ris', mediaType: 'application/x-research-info-systems', label: 'RIS', write: risText },
] as const;

export const kindsWithFiles = ['editions', 'declarations', 'themes', 'authorities', 'twinnings', 'sources'] as const;

/** The citation files of a language, with their paths below its folder: `editions/7-aix-en-provence/cite.bib`. */
export function allCitationFiles(context: Context) {
  return kindsWithFiles.flatMap((kind) =>
    idsWithPage(context.archive, kind).flatMap((id) => {
      const { item } = citationOf(context, { kind, id });
      const page = pathOf(context.archive, kind, id);
      return citationFormats.map((format) => ({ path: citationAt(page, format.ending), item, format }));
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

/** Escapes a text for TeX. No field begins within it: it is on one line. */
function escapedForTex(text: string): string {
  const escaped = text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => texCommands[sign] ?? `\\${sign}`);
  // Two of these in a row would become another character: a dash, a quotation mark. A reference manager reads `<i>` as a tag.
  return oneLine(escaped.replaceAll(/([-'`])(?=\1)|<(?=\/?[a-z])/g, '$&{}'));
}

/** Braces keep the capitals of a title where a style makes it small, but for those that begin it or follow a colon, as sentences do. */
function escapedTitle(title: string): string {
  const parts = escapedForTex(title).split(/(:\s*)/);
  return parts.map((part) => part.replaceAll(/([^\\])\b([a-z]*[A-Z].*?)\b/g, '$1{$2}')).join('');
}

/** A name is parted by a comma if it is a person’s; braces keep that of a body whole. */
function bibName(name: CslName): string {
  if ('literal' in name) return `{${escapedForTex(name.literal)}}`;
  return bibListed(`${name.family}, ${name.given}`);
}

function bibListed(text: string): string {
  const escaped = escapedForTex(text);
  return escaped.includes(' and ') ? `{${escaped}}` : escaped;
}

const publisherFields = { article: 'publisher', misc: 'publisher', online: 'organization', report: 'institution' };

/** The fields of BibLaTeX. An address is verbatim. Zotero imports nothing of a `@dataset`, so a data set is a `@misc` that says so. */
function bibText(item: CslItem): string {
  const { id, type, author, issued, accessed, language, publisher, URL, DOI } = item;
  const { bib } = typeNames[type];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', author?.map(bibName).join(' and ')],
    ['journaltitle', item['container-title'] && escapedForTex(item['container-title'])],
    ['doi', DOI],
    ['date', issued],
    ['language', language],
    ['note', item.note && escapedForTex(item.note)],
    [publisherFields[bib], publisher && bibListed(publisher)],
    ['title', escapedTitle(item.title)],
    ['url', URL?.replaceAll(/[{}\\\s]/g, encodeURIComponent)],
    ['version', item.version && escapedForTex(item.version)],
    ['entrysubtype', type === 'article-newspaper' ? 'newspaper' : type === 'article-magazine' ? 'magazine' : undefined],
    ['langid', babelNames[language]],
    ['type', type === 'dataset' ? 'dataset' : undefined],
    ['urldate', accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}},\n`] : []));
  return `@${bib}{${id},\n${lines.join('')}}\n`;
}

const babelNames: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  fr: 'french',
  ja: 'japanese',
  zh: 'chinese',
};

/**
 * Writes RIS. Readers take the last word of `AU` for a family name: an organisation is written as the publisher, and as the site of a page.
 */
function risText(item: CslItem): string {
  const names = item.author ?? [];
  const body = names.map((name) => ('literal' in name ? name.literal : undefined)).find((name) => name !== undefined);
  const slashed = (date: string | undefined) => {
    const [year, month = '', day = ''] = date?.split('-') ?? [];
    return year && `${year}/${month}/${day}/`;
  };
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', typeNames[item.type].ris],
    ...names.map((name) => ['AU', 'literal' in name ? undefined : `${name.family}, ${name.given}`] as const),
    ['DA', slashed(item.issued)],
    ['PY', item.issued?.slice(0, 4)],
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
