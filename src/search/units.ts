import { itemKindWords } from '../archive/schema/programme.ts';
import { get, type Archive, type Edition } from '../archive/archive.ts';
import type { Kind } from '../archive/kinds.ts';
import { allDisagreements, allGaps } from '../archive/queries/statements.ts';
import { heldOn } from '../archive/held-on.ts';
import { allThemesOf, themesOfItem } from '../archive/queries/themes.ts';
import type { PartialDate } from '../archive/schema/partial-date.ts';
import { isNotKnown, type Field } from '../archive/schema/not-known.ts';
import type { Language, Side } from '../archive/schema/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { otherLocale } from '../i18n/locales.ts';
import { gapFragment, homeAt, listOrders, orderedAt, pageAt, recordAt } from '../i18n/paths.ts';
import { authorityListStrings } from '../i18n/strings/authority-lists.ts';
import { labelsOn } from '../archive/schema/side.ts';
import { schemaOf } from '../archive/kinds.ts';
import { participationStrings } from '../i18n/strings/participation.ts';
import { searchStrings } from '../i18n/strings/search.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { capitalised } from '../language/typography.ts';
import type { PageName } from '../site/pages.ts';
import type { Context } from '../wording/context.ts';
import { recordText } from '../wording/names.ts';
import {
  authorityNames,
  declarationNames,
  editionNames,
  editionYears,
  organisationNames,
  personNames,
  termNames,
  titleTexts,
  twinningNames,
} from './names.ts';

/** The kind of place that a reader lands on. A `list` is a page that leads to records and repeats nothing of them in the index. */
export const unitKinds = [
  'edition',
  'declaration',
  'city',
  'theme',
  'authority',
  'organisation',
  'person',
  'twinning',
  'term',
  'series',
  'area',
  'point',
  'item',
  'section',
  'milestone',
  'gap',
  'disagreement',
  'source',
  'page',
  'list',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/**
 * One place that a search may lead to. Its address also locates its text: the element of that page whose id is the fragment, or the whole page if
 * there is none.
 */
export interface Unit {
  /** Below the language's folder: `editions/7-aix-en-provence/#programme.ed7-visits`. */
  readonly at: string;
  readonly kind: UnitKind;
  /** The address of the record that it is a part of; its own for a record or a page. */
  readonly of: string;
  readonly title: string;
  /** The language of the title, if it is not that of the page. */
  readonly lang?: Language | 'en' | 'zh' | undefined;
  /** Names under which it is found besides the words of the page: those declared by its record. */
  readonly names: readonly string[];
  readonly edition?: string | undefined;
  readonly side?: Side | undefined;
  /** The ids of the themes that the data assigns to it. */
  readonly themes?: readonly string[] | undefined;
  /** To the precision of the source: `2022-10-03`, `2008`. */
  readonly date?: string | undefined;
}

/** Every place of the site that a search in a language may lead to, in archive order. */
export function unitsOf(archive: Archive, locale: Locale): readonly Unit[] {
  const found = new Map<string, Unit>();
  const writer = new UnitWriter({ archive, locale });
  // A session whose title is disputed is a single place: it is listed under the first of its kinds.
  for (const unit of writer.all()) if (!found.has(unit.at)) found.set(unit.at, unit);
  return [...found.values()];
}

class UnitWriter {
  private readonly context: Context;
  private readonly archive: Archive;
  private readonly locale: Locale;

  constructor(context: Context) {
    this.context = context;
    this.archive = context.archive;
    this.locale = context.locale;
  }

  *all(): Generator<Unit> {
    yield* this.editions();
    yield* this.declarations();
    yield* this.records();
    yield* this.unknowns();
    yield* this.pages();
  }

  private *editions(): Generator<Unit> {
    for (const [id, edition] of this.archive.editions) {
      const about = { edition: id, side: edition.side, date: dateOfEdition(edition) };
      yield {
        ...this.record('editions', id, 'edition', editionNames(this.archive, id)),
        ...about,
        themes: allThemesOf(this.archive, id).map((theme) => theme.id),
      };
      if (isNotKnown(edition.programme)) continue;
      for (const item of edition.programme) {
        const kind = capitalised(itemKindWords[item.kind][this.locale]);
        const title = item.title?.is === 'known' ? titleTexts(item.title.value) : [];
        yield {
          ...this.part(
            'editions',
            id,
            `programme.${item.id}`,
            'item',
            item.number === undefined ? kind : `${kind} ${String(item.number)}`,
          ),
          ...about,
          themes: themesOfItem(this.archive, item.id).map((theme) => theme.id),
          names: [...title, ...(item.field ? [item.field.fr, item.field.ja] : [])],
          date: dateOf(isNotKnown(item.date) ? undefined : item.date.start) ?? about.date,
        };
      }
    }
  }

  private *declarations(): Generator<Unit> {
    for (const [id, { adoption, points }] of this.archive.declarations) {
      const edition = get(this.archive.editions, id);
      const date = adoption.is === 'known' && !isNotKnown(adoption.value.date) ? adoption.value.date.start : undefined;
      const about = { edition: id, side: edition.side, date: dateOf(date) ?? dateOfEdition(edition) };
      yield { ...this.record('declarations', id, 'declaration', declarationNames(this.archive, id)), ...about };
      for (const point of points) {
        yield {
          ...this.part(
            'declarations',
            id,
            `points.${point.id}`,
            'point',
            searchStrings[this.locale].point(point.id.slice(1)),
          ),
          ...about,
          themes: point.themes,
        };
      }
    }
  }

  private *records(): Generator<Unit> {
    const { archive } = this;
    for (const [id] of archive.cities) {
      const { side } = get(archive.authorities, id);
      const name = archive.cities.get(id)?.name_en;
      yield { ...this.record('cities', id, 'city', [...authorityNames(archive, id), ...(name ? [name] : [])]), side };
    }
    for (const [id, { label }] of archive.themes)
      yield { ...this.record('themes', id, 'theme', [label.fr, label.ja]), themes: [id] };
    for (const [id, { side, fr }] of archive.authorities) {
      const lang = this.locale === 'fr' && isNotKnown(fr) ? 'ja' : undefined;
      yield { ...this.record('authorities', id, 'authority', authorityNames(archive, id)), side, lang };
    }
    for (const [id] of archive.organisations)
      yield this.record('organisations', id, 'organisation', organisationNames(archive, id));
    for (const [id] of archive.people) yield this.person(id);
    for (const [id, { date }] of archive.twinnings) {
      const signed = date.is === 'known' ? dateOf(date.value.on.start) : undefined;
      yield { ...this.record('twinnings', id, 'twinning', twinningNames(archive, id)), date: signed };
    }
    for (const [id] of archive.terms) yield this.record('terms', id, 'term', termNames(archive, id));
    for (const [id, { fr, ja }] of archive.areas) yield this.record('areas', id, 'area', [fr, ja]);
    for (const [id, { title, lang, publisher, date }] of archive.sources) {
      yield {
        ...this.record('sources', id, 'source', [publisher.fr, publisher.ja]),
        title: title.text,
        lang: title.from === 'description' || lang === this.locale ? undefined : lang,
        date: dateOf(date),
      };
    }
    const { names } = archive.series;
    yield this.record(
      'series',
      'series',
      'series',
      [...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
    );
    for (const [id, { date, edition }] of archive.milestones) {
      const at = this.at(recordAt(this.locale, 'milestones', id));
      const title = recordText(this.context, 'milestones', id);
      yield {
        at,
        of: this.at(pageAt(this.locale, 'series')),
        kind: 'milestone',
        title,
        names: [],
        edition: edition[0],
        date: dateOf(date.start),
      };
    }
  }

  private person(id: string): Unit {
    const { name, ja } = get(this.archive.people, id);
    const [own, other] = this.locale === 'fr' ? [name, ja] : [ja, name];
    const unit = this.record('people', id, 'person', personNames(this.archive, id));
    if (!isNotKnown(own)) return { ...unit, title: own };
    return isNotKnown(other) ? unit : { ...unit, title: other, lang: otherLocale(this.locale) };
  }

  private *unknowns(): Generator<Unit> {
    for (const { kind, id, gap } of allGaps(this.archive)) {
      const at = this.at(pageAt(this.locale, 'gaps', gapFragment(kind, id, gap.id)));
      yield { ...this.part(kind, id, '', 'gap', searchStrings[this.locale].kinds.gap), at };
    }
    for (const { kind, id, path, about } of allDisagreements(this.archive)) {
      const label = about ?? labelsOn(schemaOf(kind), path.split('.'), 'made').findLast((one) => one !== undefined);
      yield this.part(kind, id, path, 'disagreement', label?.[this.locale] ?? '');
    }
  }

  private *pages(): Generator<Unit> {
    const { archive, locale } = this;
    const words = siteStrings[locale];
    yield this.page(homeAt(locale), 'list', words.home);
    const told = new Set<string>(['search', 'series', ...archive.pageIds]);
    for (const [page, title] of Object.entries(words.pages)) {
      if (!told.has(page)) yield this.page(pageAt(locale, page as PageName), 'list', title);
    }
    for (const order of listOrders.authorities)
      yield this.page(orderedAt(locale, 'authorities', order), 'list', authorityListStrings[locale].title[order]);
    for (const order of listOrders.participation)
      yield this.page(orderedAt(locale, 'participation', order), 'list', participationStrings[locale].titleByName);
    for (const id of archive.pageIds) {
      const page = id as PageName;
      yield this.page(pageAt(locale, page), 'page', archive.prose('pages', id, locale)?.title ?? words.pages[page]);
    }
  }

  private page(address: string, kind: 'list' | 'page', title: string): Unit {
    const at = this.at(address);
    return { at, of: at, kind, title, names: [] };
  }

  private record(kind: Kind, id: string, unit: UnitKind, names: readonly string[]): Unit {
    const at = this.at(recordAt(this.locale, kind, id));
    return { at, of: at, kind: unit, title: recordText(this.context, kind, id), names };
  }

  private part(kind: Kind, id: string, path: string, unit: UnitKind, title: string): Unit {
    const edition = kind === 'editions' || kind === 'declarations' ? this.archive.editions.get(id) : undefined;
    return {
      at: this.at(recordAt(this.locale, kind, id, path)),
      of: this.at(recordAt(this.locale, kind, id)),
      kind: unit,
      title,
      names: [],
      edition: edition?.id,
      side: edition?.side,
      date: edition && dateOfEdition(edition),
    };
  }

  private at(address: string): string {
    return address.slice(homeAt(this.locale).length);
  }
}

function dateOf(date: Field<PartialDate> | undefined): string | undefined {
  return date === undefined || isNotKnown(date) ? undefined : date.value;
}

function dateOfEdition(edition: Edition): string | undefined {
  return heldOn(edition)?.start.value ?? editionYears(edition).at(-1);
}
