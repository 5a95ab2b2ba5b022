import { colon, comma } from '../i18n/format.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { element, html, inBrackets, join, type Html } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { isAsked, type FactView, type VersionView } from './fact.ts';
import type { FieldView } from './values.ts';

const unlabelled = new Set(
  'authorities authority date edition fr ja line name organisation person place printed source taken_up taken_up_in title'.split(
    ' ',
  ),
);

const labelled = new Set(['field', 'sessions']);

/** True of a field that stands in brackets: how much of a list is told, and whom a person serves. */
const isAside = ({ name }: FieldView, before: FieldView | undefined) =>
  name === 'complete' || (before?.name === 'person' && (name === 'authority' || name === 'organisation'));

/**
 * What is known of a fact for which no sentence exists, in one line: its values, each after its label unless it says what it is, then its
 * words: « Chartres : signature d’un accord ».
 */
export function factText(context: Context, { fields, words }: Pick<VersionView, 'fields' | 'words'>): Html | undefined {
  const { locale } = context;
  const isFirst = ({ name }: FieldView) => Number(name === locale || name === 'person');
  const shown = fields.filter(({ isFiling }) => !isFiling).toSorted((a, b) => isFirst(b) - isFirst(a));
  const texts = shown.reduce<readonly Html[]>((before, field, index) => {
    const last = before.at(-1);
    return last && isAside(field, shown[index - 1])
      ? [...before.slice(0, -1), html`${last}${inBrackets(locale, field.value)}`]
      : [...before, fieldText(context, field, shown.length === 1)];
  }, []);
  const values = join(texts, comma[locale]);
  const parts = [values, words].filter((part) => part?.text);
  return parts.length > 0 ? join(parts, colon[locale]) : undefined;
}

function fieldText(
  { locale }: Context,
  { name, label, value, isNotKnown, official }: FieldView,
  isAlone: boolean,
): Html {
  const text = html`${value}${official}`;
  const isBare = !isNotKnown && (isAlone ? !labelled.has(name) : unlabelled.has(name));
  return isBare ? text : html`${element('span', { class: 'soft' }, label, colon[locale])}${text}`;
}

/** What is still to be said of a fact after its text: « par déduction », « à confirmer : date ». */
export function remarkOn({ locale }: Context, { certainty, state, evidence }: FactView): string | undefined {
  const { exceptions, toVerify } = evidence;
  const isTold = ['established', 'differ', 'undecided', 'all-stand', 'not-found', 'unfinished'].includes(certainty);
  const isNamed = certainty === 'to-verify' && toVerify.length > 0;
  const remarks = [
    ...(isTold || isNamed ? [] : [state]),
    ...exceptions.map(({ field, basis }) => factStrings.restsOn[locale](field, basis)),
    ...(toVerify.length > 0
      ? [`${factStrings.certainty['to-verify'][locale]}${colon[locale]}${toVerify.join(comma[locale])}`]
      : []),
  ];
  return remarks.length > 0 ? remarks.join(comma[locale]) : undefined;
}

/**
 * What a sentence leaves out of the fact that it tells: the facts inside it, its remarks, what is not known of it, and the fields in
 * `names`.
 */
export function restOf(fact: FactView, names: readonly string[] = []): FactView {
  const fields = fact.fields.filter(({ name, isFiling }) => isFiling || names.includes(name));
  return { ...fact, fields, words: undefined };
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
export function isOnlyAsked(fact: FactView): boolean {
  return isAsked(fact) && fact.fields.length === 0 && !fact.words && !fact.note;
}
