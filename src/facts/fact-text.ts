import { brackets, colon, comma, space } from '../i18n/format.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { html, join, type Html } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import type { FactView, VersionView } from './fact.ts';
import type { FieldView } from './values.ts';

/** A row of a page of facts: its label, and the facts under it. */
export interface FactGroup {
  /** Its fragment, if it is more than the one fact in it. */
  readonly id?: string | undefined;
  /** The address by which it is cited on its page. */
  readonly address: string;
  readonly label: string;
  readonly facts: readonly FactView[];
  /** True if each fact has a label of its own instead of that of the row. */
  readonly isHeaded?: boolean;
}

/** A row of several facts, at an address of its own; nothing without facts. */
export function factGroup(
  name: string,
  label: string,
  facts: readonly FactView[],
  isHeaded = false,
): readonly FactGroup[] {
  const address = `s-${name}`;
  return facts.length > 0 ? [{ id: address, address, label, facts, isHeaded }] : [];
}

/** The row of one fact, at the address of the fact. */
export function factOnly(fact: FactView): FactGroup {
  return { address: fact.id, label: fact.label, facts: [fact] };
}

/** Fields whose value says what it is. */
const unlabelled = new Set(
  'authorities authority date edition fr ja line name organisation person place printed source taken_up taken_up_in title'.split(
    ' ',
  ),
);

/** Fields that need their label even where no other one stands beside them. */
const labelled = new Set(['field', 'sessions']);

/**
 * What is known of a fact for which no sentence exists, in one line: its values, each after its label unless it says what it is, then its words:
 * « Chartres : signature d’un accord ».
 */
export function factText(context: Context, { fields, words }: VersionView): Html | undefined {
  const { locale } = context;
  const shown = fields
    .filter(({ isFiling }) => !isFiling)
    .toSorted((a, b) => Number(b.name === locale) - Number(a.name === locale));
  const [opening, closing] = brackets[locale];
  const texts = shown.reduce<readonly Html[]>((before, field) => {
    const last = before.at(-1);
    // How much of a list is told stands after the list.
    if (field.name === 'complete' && last)
      return [...before.slice(0, -1), html`${last}${space[locale]}${opening}${field.value}${closing}`];
    return [...before, fieldText(context, field, shown.length === 1)];
  }, []);
  const values = join(texts, comma[locale]);
  const parts = [values, words ?? html``].filter((part) => part.html !== '');
  return parts.length > 0 ? join(parts, colon[locale]) : undefined;
}

function fieldText(
  { locale }: Context,
  { name, label, value, isNotKnown, official }: FieldView,
  isAlone: boolean,
): Html {
  const text = html`${value}${official}`;
  const isBare = !isNotKnown && (isAlone ? !labelled.has(name) : unlabelled.has(name));
  return isBare ? text : html`<span class="soft">${label}${colon[locale]}</span>${text}`;
}

/** What is still to be said of a fact after its text: « par déduction », « à confirmer : date ». */
export function remarkOn({ locale }: Context, { certainty, state, evidence }: FactView): string | undefined {
  const { exceptions, toVerify } = evidence;
  const isTold = ['established', 'differ', 'undecided', 'all-stand', 'not-found', 'unfinished'].includes(certainty);
  const isNamed = certainty === 'to-verify' && toVerify.length > 0;
  const remarks = [
    ...(isTold || isNamed ? [] : [state]),
    ...exceptions.map(({ field, basis }) => `${field}${colon[locale]}${basis}`),
    ...(toVerify.length > 0
      ? [`${factStrings[locale].certainty['to-verify']}${colon[locale]}${toVerify.join(comma[locale])}`]
      : []),
  ];
  return remarks.length > 0 ? remarks.join(comma[locale]) : undefined;
}

/** Returns a function that leaves out of each fact in turn the questions that were asked of those before it. */
export function questionsOnce(): (fact: FactView) => FactView {
  const asked = new Set<string>();
  const once = (fact: FactView): FactView => {
    const gaps = fact.gaps.filter(({ id }) => !asked.has(id));
    for (const { id } of gaps) asked.add(id);
    return { ...fact, gaps, parts: fact.parts.map(once) };
  };
  return once;
}

/** True of a fact of which nothing is known: it needs no label before its question. */
export function isOnlyAsked({ fields, words, note, certainty }: FactView): boolean {
  return fields.length === 0 && !words && !note && (certainty === 'unfinished' || certainty === 'not-found');
}
