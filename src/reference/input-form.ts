import { z } from 'zod';
import { keptField, noteShape, othersTold, versionsTold, wordsShape } from '../archive/schema/claim.ts';
import { disagreement } from '../archive/schema/disagreement.ts';
import { disagreementId, evidenceShape } from '../archive/schema/evidence.ts';
import { ids } from '../archive/schema/id.ts';
import { parsedForm } from '../archive/schema/parsed-form.ts';
import { typedForm, type ScalarName } from '../archive/schema/typed-form.ts';
import { told, type Words } from '../archive/schema/words.ts';
import { descriptionOf, sideOf } from '../exports/described-field.ts';

/** How a value is typed in a file of the content. */
export type InputForm =
  | { readonly is: 'scalar'; readonly name: ScalarName }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  | { readonly is: 'record'; readonly fields: readonly InputField[] }
  /** A fact: its own fields, with the fields of evidence beside them. A `claim` may say that it is not known. */
  | {
      readonly is: 'claim' | 'statement';
      readonly fields: readonly InputField[];
      readonly around: readonly InputField[];
    }
  | { readonly is: 'list'; readonly of: InputForm; readonly least: number }
  | { readonly is: 'map'; readonly of: InputForm }
  | { readonly is: 'either'; readonly of: readonly InputForm[] }
  | { readonly is: 'not-known' };

/** A field of a record, as an editor types it. */
export interface InputField {
  readonly name: string;
  readonly form: InputForm;
  readonly required: boolean;
  readonly description?: Words | undefined;
}

type Shape = Readonly<Record<string, z.ZodType>>;

const unwrapped = [z.ZodOptional, z.ZodNonOptional, z.ZodDefault];

/** How the values that a schema reads are typed. */
export function inputForm(schema: z.ZodType): InputForm {
  const typed = typedForm(schema);
  if (typed?.is === 'either') return { is: 'either', of: typed.of.map(inputForm) };
  if (typed) return typed;
  if (isSame(schema, disagreement)) return disagreementForm();
  const parsed = parsedForm(schema);
  if (parsed?.is === 'field') return { is: 'either', of: [{ is: 'not-known' }, inputForm(parsed.of)] };
  if (parsed?.is === 'list') return headedForm(inputForm(parsed.of));
  if (parsed?.is === 'claim' || parsed?.is === 'statement') return factForm(parsed.is, parsed.shape);
  if (unwrapped.some((wrapper) => schema instanceof wrapper)) {
    return inputForm((schema as z.ZodOptional).unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return inputForm(sideOf(schema));
  if (schema instanceof z.ZodObject) return { is: 'record', fields: fieldsOf(schema.shape) };
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType;
    return { is: 'list', of: inputForm(element), least: schema.safeParse([]).success ? 0 : 1 };
  }
  if (schema instanceof z.ZodRecord) return { is: 'map', of: inputForm(schema.valueType as z.ZodType) };
  if (schema instanceof z.ZodEnum) return { is: 'choice', values: schema.options as string[] };
  if (schema instanceof z.ZodLiteral) return { is: 'choice', values: [...schema.values].map(String) };
  if (schema instanceof z.ZodURL) return { is: 'scalar', name: 'address' };
  if (schema instanceof z.ZodString) return { is: 'scalar', name: 'word' };
  throw new Error(`No form is known of what a schema of type “${schema._zod.def.type}” reads.`);
}

/** True for a schema, and for the ones that were made from it by describing it. */
function isSame(schema: z.ZodType, known: z.ZodType): boolean {
  const { parent } = schema._zod;
  return schema === known || (parent !== undefined && isSame(parent as z.ZodType, known));
}

/** The fields of a shape. One is required where its schema refuses that nothing is typed. */
export function fieldsOf(shape: Shape): readonly InputField[] {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    form: inputForm(schema),
    required: !schema.safeParse(undefined).success,
    description: descriptionOf(schema),
  }));
}

/** The fields that stand around the fact: its words, its evidence, what others say. */
function factForm(is: 'claim' | 'statement', shape: Shape): InputForm {
  const words: Shape = 'fr' in shape ? noteShape : { ...wordsShape, ...noteShape };
  const own = is === 'statement' && 'id' in shape ? { disagreement: disagreementId } : { id: disagreementId };
  return { is, fields: fieldsOf(shape), around: fieldsOf({ ...own, ...words, ...evidenceShape }) };
}

/** `sources:` at the head and `list:` below, or the bare list. */
function headedForm(line: InputForm): InputForm {
  const list: InputForm = { is: 'list', of: line, least: 0 };
  const described = { fr: 'Les lignes.', ja: '各行。' };
  return {
    is: 'either',
    of: [
      list,
      {
        is: 'record',
        fields: [
          ...fieldsOf({ sources: told(ids, 'Sources de toute la liste.', '一覧全体の出典。') }),
          { name: 'list', form: list, required: true, description: described },
        ],
      },
    ],
  };
}

/** A disagreement is a claim without fields of its own, which says what it is about. */
function disagreementForm(): InputForm {
  const own = parsedForm(disagreement);
  const shape = own?.is === 'value' && own.as instanceof z.ZodObject ? (own.as.shape as Shape) : {};
  const { id, about } = shape;
  if (!id || !about) throw new Error('The schema of a disagreement has lost its fields.');
  const around = fieldsOf({ ...wordsShape, ...noteShape, ...evidenceShape });
  return { is: 'claim', fields: fieldsOf({ id, about }), around };
}

/** The fields of a claim or statement besides those of its shape, and those of what is said instead. */
export const versionFields = {
  others: { fr: othersTold[0], ja: othersTold[1] },
  versions: { fr: versionsTold[0], ja: versionsTold[1] },
  kept: keptField,
} as const;
