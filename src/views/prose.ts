import { readAddress, type Address } from '../archive/address.ts';
import { get, type Archive } from '../archive/archive.ts';
import { bareKinds } from '../archive/check/prose.ts';
import { gapsOf } from '../archive/check/unknowns.ts';
import { countAt } from '../archive/count-at.ts';
import { entryName } from '../archive/entry-name.ts';
import { lookUp } from '../archive/fact-path.ts';
import type { Kind } from '../archive/kinds.ts';
import type { Block, Inline, Prose, Reference } from '../archive/prose.ts';
import { isSearchedToTheEnd } from '../archive/queries/statements.ts';
import { summarise, type Summary } from '../archive/queries/summary.ts';
import type { Evidence } from '../archive/schema/evidence.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { PartialDate } from '../archive/schema/partial-date.ts';
import { isTotalName } from '../archive/totals.ts';
import { valueAt, type Printable } from '../archive/value-at.ts';
import { brackets, formatCount, formatDate, formatNumber, formatPeriod, space } from '../i18n/format.ts';
import { fileAt, gapFragment, isWholeAddress, pageAt, recordAt, textPageAt } from '../i18n/paths.ts';
import type { Locale } from '../i18n/locales.ts';
import { quotationMarks } from '../i18n/quotation-marks.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import type { Context } from './context.ts';
import { html, join, wholeOrdinals, type Html } from './html.ts';
import { inLanguage, marked, ourWords } from './language.ts';
import { outwardLink } from './outward-link.ts';
import { sourceMark } from './source-mark.ts';
import { behindAt, otherAccountChanged } from './text-state.ts';
import { titleInPage } from './title.ts';

/** An account in the language of the page, its references resolved. */
export interface ProseView {
  readonly title?: string | undefined;
  readonly lead: Html;
  /** The lead as plain text, for the description of the page. */
  readonly leadText: string;
  /** That the account in the other language changed since both were last read together, or that the lead is older than its source. */
  readonly state?: Html | undefined;
  readonly body: Html;
}

/** Shows an account; `undefined` where a record has none. */
export function proseView(context: Context, prose: Prose | undefined): ProseView | undefined {
  if (!prose) return undefined;
  const writer = new Writer(context, prose);
  const body = join(
    prose.blocks.map((block) => writer.block(block)),
    '\n',
  );
  return {
    title: prose.title,
    lead: marked(prose.lead, context.locale),
    leadText: prose.lead,
    state: otherAccountChanged(context, prose) ?? writer.behind('lead') ?? writer.behind('title'),
    body: context.locale === 'ja' ? wholeOrdinals(body) : body,
  };
}

const summaries = new WeakMap<Archive, Summary>();

function summaryOf(archive: Archive): Summary {
  const summary = summaries.get(archive) ?? summarise(archive);
  summaries.set(archive, summary);
  return summary;
}

/** The record at an address, as data. */
function dataAt(archive: Archive, { kind, id }: Address): unknown {
  if (kind === 'series') return archive.series;
  if (kind === 'link-counts') return { counts: Object.fromEntries(archive.linkCounts) };
  return get(archive[kind] as ReadonlyMap<string, unknown>, id);
}

/** Writes the blocks of one account. */
class Writer {
  private readonly context: Context;
  private readonly prose: Prose;

  constructor(context: Context, prose: Prose) {
    this.context = context;
    this.prose = prose;
  }

  block(block: Block): Html {
    switch (block.type) {
      case 'paragraph':
        return html`<p>${this.inlines(block.children)}</p>`;
      case 'heading':
        return block.level === 2
          ? html`<h2 id="${block.id}">${this.heading(block)}</h2>${this.behind(block.id)}`
          : html`<h3 id="${block.id}">${this.heading(block)}</h3>${this.behind(block.id)}`;
      case 'list': {
        const items = block.items.map((item) => html`<li>${item.map((inner) => this.itemBlock(inner))}</li>`);
        return block.ordered
          ? html`<ol>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`;
      }
      case 'code':
        return html`<pre><code>${block.text}</code></pre>`;
    }
  }

  /** That a section of a page is older than its source; sections of accounts have none. */
  behind(section: string): Html | undefined {
    const { folder, record } = this.prose;
    const said = folder === 'pages' ? behindAt(this.context, entryName(folder, record), section) : undefined;
    return said === undefined ? undefined : html`<p class="text-state" data-unindexed="">${said}</p>`;
  }

  /** A heading is a link to itself, unless it leads elsewhere. */
  private heading({ id, children }: Extract<Block, { type: 'heading' }>): Html {
    const isPlain = children.every(({ type }) => type === 'text' || type === 'Total');
    const words = this.inlines(children);
    return isPlain ? html`<a class="section-link" href="#${id}">${words}</a>` : words;
  }

  /** The one paragraph of a tight list item stands without its tags. */
  private itemBlock(block: Block): Html {
    return block.type === 'paragraph' ? this.inlines(block.children) : this.block(block);
  }

  private inlines(inlines: readonly Inline[]): Html {
    return join(
      inlines.map((inline) => this.inline(inline)),
      '',
    );
  }

  private inline(inline: Inline): Html {
    switch (inline.type) {
      case 'text':
        return marked(inline.text, this.context.locale);
      case 'code':
        return html`<code>${inline.text}</code>`;
      case 'emphasis':
        return html`<em>${this.inlines(inline.children)}</em>`;
      case 'strong':
        return html`<strong>${this.inlines(inline.children)}</strong>`;
      case 'link':
        return this.link(inline.href, this.inlines(inline.children));
      default:
        return this.reference(inline);
    }
  }

  /** A link typed from the root of the site stays right under any base path. */
  private link(href: string, words: Html): Html {
    if (isWholeAddress(href)) return outwardLink(href, words, this.context.locale);
    return html`<a href="${href.startsWith('/') ? fileAt(href.slice(1)) : href}">${words}</a>`;
  }

  private addressOf(text: string): Address {
    const { folder, record } = this.prose;
    const here = folder === 'pages' ? undefined : { kind: folder, id: record };
    const address = readAddress(text, here);
    if (!address)
      throw new Error(`The account ${folder}/${record} names “${text}”, which is no address: content was not checked.`);
    return address;
  }

  private reference(reference: Reference): Html {
    const { archive, locale } = this.context;
    switch (reference.type) {
      case 'Value':
        return this.value(reference.of, reference.as);
      case 'Count': {
        const address = this.addressOf(reference.of);
        const sideOf = (id: string) => archive.authorities.get(id)?.side;
        const count = countAt(dataAt(archive, address), address.path, reference.where, sideOf) ?? 0;
        return this.fact(address, html`${formatNumber(count, locale)}`);
      }
      case 'Title':
        return this.title(reference.of);
      case 'Total':
        return html`${isTotalName(reference.of) ? formatNumber(summaryOf(archive)[reference.of], locale) : ''}`;
      case 'Cite':
        return this.cite(reference.id);
      case 'Unknown': {
        const address = this.addressOf(reference.gap);
        const href = pageAt(locale, 'gaps', gapFragment(address.kind, address.id, address.path));
        return html`<a class="unknown" href="${href}" title="${this.gapState(address)}"
          >${this.inlines(reference.children)}</a
        >`;
      }
      case 'Foreign':
        return inLanguage(this.foreign(reference.children), reference.lang, locale);
      case 'A':
        return html`<a href="${this.recordHref(reference.id)}">${this.inlines(reference.children)}</a>`;
      case 'E': {
        const { edition } = get(archive.items, reference.id);
        const href = recordAt(locale, 'editions', edition.id, `programme.${reference.id}`);
        return html`<a href="${href}">${this.inlines(reference.children)}</a>`;
      }
      case 'P':
        return html`<a href="${recordAt(locale, 'people', reference.id)}">${this.inlines(reference.children)}</a>`;
      case 'Point': {
        const [declaration = '', point = ''] = reference.id.split('/');
        return html`<a href="${recordAt(locale, 'declarations', declaration, `points.${point}`)}"
          >${this.inlines(reference.children)}</a
        >`;
      }
    }
  }

  /** Inside a passage of the other language nothing is marked again. */
  private foreign(inlines: readonly Inline[]): Html {
    return join(
      inlines.map((inline) => (inline.type === 'text' ? html`${inline.text}` : this.inline(inline))),
      '',
    );
  }

  private gapState(address: Address): string {
    const gap = gapsOf(dataAt(this.context.archive, address)).find(({ id }) => id === address.path);
    const certainty = gap && isSearchedToTheEnd(this.context.archive, gap) ? 'not-found' : 'unfinished';
    return factStrings[this.context.locale].certainty[certainty];
  }

  private recordHref(text: string): string {
    const { archive, locale } = this.context;
    if (text.startsWith('pages/')) return textPageAt(locale, text.slice('pages/'.length));
    const kind: Kind = bareKinds.find((one) => archive[one].has(text)) ?? 'authorities';
    const address = text.includes('/') ? this.addressOf(text) : { kind, id: text, path: '' };
    return recordAt(locale, address.kind, address.id, address.path);
  }

  /** The publisher as a short mark; the title that it shows when pointed at is in the language of the source. */
  private cite(id: string): Html {
    const { archive, locale } = this.context;
    const { href, title, publisher } = sourceMark(this.context, id);
    const { lang } = get(archive.sources, id);
    const its = lang === locale ? undefined : html` lang="${lang}"`;
    const name = its ? html`<span lang="${locale}">${publisher}</span>` : html`<span>${publisher}</span>`;
    return html`<a class="cite" href="${href}" data-unindexed="" title="${plain(title)}" ${its}>${name}</a>`;
  }

  private title(of: string): Html {
    const address = this.addressOf(of);
    const node = lookUp(dataAt(this.context.archive, address), address.path) as {
      is?: string;
      value?: Parameters<typeof titleInPage>[0];
    };
    const shown = node.is === 'known' && node.value ? titleInPage(node.value, this.context.locale) : undefined;
    return this.fact(address, shown ?? html`${factStrings[this.context.locale].certainty['not-stated']}`);
  }

  private value(of: string, form: 'year' | 'month' | 'table' | undefined): Html {
    const address = this.addressOf(of);
    const data = dataAt(this.context.archive, address);
    const printable = valueAt(data, address.path);
    if (!printable) throw new Error(`No value stands at “${of}”: content was not checked.`);
    const shown = html`${this.printed(printable, form)}${form ? '' : this.remark(data, address, printable)}`;
    return this.fact(address, shown);
  }

  private printed(printable: Printable, form: 'year' | 'month' | 'table' | undefined): Html {
    const { locale } = this.context;
    const words = factStrings[locale].certainty;
    switch (printable.type) {
      case 'period':
        return html`${formatPeriod(printable.period, locale, form)}`;
      case 'date':
        return html`${form ? formatPeriod({ start: printable.date, end: printable.date }, locale, form) : formatDate(printable.date, locale)}`;
      case 'count':
        return html`${formatCount(printable.count, locale)}`;
      case 'number':
        return html`${formatNumber(printable.number, locale)}`;
      case 'words':
        return ourWords(printable.words, locale);
      case 'undecided':
        return html`${words.undecided}`;
      case 'not-known':
        return html`${words[printable.state.is === 'unknown' ? 'unfinished' : printable.state.is]}`;
    }
  }

  /** « date déduite » beside a derived date, « prévision » beside the season of what is only announced. */
  private remark(data: unknown, { path }: Address, printable: Printable): Html {
    const { locale } = this.context;
    const words = factStrings[locale];
    const isForecast = printable.type === 'period' && isSeason(printable.period.start);
    const said = isForecast ? words.forecast : isDerived(data, path) ? words.derivedDate : undefined;
    if (!said) return html``;
    const [opening, closing] = brackets[locale];
    return html`${space[locale]}${opening}${said}${closing}`;
  }

  /** Words that lead to the fact with its sources. */
  private fact({ kind, id, path }: Address, words: Html): Html {
    const { locale } = this.context;
    const owner = this.ownerOf({ kind, id, path });
    return html`<a class="fact" href="${recordAt(locale, kind, id, owner)}">${words}</a>`;
  }

  /** The path of the nearest fact at or above a value: what the page has a place for. */
  private ownerOf({ kind, id, path }: Address): string {
    const data = dataAt(this.context.archive, { kind, id, path });
    const names = path.split('.');
    for (let length = names.length; length > 0; length -= 1) {
      const whole = names.slice(0, length).join('.');
      const node = lookUp(data, whole);
      if (typeof node === 'object' && node !== null && ('evidence' in node || 'is' in node || 'versions' in node)) {
        if (!isNotKnown(node) || length === names.length)
          return isFieldNotKnown(data, names, length) ? names.slice(0, length - 1).join('.') : whole;
      }
      if (Array.isArray(node) && length === names.length) return whole;
    }
    return names[0] ?? '';
  }
}

/** A field without value inside a claim is shown in that claim; one that stands alone has a place of its own. */
function isFieldNotKnown(data: unknown, names: readonly string[], length: number): boolean {
  const node = lookUp(data, names.slice(0, length).join('.'));
  const parent = length > 1 ? lookUp(data, names.slice(0, length - 1).join('.')) : undefined;
  return (
    isNotKnown(node) &&
    typeof parent === 'object' &&
    parent !== null &&
    ('evidence' in parent || 'is' in parent) &&
    node.is !== 'unknown'
  );
}

function isSeason({ precision }: PartialDate): boolean {
  return precision === 'season';
}

function isDerived(data: unknown, path: string): boolean {
  const parent = lookUp(data, path.slice(0, path.lastIndexOf('.')));
  const field = path.slice(path.lastIndexOf('.') + 1);
  const evidence =
    typeof parent === 'object' && parent !== null && 'evidence' in parent ? (parent.evidence as Evidence) : undefined;
  return evidence?.exceptions[field]?.kind === 'derived';
}

/** The text of a piece of HTML, for attributes and data: quotations with their marks, without what is only heard. */
export function plain({ html: text }: Html): string {
  return text
    .replaceAll(/<q lang="(fr|ja)">(.*?)<\/q>/gs, (_, lang: Locale, words: string) => quotationMarks[lang].join(words))
    .replaceAll(/<span class="visually-hidden">[^<]*<\/span>|<[^<>]+>|\u2060/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
