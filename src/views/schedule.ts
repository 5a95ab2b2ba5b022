import { get, type Edition } from '../archive/archive.ts';
import { themesOfItem } from '../archive/queries/themes.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Item } from '../archive/schema/programme.ts';
import { isTermSubject } from '../archive/schema/term.ts';
import type { Context } from '../wording/context.ts';
import { factLines, factView, type FactView, type Holder } from './fact.ts';
import type { LinkView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { itemText } from './item.ts';
import { termHref } from './term-link.ts';
import type { FieldView } from './values.ts';
import { linkToRecord } from './record-page.ts';

/** An item of a programme: its date and time, kind, title, and all other known fields. */
export interface ItemView {
  /** Without the parts that are shown separately: kind, time, title. */
  readonly fact: FactView;
  /** « Atelier 3 »; 第3分科会. */
  readonly kind: string;
  /** Address of the term for the kind, in both languages. */
  readonly termHref?: string | undefined;
  readonly date?: FieldView | undefined;
  readonly time?: Html | undefined;
  /** The title as a fact, the page's language first. */
  readonly title?: FactView | undefined;
  /** The themes that the archive assigns to it. */
  readonly themes: readonly LinkView[];
}

/** A programme: the items that were held and those that were only planned. */
export interface ScheduleView {
  readonly held: readonly ItemView[];
  readonly planned: readonly ItemView[];
  /** The fact shown if no programme is known. */
  readonly gap?: FactView | undefined;
}

/** Returns the programme of an edition. */
export function scheduleView(context: Context, { programme }: Edition, holder: Holder): ScheduleView {
  if (isNotKnown(programme)) return { held: [], planned: [], gap: factView(context, holder, 'programme', programme) };
  const facts = factLines(context, holder, 'programme', programme);
  const of = (status: Item['status']) =>
    facts
      .filter(({ name }) => get(context.archive.items, name).item.status === status)
      .map((fact) => itemView(context, fact));
  return { held: of('held'), planned: of('planned') };
}

function itemView(context: Context, fact: FactView): ItemView {
  const { locale } = context;
  const { item } = get(context.archive.items, fact.name);
  const field = (name: string) => fact.fields.find((one) => one.name === name);
  const shownApart = new Set(['kind', 'status', 'number', 'date', 'time']);
  const title = fact.parts.find(({ name }) => name === 'title' && item.title?.is === 'known');
  return {
    fact: {
      ...fact,
      fields: fact.fields.filter(({ name }) => !shownApart.has(name)),
      parts: fact.parts.filter((part) => part !== title),
    },
    kind: itemText(context, item),
    termHref: isTermSubject(item.kind) ? termHref(context, item.kind) : undefined,
    date: field('date'),
    time: field('time')?.value,
    title: title && {
      ...title,
      fields: title.fields.toSorted((a, b) => Number(b.name === locale) - Number(a.name === locale)),
    },
    themes: themesOfItem(context.archive, item.id).map(({ id }) => linkToRecord(context, 'themes', id)),
  };
}
