import { namedBy, type Named } from '../archive/check/references.ts';
import type { Kind } from '../archive/kinds.ts';
import { kindNames } from '../archive/kinds.ts';
import { notKnownWords } from '../archive/schema/not-known.ts';
import type { ScalarName } from '../archive/schema/typed-form.ts';
import type { Words } from '../archive/schema/words.ts';
import type { ContentFile } from './content-files.ts';
import { fieldsOf, versionFields, type InputField, type InputForm } from './input-form.ts';
import { withSharedDefinitions } from './shared-definitions.ts';

/** A JSON Schema, as text editors read it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The file of the ids that the content defines, beside the schemas that offer them. */
export const idsFile = 'ids.json';

const dialect = 'http://json-schema.org/draft-07/schema#';
const idPattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
const date = '(?:(?:latest|earliest|about) )?\\d{4}(?:-\\d{2}(?:-\\d{2})?|-(?:spring|summer|autumn|winter))?';

/** YAML reads a year or a number as such where it stands bare. */
const scalars: Readonly<Record<ScalarName, JsonSchema>> = {
  text: { type: 'string', minLength: 1 },
  id: { type: 'string', pattern: idPattern },
  date: { type: ['string', 'integer'], pattern: `^${date}$` },
  period: { type: ['string', 'integer'], pattern: `^${date}(?:/[\\d-]+)?$` },
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  count: { type: ['integer', 'string'], pattern: '^(?:(?:about|nearly|more-than|at-least) )?\\d+$' },
  number: { type: ['number', 'string'], pattern: '^-?\\d+(?:\\.\\d+)?$' },
  address: { type: 'string', pattern: '^https?://' },
  time: { type: 'string', pattern: '^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|morning|afternoon|evening)$' },
  'point-id': { type: 'string', pattern: '^p\\d+$' },
  word: { type: ['string', 'number'] },
};

/** The schema of a sort of file, as it is typed: VS Code completes and checks by it. It refuses nothing that the check lets pass. */
export function editorSchema({ name, form }: ContentFile): JsonSchema {
  const kind = kindNames.find((one) => one === name);
  return withSharedDefinitions({ $schema: dialect, $id: `${name}.json`, ...schemaOf(form, '', kind) });
}

/** The ids that the content defines. A schema offers them, and lets others pass: the check alone knows those that were typed since. */
export function idsSchema(known: ReadonlyMap<Named, ReadonlySet<string>>): JsonSchema {
  const lists = [...known].filter(([, ids]) => ids.size > 0).map(([named, ids]) => [named, { enum: [...ids].sort() }]);
  return { $schema: dialect, $id: idsFile, definitions: Object.fromEntries(lists) as JsonSchema };
}

/** `field` is the name that the value stands under; it says what an id names. */
function schemaOf(form: InputForm, field: string, kind: Kind | undefined): JsonSchema {
  switch (form.is) {
    case 'scalar':
      return form.name === 'id' ? idSchema(field, kind) : scalars[form.name];
    case 'choice':
      return { enum: form.values };
    case 'not-known':
      return { enum: notKnownWords };
    case 'list':
      return { type: 'array', items: schemaOf(form.of, field, kind), ...(form.least > 0 && { minItems: form.least }) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(form.of, field, kind) };
    case 'either':
      return { anyOf: form.of.map((one) => schemaOf(one, field, kind)) };
    case 'record':
      return recordSchema(form.fields, kind);
    case 'statement':
      return recordSchema([...form.fields, ...form.around, ...saidInstead(form)], kind);
    case 'claim':
      return claimSchema(form, kind);
  }
}

function idSchema(field: string, kind: Kind | undefined): JsonSchema {
  const named = kind && namedBy(field, kind);
  return named ? { anyOf: [{ $ref: `${idsFile}#/definitions/${named}` }, scalars.id] } : scalars.id;
}

function recordSchema(fields: readonly InputField[], kind: Kind | undefined): JsonSchema {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(({ name, form, description }) => [name, { ...described(description), ...schemaOf(form, name, kind) }]),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** An editor of text shows one description: both languages stand in it. */
function described(description: Words | undefined): JsonSchema {
  return description ? { description: `${description.fr}\n${description.ja}` } : {};
}

type Fact = Extract<InputForm, { readonly is: 'claim' | 'statement' }>;

/** What other sources say: only the fields that differ. */
function saidInstead({ fields, around }: Fact): readonly InputField[] {
  const optional = fields.map((field) => ({ ...field, required: false }));
  const version: InputForm = { is: 'record', fields: [...optional, ...around] };
  const form: InputForm = { is: 'list', of: version, least: 0 };
  return [{ name: 'others', form, required: false, description: versionFields.others }];
}

/** A fact that has a value, one between whose versions nothing allows a choice, or one that is not known. */
function claimSchema(fact: Fact, kind: Kind | undefined): JsonSchema {
  const { fields, around } = fact;
  const optional = fields.map((field) => ({ ...field, required: false }));
  const version: InputForm = { is: 'record', fields: [...optional, ...around] };
  const undecided: readonly InputField[] = [
    ...optional,
    ...around.filter(({ name }) => name === 'id' || name === 'because'),
    {
      name: 'versions',
      form: { is: 'list', of: version, least: 2 },
      required: true,
      description: versionFields.versions,
    },
    ...fieldsOf({ kept: versionFields.kept }),
  ];
  return {
    anyOf: [
      { enum: notKnownWords },
      recordSchema([...fields, ...around, ...saidInstead(fact)], kind),
      recordSchema(undecided, kind),
    ],
  };
}
