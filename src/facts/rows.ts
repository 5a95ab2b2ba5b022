import { identifiers } from '../schema/authority.ts';
import type { Disagreement } from '../schema/claim.ts';
import { byGravity, differsWords } from '../schema/evidence.ts';
import { textIn } from '../schema/to-translate.ts';
import { brackets, colon, comma, semicolon, dash } from '../i18n/format.ts';
import { factStrings, rowStrings } from '../i18n/strings/facts.ts';
import { capitalised } from '../text/typography.ts';
import { html, join, plain, marked, unlinked, wordsWithFallback, type Html } from '../names/html.ts';
import { factView, type FactView, type Holder, type VersionView } from './fact.ts';
import type { FileLink } from './file-links.ts';
import type { SourceMark } from '../names/source-mark.ts';
import { lookUp } from '../archive/fact-path.ts';
import { recordNode, schemaOf, type RecordKey } from '../schema/kinds.ts';
import { labelsOn } from '../schema/side.ts';
import { dataOf } from '../archive/queries/statements.ts';
import { isWords } from '../schema/words.ts';
import { otherLocale } from '../text/locales.ts';
import { itemText } from '../names/title.ts';
import { authorityName, personName, recordText, type Context } from '../names/names.ts';
import type { FieldView } from './values.ts';

/** A line of the state of the sources, without the details that it opens. */
export interface RowView {
  /** Its fragment, if it is more than the one fact that it opens. */
  readonly id?: string | undefined;
  /** The address by which it is cited on its page: its own fragment, or that of its fact; absent if it is only a list. */
  readonly address?: string | undefined;
  readonly label: string;
  /** The label with its markup, if it is more than plain text. */
  readonly markedLabel?: Html | undefined;
  readonly value: Html;
  /** The versions that differ from it without contradicting it, in brackets, each after how it differs. */
  readonly otherwise?: Html | undefined;
  /** Its standing, unless it is simply established. */
  readonly standing?: StatusLabel | undefined;
  readonly sources: readonly SourceMark[];
  /** The place where it is written, for editors; for several facts, that of the first. */
  readonly file?: FileLink | undefined;
  /** True if opening it would only say its value again. */
  readonly isFlat?: boolean;
}

interface StatusLabel {
  readonly word: string;
  readonly isContradiction: boolean;
}

export interface FactRow extends RowView {
  readonly facts: readonly FactView[];
  /** True if each fact has a label of its own instead of that of the row. */
  readonly isHeaded?: boolean;
  /** What stands above its facts, such as the name of a committee. */
  readonly title?: Html | undefined;
}

/**
 * Returns a row that unfolds to facts. Its address is its own, `s-people`, or that of its only fact, whose path is its name. If it has no value it
 * says why.
 */
function factsRow(
  context: Context,
  name: string,
  label: string,
  facts: readonly FactView[],
  value: Html | undefined,
  isFact = false,
): FactRow {
  const address = isFact ? name : `s-${name}`;
  return {
    id: isFact ? undefined : address,
    address,
    label,
    value: value ?? html`${unknownOr(context, facts[0])}`,
    otherwise: otherwiseIn(context, facts),
    standing: standingOf(context, facts),
    sources: facts.flatMap(({ evidence, others }) =>
      [evidence, ...others.map((one) => one.evidence)].flatMap(({ sources }) => sources),
    ),
    file: facts[0]?.file,
    isFlat: facts.length === 1 && facts.every((fact) => saysOneThing(fact, value)),
    facts,
  };
}

/** True of a fact that is its value and its sources: one sentence, one field, or a question; and of nothing known. */
function saysOneThing(fact: FactView, value: Html | undefined): boolean {
  const { fields, words, note, because, others, parts, gaps, evidence, certainty } = fact;
  if (note || because || others.length > 0 || parts.length > 0 || evidence.excerpts.length > 0) return false;
  if (certainty === 'unfinished' || certainty === 'not-found') return fields.length === 0 && !words && gaps.length > 0;
  if (certainty !== 'established' || gaps.length > 0 || !value) return false;
  return words ? fields.length === 0 && words.html === value.html : fields.length === 1;
}

export function factRow(context: Context, fact: FactView, value = valueIn(context, fact, fact.id)): FactRow {
  return factsRow(context, fact.id, fact.label, [fact], value, true);
}

/**
 * A record as rows: its own fields, at `identity`, then each fact inside it, the lines of a list together, and so the facts of `identifiers`.
 * Lists in `elsewhere` have their place on the page.
 */
export function recordRows(
  context: Context,
  record: FactView,
  { label, value, elsewhere = [] }: { label: string; value: Html | undefined; elsewhere?: readonly string[] },
): readonly FactRow[] {
  const lists = Map.groupBy(record.parts, ({ id }) => (id in identifiers ? 'identifiers' : (id.split('.')[0] ?? id)));
  return [
    factRow(context, { ...record, id: 'identity', label, parts: [] }, value),
    ...[...lists]
      .filter(([name]) => !elsewhere.includes(name))
      .map(([name, facts]) => {
        const values = facts.flatMap(
          (fact) =>
            valueIn(context, fact, fact.id) ?? fact.fields.find(({ name: field }) => field === 'url')?.value ?? [],
        );
        const [only] = facts;
        if (only && facts.length === 1 && !only.id.includes('.')) return factRow(context, only, values[0]);
        if (name === 'identifiers') return identifiersRow(context, facts, values);
        if (name === 'people')
          return factsRow(context, `list-${name}`, only?.label ?? '', facts, fieldsIn(context, facts, ['person']));
        return factsRow(context, `list-${name}`, only?.label ?? '', facts, firstOf(context, values, facts.length));
      }),
  ];
}

function identifiersRow(context: Context, facts: readonly FactView[], values: readonly Html[]): FactRow {
  const named = facts.map(({ label }, index) => html`${label} ${values[index]}`);
  const { locale } = context;
  const row = factsRow(context, 'list-identifiers', rowStrings[locale].identifiers, facts, join(named, comma[locale]));
  return { ...row, isHeaded: true };
}

export function disagreementRows(context: Context, holder: Holder, list: readonly Disagreement[]): readonly FactRow[] {
  const { locale } = context;
  return list.map(({ id, about, claim }, index) => {
    const label = textIn(about, locale) ?? factStrings[locale].certainty.differ;
    const fact = factView(context, holder, `disagreements.${id}`, claim, label);
    return { ...factRow(context, fact), id: index === 0 ? 's-disagreements' : undefined };
  });
}

/** Returns the reason why there is no value. The question on the page shows how far it was searched for. */
function unknownOr({ locale }: Context, fact: FactView | undefined): string {
  const isUnknown = fact?.certainty === 'unfinished' || fact?.certainty === 'not-found';
  return isUnknown ? factStrings[locale].notKnown : (fact?.state ?? '');
}

/** Returns the kept value of a fact in one line, or every version if none is preferred. */
export function valueIn(context: Context, fact: FactView, path: string): Html | undefined {
  if (fact.certainty !== 'all-stand' && fact.certainty !== 'undecided') return valueOf(context, fact, path);
  return join(
    fact.others.flatMap((other) => valueOf(context, other, path) ?? []),
    semicolon[context.locale],
  );
}

/** Maximum of characters in a line. */
const mostLetters = 110;

function cut(text: string): string {
  if (text.length <= mostLetters) return text;
  const part = text.slice(0, mostLetters);
  const space = part.lastIndexOf(' ');
  return `${space > mostLetters / 2 ? part.slice(0, space) : part}…`;
}

function shortened({ locale }: Pick<Context, 'locale'>, value: Html): Html {
  const text = plain(value);
  return text.length > mostLetters ? marked(cut(text), locale) : value;
}

export function firstOf({ locale }: Context, [first]: readonly Html[], count: number): Html | undefined {
  if (!first) return undefined;
  const shown = shortened({ locale }, first);
  return count > 1
    ? html`${shown} <small class="regular nowrap">${rowStrings[locale].andOthers(count - 1)}</small>`
    : shown;
}

/** Lists names in a line, each once and as many as fit; Japanese letters are twice as wide. */
export function listOf({ locale }: Context, names: readonly string[]): Html {
  const all = [...new Set(names)];
  const room = locale === 'ja' ? mostLetters / 2 : mostLetters;
  const most = all.findIndex((_, index) => all.slice(0, index + 1).join('').length > room);
  const shown = marked(capitalised((most > 0 ? all.slice(0, most) : all).join(comma[locale])), locale);
  return most > 0
    ? html`${shown} <small class="regular nowrap">${rowStrings[locale].andOthers(all.length - most)}</small>`
    : shown;
}

export function fieldsIn(context: Context, facts: readonly FactView[], names: readonly string[]): Html | undefined {
  const values = facts.flatMap(({ fields }) =>
    fields.filter(({ name, isNotKnown: isOpen }) => names.includes(name) && !isOpen),
  );
  return values.length > 0
    ? listOf(
        context,
        values.map(({ value }) => plain(value)),
      )
    : undefined;
}

const mostVersions = 2;

/**
 * Returns how versions differ without contradicting the kept value: « (autre moment : 25) ». A label says so of a version, never right after the
 * value that is kept; of several facts, or versions of which none is kept, only that they differ.
 */
function otherwiseIn(context: Context, facts: readonly FactView[]): Html | undefined {
  const { locale } = context;
  const [opening, closing] = brackets[locale];
  const others = facts.length === 1 ? facts.flatMap((fact) => fact.others.map((version) => ({ fact, version }))) : [];
  const kept = facts.flatMap(({ fields }) => fields.map(({ value }) => plain(value)));
  const told = others.flatMap(({ fact, version }) => {
    if (!version.differs || version.differs === 'contradiction') return [];
    // What is said of a version stands with it, where the row opens.
    const bare = valueOf(context, { ...version, words: undefined, note: undefined }, fact.id);
    const value = bare ?? valueOf(context, version, fact.id);
    // A version that repeats one of several kept values would seem to differ in nothing.
    return value && kept.includes(plain(value)) ? [] : [{ differs: version.differs, value }];
  });
  const own: ReadonlySet<unknown> = new Set(told.map(({ differs }) => differs));
  const untold = byGravity([...withParts(facts)].map(({ differs }) => differs)).filter(
    (how) => how !== 'contradiction' && !own.has(how),
  );
  const parts = [
    ...told.slice(0, mostVersions).map(({ differs, value }, index) => {
      const how = differsWords[differs][locale];
      if (!value) return html`${how}`;
      const short = shortened(context, value);
      return told[index - 1]?.differs === differs ? short : html`${how}${colon[locale]}${short}`;
    }),
    ...(told.length > mostVersions ? [html`${rowStrings[locale].andOthers(told.length - mostVersions)}`] : []),
    ...(untold.length > 0
      ? [html`${rowStrings[locale].inVersions(untold.map((how) => differsWords[how][locale]).join(comma[locale]))}`]
      : []),
  ];
  return parts.length > 0 ? html`${opening}${join(parts, semicolon[locale])}${closing}` : undefined;
}

function standingOf({ locale }: Context, facts: readonly FactView[]): StatusLabel | undefined {
  const { certainty, partlyToVerify } = factStrings[locale];
  const all = [...withParts(facts)];
  const isContradiction = all.some(({ differs }) => differs === 'contradiction');
  const isToVerify = all.some((fact) => fact.certainty === 'to-verify');
  const kinds = [
    ...(isContradiction ? [differsWords.contradiction[locale]] : []),
    ...(isToVerify ? [all.length === 1 ? certainty['to-verify'] : partlyToVerify] : []),
  ];
  return kinds.length > 0 ? { word: kinds.join(comma[locale]), isContradiction } : undefined;
}

function* withParts(facts: readonly FactView[]): Generator<FactView> {
  for (const fact of facts) {
    yield fact;
    yield* withParts(fact.parts);
  }
}

/** Fields that the path to a fact already names, by its first part; and fields that only link to other places. */
const secondaryFields: Readonly<Record<string, readonly string[]>> = {
  programme: ['kind', 'number', 'status'],
  participants: ['authority'],
  counts: ['scope'],
  people: ['person'],
};
const leadsElsewhere = ['see', 'themes', 'url'];

/** Numbers of one country always need its label; the fields in `named` need theirs only beside other fields. */
const countries = ['french', 'japanese'];
const named = new Set(['total', 'days', 'sessions', 'said', 'for']);

/** Returns a field as part of a line: « France 22 », « séances 5–6 octobre 2016 ». */
export function fieldText({ name, label, value }: FieldView, isAlone: boolean): Html {
  const text = unlinked(value);
  if (countries.includes(name)) return html`${label} ${text}`;
  return named.has(name) && !isAlone ? html`${label.charAt(0).toLowerCase()}${label.slice(1)} ${text}` : text;
}

export function valueOf({ locale }: Context, version: VersionView | FactView, path = ''): Html | undefined {
  const hidden = [...leadsElsewhere, ...(secondaryFields[path.split('.')[0] ?? ''] ?? [])];
  const isOther = ({ name }: FieldView) => Number(name === otherLocale(locale));
  // The language of the page comes before the other one.
  const fields = version.fields
    .filter(({ name, isNotKnown }) => !hidden.includes(name) && !isNotKnown)
    .toSorted((a, b) => isOther(a) - isOther(b));
  const texts = fields.slice(0, 4).map((field) => fieldText(field, fields.length === 1));
  const said =
    version.words ?? version.note ?? (texts.length === 0 && 'parts' in version ? firstPart(version) : undefined);
  const parts = [...(texts.length > 0 ? [join(texts, comma[locale])] : []), ...(said ? [unlinked(said)] : [])];
  return parts.length > 0 ? join(parts, dash[locale]) : undefined;
}

function firstPart({ parts }: FactView): Html | undefined {
  return parts.flatMap(({ fields, words }) => fields[0]?.value ?? words ?? [])[0];
}

/** A group whose fields are labelled as a whole says nothing more. */
const unnamed = 'attendance';

const presences = new Set(['participants', 'list', 'not_proven', 'stated_absent']);

/** Joins the labels on the path to a fact; a person, a participant or an item of the programme is named. */
export function pathLabel(
  context: Context,
  { kind, id, fact: { path } }: RecordKey & { readonly fact: { readonly path: string } },
): Html {
  const { archive, locale } = context;
  if (!path) return html`${factStrings[locale].record}`;
  const steps = path.split('.');
  const labels = labelsOn(schemaOf(kind), steps, 'made');
  const about = path.startsWith('disagreements.') ? aboutOf(context, { kind, id }, path) : undefined;
  if (about) return about;
  const names = steps.flatMap((part, index): Html[] => {
    const list = steps[index - 1] ?? '';
    if (part === unnamed) return [];
    if (list === 'people' && archive.people.has(part)) return [personName(context, part)];
    const authority = presences.has(list) && archive.authorities.get(part);
    if (authority) return [authorityName(context, authority)];
    const item = list === 'programme' && archive.items.get(part)?.item;
    if (item) return [html`${itemText(context, item)}`];
    const label = labels[index];
    return label ? [html`${label[locale]}`] : [];
  });
  return join(names, comma[locale]);
}

function aboutOf({ archive, locale }: Context, key: RecordKey, path: string): Html | undefined {
  const about = lookUp(recordNode(key.kind, dataOf(archive, key)), `${path}.about`)?.value;
  return isWords(about) ? wordsWithFallback(about, locale) : undefined;
}

export function recordName(context: Context, { kind, id }: RecordKey): Html {
  return marked(recordText(context, kind, id), context.locale);
}
