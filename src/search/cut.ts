import { Parser } from 'htmlparser2';
import { locales } from '../i18n/locales.ts';
import { quotationMarks } from '../language/quotation-marks.ts';

/** A passage in another language than its page: its start and end in the text, and its language. */
export type Passage = readonly [start: number, end: number, lang: string];

/** The text of one unit as a page shows it, one line per block. */
export interface Cut {
  /** The id of the element; empty for the page itself. */
  readonly fragment: string;
  /** The heading of a section. */
  readonly heading?: string | undefined;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** How to cut a page. */
export interface Cutting {
  /** The ids of the elements that are separate units. */
  readonly units: ReadonlySet<string>;
  /** `sections`: each section is a unit. `list`: a page of links to records, whose names are not its own words. */
  readonly as: 'whole' | 'sections' | 'list';
}

/** Never part of a unit's text; the first heading is its title. */
const silent = new Set(['h1', 'script', 'style', 'noscript', 'template', 'nav', 'svg', 'select', 'button', 'summary']);
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q ruby rb rt rp s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Headings that are the same on every short record. */
const headingsOfWhole = new Set(['h2', 'h3']);
/** Inline elements that may be laid out apart. */
const spaced = new Set(['a', 'small', 'span', 'strong']);
/** Links within a sentence (`components/account`), never laid out apart. */
const withinSentence = new Set(['fact', 'unknown']);
const bodyOfList = new Set(['section', 'ul', 'ol', 'dl', 'table', 'details', 'figure']);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Prefix of the ids of sections. */
const SECTION = 's-';

interface Open {
  readonly tag: string;
  /** The unit that it belongs to. */
  readonly draft: Draft;
  readonly isSilent: boolean;
  readonly isHeading: boolean;
  /** The name of a field, kept with the value that follows. */
  readonly isLabel: boolean;
  readonly lang: string;
}

/** A unit under construction: pieces of text and breaks, with their language. */
class Draft {
  readonly fragment: string;
  heading: string | undefined;
  private readonly lang: string;
  private words = '';
  private isAfterLabel = false;
  private readonly passages: [number, number, string][] = [];

  constructor(fragment: string, lang: string) {
    this.fragment = fragment;
    this.lang = lang;
  }

  get isSection(): boolean {
    return this.fragment.startsWith(SECTION);
  }

  get endsInWord(): boolean {
    return /\p{L}$/u.test(this.words);
  }

  addHeading(piece: string): void {
    this.heading = `${this.heading ?? ''}${piece}`.replaceAll(/[ \t\r\n]+/g, ' ').trimStart();
  }

  add(piece: string, lang: string): void {
    const said = piece.replaceAll(/[ \t\r\n]+/g, ' ');
    const fresh = this.isAfterLabel || /(?:^|\s)$/.test(this.words) ? said.replace(/^ /, '') : said;
    if (fresh === '') return;
    // The space came before a mark that is omitted.
    if (/^[\u00A0\u202F]?[.,;:!?]/.test(fresh)) this.shorten(this.words.replace(/ $/, ''));
    if (this.isAfterLabel) this.words = this.words.trimEnd() + (this.lang === 'ja' ? '：' : '\u00A0: ');
    this.isAfterLabel = false;
    const start = this.words.length;
    this.words += fresh;
    if (lang === this.lang || fresh === ' ') return;
    const last = this.passages.at(-1);
    if (last?.[1] === start && last[2] === lang) last[1] = this.words.length;
    else this.passages.push([start, this.words.length, lang]);
  }

  break(): void {
    if (this.isAfterLabel) return;
    this.shorten(this.words.trimEnd());
    if (this.words !== '') this.words += '\n';
  }

  private shorten(words: string): void {
    this.words = words;
    for (const passage of this.passages) passage[1] = Math.min(passage[1], words.length);
  }

  beginLabel(): void {
    this.isAfterLabel = false;
    this.break();
  }

  /** Puts what follows on the line of its label. */
  endLabel(): void {
    this.isAfterLabel = this.words !== '' && !this.words.endsWith('\n');
  }

  cut(): Cut {
    const text = this.words.trimEnd();
    const passages = this.passages
      .map(([start, end, lang]) => [start, Math.min(end, text.length), lang] as const)
      .filter(([start, end]) => end > start);
    return { fragment: this.fragment, heading: this.heading?.trimEnd(), text, passages };
  }
}

/**
 * Cuts the main content of a page into its units. Nested units are not part of the unit around them. Omitted is what readers do not search for or
 * what is a unit elsewhere: navigation, icons, lists of sources, the links of a part, and anything marked `data-unindexed`.
 */
export function cutPage(html: string, cutting: Cutting): readonly Cut[] {
  const lang = /<html[^>]*\slang="([^"]+)"/.exec(html.slice(0, 500))?.[1] ?? '';
  const cutter = new Cutter(lang, cutting);
  new Parser({
    onopentag: (tag, attributes) => cutter.open(tag, attributes),
    ontext: (text) => cutter.text(text),
    onclosetag: (tag) => cutter.close(tag),
  }).end(html);
  return cutter.cuts();
}

class Cutter {
  private readonly lang: string;
  private readonly cutting: Cutting;
  private readonly drafts: Draft[] = [];
  private readonly path: Open[] = [];
  /** True between the end of an element and the next text. */
  private hasJustClosed = false;

  constructor(lang: string, cutting: Cutting) {
    this.lang = lang;
    this.cutting = cutting;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const outer = this.path.at(-1);
    if (!outer && tag !== 'main') return;
    const isLabel = tag === 'dt' || /(?:^| )field(?: |$)/.test(attributes['class'] ?? '');
    const isSilent = outer?.isSilent === true || this.isSilent(tag, attributes);
    if (isLabel) outer?.draft.beginLabel();
    else if (!inline.has(tag) || (!isSilent && this.isSetApart(tag, attributes, outer))) outer?.draft.break();
    if (empty.has(tag)) return;
    const id = tag === 'main' ? '' : attributes['id'];
    const own = !outer || this.isUnit(tag, id, isSilent) ? new Draft(id ?? '', this.lang) : undefined;
    if (own) this.drafts.push(own);
    const draft = own ?? outer?.draft;
    if (!draft) return;
    const isHeading = tag === 'h2' && draft.isSection && draft.heading === undefined;
    // A unit is indexed wherever it is, even inside a list whose links are omitted.
    this.path.push({
      tag,
      draft,
      isSilent: isSilent && !own,
      isHeading: isHeading || outer?.isHeading === true,
      isLabel,
      lang: attributes['lang'] ?? outer?.lang ?? this.lang,
    });
    if (tag === 'q') this.quotationMark(0);
  }

  /** A quotation keeps its marks, which the styles add. */
  private quotationMark(which: 0 | 1): void {
    const lang = locales.find((one) => one === this.path.at(-1)?.lang);
    if (lang) this.text(quotationMarks[lang][which]);
  }

  text(text: string): void {
    const inner = this.path.at(-1);
    if (!inner || inner.isSilent) return;
    this.hasJustClosed = false;
    const words = text.replaceAll('\u2060', '');
    if (inner.isHeading) inner.draft.addHeading(words);
    else inner.draft.add(words, inner.lang);
  }

  close(tag: string): void {
    const at = this.path.findLastIndex((one) => one.tag === tag);
    const closed = this.path[at];
    if (!closed) return;
    if (tag === 'q') this.quotationMark(1);
    // Omitted elements do not separate words.
    if (!closed.isSilent) this.hasJustClosed = true;
    this.path.length = at;
    const outer = this.path.at(-1);
    if (closed.isLabel && !closed.isSilent) outer?.draft.endLabel();
    else if (!inline.has(tag)) outer?.draft.break();
  }

  cuts(): readonly Cut[] {
    return this.drafts.map((draft) => draft.cut());
  }

  private isUnit(tag: string, id: string | undefined, isSilent: boolean): boolean {
    if (id === undefined) return false;
    const isSection = this.cutting.as === 'sections' && tag === 'section' && id.startsWith(SECTION);
    return this.cutting.units.has(id) || (isSection && !isSilent);
  }

  /** True for words that only the styles separate from those before: a name in its element, then its place in another. */
  private isSetApart(tag: string, attributes: Readonly<Record<string, string>>, outer: Open | undefined): boolean {
    if (!spaced.has(tag) || 'lang' in attributes || withinSentence.has(attributes['class'] ?? '')) return false;
    return this.hasJustClosed || ('class' in attributes && outer?.draft.endsInWord === true);
  }

  private isSilent(tag: string, attributes: Readonly<Record<string, string>>): boolean {
    return (
      silent.has(tag) ||
      (this.cutting.as === 'whole' && headingsOfWhole.has(tag)) ||
      (this.cutting.as === 'list' && bodyOfList.has(tag)) ||
      'data-unindexed' in attributes ||
      attributes['aria-hidden'] === 'true' ||
      /(?:^| )(?:visually-hidden|unit-links)(?: |$)/.test(attributes['class'] ?? '')
    );
  }
}
