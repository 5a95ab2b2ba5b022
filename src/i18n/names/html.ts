import { wellFormed } from '../../archive/characters.ts';
import { wholeAtOrdinals } from '../typography/typography.ts';

/** A piece of HTML whose texts are escaped. Only `html` and its neighbours here make one. */
export interface Html {
  readonly html: string;
}

function escape(text: string): string {
  return wellFormed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Part = string | number | Html | readonly Part[] | undefined;

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(render).join('');
}

/** Writes HTML: texts between the tags are escaped, pieces of HTML and lists of them are put in as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((before, string, index) => before + render(parts[index - 1]) + string) };
}

/** Pieces with a separator between them. */
export function join(parts: readonly Part[], separator: string | Html): Html {
  return { html: parts.map(render).join(render(separator)) };
}

/** Japanese of which no line ends between 第 and its number. */
export function wholeOrdinals({ html: text }: Html): Html {
  return { html: wholeAtOrdinals(text) };
}

/** A Japanese name that may break before its last word, プロヴァンス, where its line is too short. */
export function breakable({ html: text }: Html): Html {
  return { html: text.replaceAll(/(?<=\p{Script=Katakana})(?=プロヴァンス)/gu, '<wbr>') };
}

/** The same words without their links, for what is itself a link or a control. */
export function unlinked({ html: text }: Html): Html {
  return { html: text.replaceAll(/<\/?a\b[^>]*>/g, '') };
}

/** A run of text in one language; without `lang`, in that of the page. */
interface Run {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** The text of a piece of HTML as it is seen, in its languages: without what is only heard. */
function runsOf({ html: text }: Html): readonly Run[] {
  const runs: Run[] = [];
  const open: { readonly lang?: string | undefined; readonly isHidden: boolean }[] = [];
  const add = (words: string) => {
    const { lang, isHidden } = open.at(-1) ?? {};
    if (!isHidden && words !== '') runs.push({ text: words, lang });
  };
  for (const [piece, end, tag, attributes = ''] of text.matchAll(/<(\/?)([a-z]+\d?)(?:\s([^>]*))?>|[^<]+/g)) {
    if (tag === undefined) add(unescaped(piece));
    else if (end) open.pop();
    else {
      const outer = open.at(-1);
      const lang = /\blang="([^"]*)"/.exec(attributes)?.[1] ?? outer?.lang;
      const isHidden = outer?.isHidden === true || attributes.includes('visually-hidden');
      open.push({ lang, isHidden });
    }
  }
  return runs;
}

function unescaped(text: string): string {
  return text
    .replaceAll('\u2060', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The text of a piece of HTML, for attributes and data. */
export function plain(piece: Html): string {
  return runsOf(piece)
    .map(({ text }) => text)
    .join('');
}
