/**
 * Cuts a built page into the places that a search may lead to: the page, each element whose address the archive names (`unitHeads`), and
 * each with an id and `data-unit`. Words belong to the innermost place around them. On a list only the words of its places are read: the
 * others repeat records.
 *
 * In the markup: `data-search-off` is not read, nor is what is hidden or for navigation; `data-search-on` is, on a list too; `data-label`,
 * like `dt`, names the value that follows.
 */
import { Parser } from 'htmlparser2';
import { colon, comma } from '../../i18n/format.ts';
import type { Locale } from '../../text/locales.ts';
import type { Passage, UnitKind } from '../texts.ts';
import type { UnitHead } from './heads.ts';

/** Text in one language, or the end of a line. */
interface Run {
  readonly text: string;
  readonly lang: string;
}
const lineEnd: Run = { text: '\n', lang: '' };

interface Place {
  readonly at: string;
  readonly head: UnitHead;
  title: string;
  readonly runs: Run[];
}

interface OpenElement {
  readonly place: Place;
  readonly lang: string;
  /** Off stays off, whatever places are inside. */
  readonly reading: 'on' | 'not yet' | 'off';
  readonly names: 'value' | 'section' | undefined;
  readonly start: number;
  /** A label inside it, until its value is read. */
  label?: readonly Run[] | undefined;
}

const inline = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i ins kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** The title of a page is known; a reading repeats the word under it. */
const unread = new Set(['h1', 'nav', 'script', 'style', 'svg', 'template', 'rt', 'rp']);
/** What is only heard or printed, tools that are not printed, and the numbers of sources, of which a page has hundreds. */
const unreadClasses = new Set(['visually-hidden', 'print-only', 'screen-only', 'numbers']);
const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const parts: readonly UnitKind[] = [
  ...(['page', 'section', 'document', 'item', 'article', 'point'] as const),
  ...(['milestone', 'disagreement', 'gap'] as const),
];
/** The kinds that only the markup knows. */
const marked: readonly UnitKind[] = ['section', 'document'];

/** Lists the places of a page, the page first. A section without words of its own is none. */
export function unitsIn(html: string, path: string, heads: ReadonlyMap<string, UnitHead>, locale: Locale) {
  const head = heads.get(path);
  if (!head) throw new Error(`The archive has no page ${path}.`);
  // A part of an edition does not inherit its themes: only its own words show what it is about.
  const around = { of: head.of ?? path, ...(head.edition === undefined && { themes: head.themes }) };
  const places: Place[] = [];
  const addPlace = (at: string, own: UnitHead): Place => {
    const place = { at, head: { ...(parts.includes(own.kind) && around), ...own }, title: own.title ?? '', runs: [] };
    places.push(place);
    return place;
  };
  const root: OpenElement = {
    place: addPlace(path, head),
    lang: locale,
    reading: 'not yet',
    names: undefined,
    start: 0,
  };
  const open = [root];
  /** True right after an inline element: what follows without a space is set apart by the styles alone. */
  let isAfterInline = false;

  const parser = new Parser({
    onopentag(name, attributes) {
      const outer = open.at(-1) ?? root;
      const { id = '', class: classes = '', lang = outer.lang } = attributes;
      const isOff =
        outer.reading === 'off' ||
        'data-search-off' in attributes ||
        unread.has(name) ||
        attributes['aria-hidden'] === 'true' ||
        classes.split(' ').some((one) => unreadClasses.has(one));
      if (isOff) {
        open.push({ ...outer, lang, reading: 'off', names: undefined, label: undefined });
        return;
      }
      const isOn =
        outer.reading === 'on' || 'data-search-on' in attributes || (name === 'main' && head.kind !== 'list');
      const kind = isOn ? marked.find((one) => one === attributes['data-unit']) : undefined;
      const own = id ? (heads.get(`${path}#${id}`) ?? (kind && { kind })) : undefined;
      const place = own ? addPlace(`${path}#${id}`, own) : outer.place;
      const isGlued = isAfterInline || (name === 'small' && !/\s$/.test(place.runs.at(-1)?.text ?? ''));
      if (!inline.has(name) || isGlued) endLine(place);
      isAfterInline = false;
      const names = 'data-label' in attributes || name === 'dt' ? 'value' : headings.has(name) ? 'section' : undefined;
      open.push({ place, lang, reading: isOn || own ? 'on' : 'not yet', names, start: place.runs.length });
    },
    ontext(data) {
      const { place, lang, reading } = open.at(-1) ?? root;
      if (reading !== 'on') return;
      isAfterInline = false;
      if (data.trim() !== '' && open.every(({ names }) => names === undefined)) {
        // The innermost label: those around it are the titles of several values.
        const label = open.findLast((one) => one.label)?.label;
        if (label) {
          endLine(place);
          place.runs.push(...label, { text: colon[locale], lang: locale });
        }
        for (const one of open) one.label = undefined;
      }
      addText(place, data, lang);
    },
    onclosetag(name) {
      const { place, reading, names, start } = open.pop() ?? root;
      if (reading === 'off') return;
      if (reading === 'on' && names) {
        const runs = place.runs.slice(start).filter((run) => run !== lineEnd);
        const text = textOf(runs).trim();
        const isTitle = place.title === '' && marked.includes(place.head.kind);
        if (isTitle) place.title = text;
        if (isTitle || names === 'value') place.runs.length = start;
        if (!isTitle && names === 'value' && text !== '' && text !== place.title)
          (open.at(-1) ?? root).label = withoutEnd(runs);
      }
      if (!inline.has(name)) endLine(place);
      isAfterInline = inline.has(name);
    },
  });
  parser.end(html);
  return places.map((place) => unitOf(place, locale)).filter(({ kind, text }) => kind !== 'section' || text !== '');
}

function endLine({ runs }: Place): void {
  if (runs.length > 0 && runs.at(-1) !== lineEnd) runs.push(lineEnd);
}

function addText({ runs }: Place, data: string, lang: string): void {
  // A text of narrow spaces alone parts the numbers of sources, which are not read.
  const text = data.replaceAll(/\u2060|^\u202F+$/g, '').replaceAll(/[ \t\r\n]+/g, ' ');
  const isStart = /^$|\s$/.test(runs.at(-1)?.text ?? '');
  if (text.trim() !== '' || (text !== '' && !isStart))
    runs.push({ text: isStart ? text.replace(/^ /, '') : text, lang });
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function withoutEnd(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

function unitOf({ at, head, title, runs }: Place, locale: Locale) {
  const names = [title, ...(head.names ?? [])];
  const passages: Passage[] = [];
  let text = '';
  for (const whole of linesOf(runs)) {
    const line = withoutNames(whole, names, locale);
    if (textOf(line) === '') continue;
    if (text !== '') text += '\n';
    for (const { text: words, lang } of line) {
      if (lang !== locale) passages.push([text.length, text.length + words.length, lang]);
      text += words;
    }
  }
  return { at, ...head, title, text, passages };
}

/** The values of a line but the names of the unit that stand under a label or among others: they are found without it. A sentence stays. */
function withoutNames(line: readonly Run[], names: readonly (string | undefined)[], locale: Locale): readonly Run[] {
  if (/[.。!?]$/.test(textOf(line))) return line;
  const values: Run[][] = [[]];
  for (const run of line)
    for (const [index, text] of run.text.split(comma[locale]).entries()) {
      if (index > 0) values.push([]);
      if (text.trim() !== '') values.at(-1)?.push({ ...run, text });
    }
  const kept = values.filter((runs) => {
    const [value = '', named = value] = textOf(runs).trim().split(colon[locale]);
    return !names.includes(named) || (named === value && values.length === 1);
  });
  if (kept.length === values.length) return line;
  return kept.flatMap((runs, index) => (index === 0 ? runs : [{ text: comma[locale], lang: locale }, ...runs]));
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run === lineEnd) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map(withoutEnd);
}
