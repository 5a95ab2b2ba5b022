import type { Archive, Edition } from '../archive/archive.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Words } from '../schema/words.ts';
import { setFrench } from '../text/typography.ts';
import type { Locale } from '../text/locales.ts';
import { space } from '../i18n/format.ts';
import { placeAt } from '../site/paths.ts';
import { anchor, html, Html, join, marked } from '../names/html.ts';
import { elementsOf, wordsOfRuns, type Run } from '../text/runs.ts';
import type { Context } from '../names/names.ts';
import { sourceMark, type SourceMark } from '../names/titles.ts';

/** What words rest on: a fact by its path, with its sources. */
export interface Ground {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  readonly sources: readonly string[];
  readonly isDoubtful: boolean;
  readonly isContradicted: boolean;
  /** The sources that give another value. */
  readonly otherwise: readonly string[];
}

type Piece = Run | { readonly grounds: readonly Ground[] };

/** Words in the making, each followed by the grounds that bear it. */
export interface Phrase {
  readonly pieces: readonly Piece[];
}

export type Part = string | number | false | Html | Phrase | undefined | readonly Part[];

/** Words of a sentence with what they rest on; words between claims have no ground. */
export interface Claim {
  readonly words: Html;
  readonly grounds: readonly Ground[];
  /** The sources whose numbers stand after the words: neighbours that rest on the same ones have them once, after the last. */
  readonly sources: readonly SourceMark[];
  readonly differs?: string | undefined;
}

/** A sentence as a page writes it. `id` is its address on the page. */
export interface Sentence {
  readonly id: string;
  readonly claims: readonly Claim[];
}

function piecesOf(part: Part): readonly Piece[] {
  if (part === undefined || part === false || part === '') return [];
  if (typeof part === 'string') return [setFrench(part)];
  if (typeof part === 'number') return [String(part)];
  if (part instanceof Html) return part.runs;
  return 'pieces' in part ? part.pieces : part.flatMap(piecesOf);
}

export const isRun = (piece: Piece): piece is Run => typeof piece === 'string' || !('grounds' in piece);

export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  return { pieces: strings.flatMap((text, index) => [...piecesOf(text), ...piecesOf(parts[index])]) };
}

export function told(words: Part, ...grounds: readonly (Ground | undefined)[]): Phrase {
  const known = grounds.filter((one) => one !== undefined);
  return { pieces: [...piecesOf(words), ...(known.length > 0 ? [{ grounds: known }] : [])] };
}

/** What an editor wrote, as a sentence; none where nothing is written in the language. */
export function said(locale: Locale, words: Partial<Words> | undefined, ...grounds: readonly (Ground | undefined)[]) {
  const text = words?.[locale];
  return text === undefined ? [] : [told(marked(text, locale), ...grounds)];
}

export function linked(href: string, words: Part): Phrase {
  const pieces = piecesOf(words);
  const runs = pieces.filter(isRun);
  return { pieces: [...anchor(href, new Html(runs)).runs, ...pieces.filter((piece) => !isRun(piece))] };
}

export function textOf(part: Part): string {
  return wordsOfRuns(piecesOf(part).filter(isRun));
}

export function joined(parts: readonly Part[], separator: string): Phrase {
  const shown = parts.filter((part) => textOf(part) !== '');
  return { pieces: shown.flatMap((part, index) => [...piecesOf(index > 0 ? separator : ''), ...piecesOf(part)]) };
}

export function capital({ pieces }: Phrase): Phrase {
  return { pieces: raised(pieces) };
}

function raised(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex((piece) => isRun(piece) && wordsOfRuns([piece]).trim() !== '');
  return pieces.map((piece, index) => {
    if (index !== at || !isRun(piece)) return piece;
    if (typeof piece !== 'string') return { ...piece, runs: raised(piece.runs).filter(isRun) };
    return piece.replace(/^\s*\p{Ll}/u, (letter) => letter.toUpperCase());
  });
}

const stops: Readonly<Record<Locale, string>> = { fr: '.', ja: '。' };

/** The pieces with a full stop at their end, if they have none: after the last ground, also where an editor's words end with one. */
function withStop(pieces: readonly Piece[], locale: Locale): readonly Piece[] {
  const at = pieces.findLastIndex(isRun);
  const last = pieces[at];
  if (last === undefined) return pieces;
  const [, body = '', mark = ''] = (typeof last === 'string' && /^(.*?)([.!?…。！？])?$/su.exec(last)) || [];
  if (mark === '') return [...pieces, stops[locale]];
  return /[!?…！？]/u.test(mark) ? pieces : [...pieces.slice(0, at), body, ...pieces.slice(at + 1), mark];
}

/** Makes the sentence of a phrase: with its capital, its stop, and the numbers of its sources. */
export function finished(context: Context, phrase: Phrase, id: string): Sentence {
  const { locale } = context;
  const pieces = withStop(locale === 'fr' ? capital(phrase).pieces : phrase.pieces, locale);
  const claims: { runs: readonly Run[]; grounds: readonly Ground[] }[] = [];
  for (const piece of pieces) {
    const last = claims.at(-1);
    if (!isRun(piece)) {
      if (last) last.grounds = [...last.grounds, ...piece.grounds];
    } else if (last?.grounds.length === 0) last.runs = [...last.runs, piece];
    else if (piece !== '') claims.push({ runs: [piece], grounds: [] });
  }
  const sourcesAt = claims.map(({ grounds }) => [...new Set(grounds.flatMap(({ sources }) => sources))]);
  return {
    id,
    claims: claims.map(({ runs, grounds }, index) => {
      const own = sourcesAt[index] ?? [];
      const later = sourcesAt.slice(index + 1).filter((sources) => sources.length > 0);
      const isDenied = grounds.some(({ otherwise }) => otherwise.some((source) => later.flat().includes(source)));
      const isToldAfter = !isDenied && later[0] !== undefined && new Set(own).isSubsetOf(new Set(later[0]));
      const against = grounds.find(({ isContradicted }) => isContradicted);
      return {
        words: new Html(runs),
        grounds,
        sources: isToldAfter ? [] : own.map((source) => sourceMark(context, source)),
        differs: against && placeAt(context, against.kind, against.id, against.path),
      };
    }),
  };
}

/** The words of sentences without the numbers of their sources. */
export function wordsOf(sentences: readonly Sentence[], locale: Locale): Html {
  return join(
    sentences.map(({ claims }) => html`${claims.map(({ words }) => words)}`),
    space[locale],
  );
}

/** The same without links: for descriptions and lists. */
export function plainText(sentences: readonly Sentence[], locale: Locale): string {
  return wordsOf(sentences, locale).text;
}

/** As `plainText`, for where no passage can be marked as one of the other language: without the sentences that have one. */
export function describingText(sentences: readonly Sentence[], locale: Locale): string {
  const isOwn = ({ claims }: Sentence) =>
    claims.every(({ words }) => elementsOf(words.runs).every(({ attributes }) => attributes['lang'] === undefined));
  return plainText(sentences.filter(isOwn), locale);
}

/**
 * What the writers of both languages ask for: years, editors' texts, and names that lead to their records, but for that of the page itself.
 */
export function writerOf(archive: Archive, locale: Locale, own: string) {
  return {
    archive,
    year: (edition: Edition): string => timeOf(edition)?.start.value.slice(0, 4) ?? '',
    text: (words: string): Html => marked(words, locale),
    linkTo: (kind: Kind, id: string, words: Part): Phrase =>
      id === own ? say`${words}` : linked(placeAt({ archive, locale }, kind, id), words),
  };
}
