import { typedClaim } from '../archive/schema/claim.ts';
import { evidenceShape } from '../archive/schema/evidence.ts';
import { scalarNames, type Named } from '../archive/schema/meaning.ts';
import type { Locale } from '../i18n/locales.ts';
import { referenceStrings, type FormWords } from '../i18n/strings/reference.ts';
import { setText } from '../language/typography.ts';
import { contentFiles, type ContentFile } from './content-files.ts';
import { fieldsOf, inputForm, type InputField, type InputForm } from './input-form.ts';

/** A field as the reference describes it, in one language. */
export interface ReferenceField {
  /** Its names from the record inward: `dates.days`. The items of a list add no name. */
  readonly path: string;
  readonly meaning: string;
  readonly form: string;
  readonly example: string;
  readonly required: boolean;
}

/** A type of file with all of its fields. */
export interface ReferenceKind {
  readonly name: string;
  readonly title: string;
  readonly files: string;
  readonly fields: readonly ReferenceField[];
}

/** Everything that an editor may type, in one language. */
export interface Reference {
  readonly forms: readonly FormWords[];
  /** The fields allowed beside those of any fact. */
  readonly around: readonly ReferenceField[];
  readonly kinds: readonly ReferenceKind[];
}

/** Makes the reference from the schemas. */
export function referenceIn(locale: Locale): Reference {
  const words = referenceStrings[locale];
  return {
    forms: [...scalarNames.map((name) => words.scalars[name]), words.words, words.printed, words.notKnown].map(
      (form) => ({
        ...form,
        typed: setText(form.typed, locale),
      }),
    ),
    around: aroundFact(locale),
    kinds: contentFiles.map((file) => kindIn(file, locale)),
  };
}

function kindIn({ name, files, record }: ContentFile, locale: Locale): ReferenceKind {
  const title = referenceStrings[locale].kinds[name];
  return { name, title, files, fields: flatten(inside(inputForm(record)) ?? [], '', locale) };
}

function aroundFact(locale: Locale): readonly ReferenceField[] {
  const { known, undecided } = typedClaim({});
  const fields = [
    ...fieldsOf(evidenceShape),
    ...fieldsOf(known, ['others']).map(withoutLines),
    ...fieldsOf(undecided, ['versions']).map(withoutLines),
    ...fieldsOf(undecided, ['kept']),
  ];
  return fields.map((field) => referenceField(field, '', locale));
}

/** Removes inner fields: lines in place of a fact or beside it have the fields of that fact. */
function withoutLines(field: InputField): InputField {
  return { ...field, required: false, form: { is: 'list', of: { is: 'record', fields: [] } } };
}

function flatten(fields: readonly InputField[], before: string, locale: Locale): readonly ReferenceField[] {
  return fields.flatMap((field) => {
    const own = referenceField(field, before, locale);
    const inner = inside(field.form);
    return inner ? [own, ...flatten(inner, `${own.path}.`, locale)] : [own];
  });
}

function referenceField(field: InputField, before: string, locale: Locale): ReferenceField {
  const { name, form, required, description } = field;
  return {
    path: `${before}${name}`,
    meaning: setText(description?.[locale] ?? '', locale),
    form: setText(formIn(form, locale), locale),
    example: exampleOf(form, name, locale),
    required,
  };
}

/** Returns the fields inside a form, if they say more than the form itself. */
function inside(form: InputForm): readonly InputField[] | undefined {
  switch (form.is) {
    case 'record':
    case 'claim':
    case 'statement':
      return form.fields;
    case 'list':
    case 'map':
      return inside(form.of);
    case 'either':
      // Of a short and a long form, only the long one has fields; of a bare and a headed list, take the bare one.
      return form.of.map(inside).find((fields) => fields !== undefined && fields.length > 0);
    default:
      return undefined;
  }
}

function formIn(form: InputForm, locale: Locale): string {
  const words = referenceStrings[locale];
  switch (form.is) {
    case 'words':
      return words.words.name;
    case 'printed':
      return words.printed.name;
    case 'scalar':
      return words.scalars[form.name].name;
    case 'choice':
      return words.choice(form.values.join(words.comma));
    case 'not-known':
      return words.notKnown.name;
    case 'list':
      return words.listOf(formIn(form.of, locale));
    case 'map':
      return words.mapOf(formIn(form.of, locale));
    case 'record':
      return words.record;
    case 'claim':
      return `${words.claim}${words.comma}${words.orNotKnown}`;
    case 'statement':
      return words.statement;
    case 'either':
      return eitherIn(form.of, locale);
  }
}

/** One value or a list of the same is described as one form; the possibility of no value comes last. */
function eitherIn(forms: readonly InputForm[], locale: Locale): string {
  const words = referenceStrings[locale];
  const mayBeUnknown = forms.some(({ is }) => is === 'not-known');
  const [first, second, ...more] = forms.filter(({ is }) => is !== 'not-known');
  if (!first) return words.notKnown.name;
  const isSame = second?.is === 'list' && more.length === 0 && formIn(second.of, locale) === formIn(first, locale);
  const rest = [second, ...more].flatMap((one) => (one ? [formIn(one, locale)] : []));
  const form = isSame
    ? words.orList(formIn(first, locale))
    : [...new Set([formIn(first, locale), ...(first.is === 'list' ? [] : rest)])].join(words.or);
  return mayBeUnknown ? `${form}${words.comma}${words.orNotKnown}` : form;
}

/** Ids of records that the archive will always have: past editions stay. */
const exampleIds: Readonly<Partial<Record<Named, string>>> = {
  sources: 'clair-edition-5',
  authorities: 'tours',
  organisations: 'clair',
  people: 'onishi-hideto',
  areas: 'indre-et-loire',
  twinnings: 'tours-takamatsu',
  editions: '5-tours',
  items: 'ed5-workshop-1',
  themes: 'culture-heritage',
};

/** Examples of words that are not ids and still have a form of their own. */
const exampleWords: Readonly<Record<string, string>> = {
  derived: '[date]',
  general_knowledge: '[yomi]',
  ours: '[numbers]',
  to_verify: '[identity]',
  code: '37261',
  number: '37261',
  wikidata: 'Q288',
  item: 'Q288',
  geonames: '2972191',
  see: 'twinnings/tours-takamatsu',
  taken_up_in: 'editions/5-tours',
  explains: '[venues]',
  address: 'declarations/4-takamatsu/#p8',
  sessions: 'ed5-workshop-1',
  to: 'declarations/4-takamatsu/',
  of: 'prefectural-office',
  entries: '[editions/8-shizuoka]',
  added: '[themes/innovation]',
  removed: '[themes/innovation]',
  identifier: 'doi:10.5072/archive',
  contact: '"archive@example.org"',
  corrections: '"mailto:archive@example.org?subject="',
  edit: '"https://github.com/owner/name/edit/main/content/{file}#L{line}"',
};

/** Number of record fields that an example shows. */
const SHOWN = 2;

function exampleOf(form: InputForm, field: string, locale: Locale): string {
  // A text is shown in the language of its field.
  const words = referenceStrings[field === 'fr' || field === 'ja' ? field : locale];
  const own = exampleWords[field];
  if (own !== undefined && isWordForm(form)) return own;
  switch (form.is) {
    case 'words':
      return words.words.example;
    case 'printed':
      return words.printed.example;
    case 'scalar':
      return (form.ref && exampleIds[form.ref]) ?? words.scalars[form.name].example;
    case 'choice':
      return form.values[0] ?? '';
    case 'not-known':
      return words.notKnown.example;
    case 'list': {
      const one = exampleOf(form.of, field, locale);
      return one.startsWith('{') ? `- ${one}` : one === '' ? '' : `[${one}]`;
    }
    case 'map':
      return exampleOf(form.of, field, locale);
    case 'either': {
      const valued = form.of.find(({ is }) => is !== 'not-known');
      return valued ? exampleOf(valued, field, locale) : words.notKnown.example;
    }
    default:
      return exampleRecord(form.fields, form.is !== 'record', locale);
  }
}

/** True for a word or an address, a list of words, or words by their ids. */
function isWordForm(form: InputForm): boolean {
  if (form.is === 'scalar') return ['word', 'id', 'address'].includes(form.name);
  if (form.is === 'list' || form.is === 'map') return isWordForm(form.of);
  return form.is === 'either' && form.of.every(isWordForm);
}

/** Shows the first required fields, or the first of all if none is required; a fact also gets a source. */
function exampleRecord(fields: readonly InputField[], isFact: boolean, locale: Locale): string {
  const needed = fields.filter(({ required }) => required);
  const shown = (needed.length > 0 ? needed : fields).slice(0, SHOWN);
  const parts = shown.flatMap(({ name, form }) => {
    const value = inside(form) ? '…' : exampleOf(form, name, locale);
    return value === '' ? [] : [`${name}: ${value}`];
  });
  const sources = isFact ? [`sources: [${exampleIds.sources ?? ''}]`] : [];
  const more = needed.length > SHOWN ? ['…'] : [];
  return parts.length + sources.length === 0 ? '' : `{ ${[...parts, ...more, ...sources].join(', ')} }`;
}
