import type { z } from 'zod';
import { claim } from '../../src/schema/claim.ts';
import { evidenceShape } from '../../src/schema/evidence.ts';
import type { Shape } from '../../src/schema/meaning.ts';
import { notKnownWord } from '../../src/schema/not-known.ts';
import {
  fieldIn,
  formOf,
  shapeIn,
  isEnum,
  isList,
  isLiteral,
  isMap,
  isRecord,
  isUnion,
} from '../../src/schema/side.ts';
import { toTranslate } from '../../src/schema/to-translate.ts';
import { descriptionOf } from '../../src/schema/fields.ts';
import { colon } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { referenceStrings } from '../../src/i18n/strings/reference.ts';
import { setText } from '../../src/text/typography.ts';
import { contentFiles } from './content-files.ts';
import { typedSchema, typedShape } from './typed-schema.ts';
import { schemasFolder } from '../editor/editor-schemas.ts';

type ReferenceField = ReturnType<typeof fieldOf>;

export function fieldsByFile(locale: Locale): ReadonlyMap<string, readonly ReferenceField[]> {
  return new Map(
    contentFiles.map(({ name, record }) => [name, fieldsOf(shapeInside(typedSchema(record)) ?? {}, locale)]),
  );
}

/** The fields that may stand beside those of any fact. Lines in place of a fact or beside it have the fields of that fact. */
export function fieldsOfEvidence(locale: Locale): readonly ReferenceField[] {
  const [others, versions, kept] = ['others', 'versions', 'kept'].map((name) => fieldIn(claim({}), name, 'typed'));
  const lines = { others, versions } as Shape;
  const form = referenceStrings.listOf[locale](referenceStrings.record[locale]);
  return [
    ...fieldsOf(typedShape(evidenceShape), locale),
    ...Object.entries(typedShape(lines)).map(([name, schema]) => ({
      ...fieldOf(name, schema, locale),
      form,
      required: false,
    })),
    fieldOf('kept', kept as z.ZodType, locale),
  ];
}

function fieldsOf(shape: Shape, locale: Locale, before = ''): readonly ReferenceField[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const field = fieldOf(`${before}${name}`, schema, locale);
    return [field, ...fieldsOf(shapeInside(schema) ?? {}, locale, `${field.path}.`)];
  });
}

/** A field as the reference describes it. Its path has the names from the record inward: `dates.days`. The items of a list add no name. */
function fieldOf(path: string, schema: z.ZodType, locale: Locale) {
  return {
    path,
    meaning: setText(descriptionOf(schema)?.[locale] ?? '', locale),
    form: setText(formIn(schema, locale), locale),
    required: !schema.safeParse(undefined).success,
  };
}

/**
 * The fields inside a value. Of a short and a long form, only the long one has fields; of a bare and a headed list, the bare one is told.
 */
function shapeInside(whole: z.ZodType): Shape | undefined {
  const { schema, meaning } = formOf(whole, 'typed');
  const { is, scalar, fields } = meaning;
  if (scalar || is === 'words' || is === 'printed') return undefined;
  if (fields) {
    const shape = shapeIn(schema, 'typed') ?? {};
    return Object.fromEntries(fields.flatMap((name) => (shape[name] ? [[name, shape[name]]] : [])));
  }
  if (isUnion(schema)) return schema.options.map(shapeInside).find((shape) => shape && Object.keys(shape).length > 0);
  if (isRecord(schema)) return schema.shape;
  if (isList(schema)) return shapeInside(schema.element);
  return isMap(schema) ? shapeInside(schema.valueType) : undefined;
}

function formIn(whole: z.ZodType, locale: Locale): string {
  const { schema, meaning } = formOf(whole, 'typed');
  const { is, scalar } = meaning;
  if (scalar) return referenceStrings.scalars[scalar].name[locale];
  if (is === 'words' || is === 'printed') return referenceStrings[is].name[locale];
  if (is === 'claim')
    return `${referenceStrings.claim[locale]}${referenceStrings.comma[locale]}${referenceStrings.orNotKnown[locale]}`;
  if (is === 'statement') return referenceStrings.statement[locale];
  if (isUnion(schema)) return formInUnion(schema.options, locale);
  if (isRecord(schema)) return referenceStrings.record[locale];
  if (isList(schema)) return referenceStrings.listOf[locale](formIn(schema.element, locale));
  if (isMap(schema)) return referenceStrings.mapOf[locale](formIn(schema.valueType, locale));
  if (isEnum(schema)) return referenceStrings.choice[locale](schema.options.join(referenceStrings.comma[locale]));
  if (isLiteral(schema))
    return referenceStrings.choice[locale]([...schema.values].map(String).join(referenceStrings.comma[locale]));
  if (schema.type === 'string') return referenceStrings.scalars.word.name[locale];
  throw new Error(`No form is known of what a schema of type “${schema.type}” reads.`);
}

/** One value or a list of the same is one form; that there may be no value comes last. */
function formInUnion(options: readonly z.ZodType[], locale: Locale): string {
  const isNotKnown = (one: z.ZodType) => formOf(one, 'typed').schema.def === notKnownWord.def;
  // That a language is still to be translated is told once, with the texts that have both.
  const forms = options.filter((one) => !isNotKnown(one) && !(isLiteral(one) && one.values.has(toTranslate)));
  const [first = '', ...rest] = forms.map((one) => formIn(one, locale));
  const [isListFirst] = forms.map((one) => isList(formOf(one, 'typed').schema));
  const form =
    rest.length === 1 && rest[0] === referenceStrings.listOf[locale](first)
      ? referenceStrings.orList[locale](first)
      : [...new Set([first, ...(isListFirst ? [] : rest)])].join(referenceStrings.or[locale]);
  return options.some(isNotKnown)
    ? `${form}${referenceStrings.comma[locale]}${referenceStrings.orNotKnown[locale]}`
    : form;
}

/** The reference as a file beside the guides of the editors: `content/REFERENCE.fr.md`. */
function referenceMarkdown(locale: Locale): string {
  const { scalars, words, printed, notKnown } = referenceStrings;
  const forms = [...Object.values(scalars), words, printed, notKnown];
  const fields = fieldsByFile(locale);
  const parts = [
    `<!-- ${referenceStrings.generated[locale]} -->`,
    `# ${referenceStrings.title[locale]}`,
    referenceStrings.lead[locale],
    referenceStrings.requiredNote[locale],
    `## ${referenceStrings.forms[locale]}`,
    referenceStrings.formsNote[locale],
    table(
      [referenceStrings.form[locale], referenceStrings.meaning[locale], referenceStrings.example[locale]],
      forms.map(({ name, typed, example }) => [name[locale], typed[locale], `\`${example[locale]}\``]),
    ),
    `## ${referenceStrings.around[locale]}`,
    referenceStrings.aroundNote[locale],
    fieldTable(fieldsOfEvidence(locale), locale),
    ...contentFiles.flatMap(({ name, files }) => [
      `## ${referenceStrings.kinds[name][locale]}`,
      `${referenceStrings.file[locale]}${colon[locale]}\`${files}\``,
      fieldTable(fields.get(name) ?? [], locale),
    ]),
  ];
  // What is typed keeps its own spaces.
  const text = `${parts.join('\n\n')}\n`;
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : setText(part, locale)))
    .join('');
}

function fieldTable(fields: readonly ReferenceField[], locale: Locale): string {
  return table(
    [referenceStrings.field[locale], referenceStrings.meaning[locale], referenceStrings.form[locale]],
    fields.map(({ path, meaning, form, required }) => [
      `\`${path}\`${required ? ` (${referenceStrings.required[locale]})` : ''}`,
      meaning,
      form,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function editorSettings(): object {
  const files: Readonly<Record<string, string>> = Object.fromEntries(
    contentFiles.map((file) => [`./${schemasFolder}/${file.name}.json`, `content/${file.files}`]),
  );
  return {
    'yaml.schemas': files,
    'yaml.format.enable': false,
    'yaml.customTags': [],
    'files.encoding': 'utf8',
    '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true, 'editor.formatOnSave': false },
  };
}

/**
 * The committed files that are written from the schemas alone, by their path in the project: the reference of all fields, the settings of
 * VS Code.
 */
export function referenceFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...locales.map((locale) => [`content/REFERENCE.${locale}.md`, referenceMarkdown(locale)] as const),
    ['.vscode/settings.json', `${JSON.stringify(editorSettings(), null, 2)}\n`] as const,
  ]);
}
