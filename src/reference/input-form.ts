import type { z } from 'zod';
import type { Meaning, Named, ScalarName, Shape } from '../archive/schema/meaning.ts';
import { notKnownWord } from '../archive/schema/not-known.ts';
import { isEnum, isList, isLiteral, isMap, isRecord, isUnion } from '../archive/schema/schema-class.ts';
import { toTranslate } from '../archive/schema/to-translate.ts';
import { formOf, shapeIn } from '../archive/schema/side.ts';
import type { Words } from '../archive/schema/words.ts';
import { descriptionOf } from '../exports/described-field.ts';

/** How a value is typed in a file of the content. */
export type InputForm =
  | { readonly is: 'scalar'; readonly name: ScalarName; readonly ref?: Named | undefined }
  | { readonly is: 'choice'; readonly values: readonly string[]; readonly words?: Meaning['words'] }
  /** A fact is told by its own fields; those of its evidence stand beside them. A `claim` may say that it is not known. */
  | { readonly is: 'record' | 'claim' | 'statement'; readonly fields: readonly InputField[] }
  | { readonly is: 'words' | 'printed' | 'not-known' }
  | { readonly is: 'list' | 'map'; readonly of: InputForm }
  | { readonly is: 'either'; readonly of: readonly InputForm[] };

/** A field of a record, as an editor types it. */
export interface InputField {
  readonly name: string;
  readonly form: InputForm;
  readonly required: boolean;
  readonly description?: Words | undefined;
  /** Its name as readers see it, where they do. */
  readonly label?: Words | undefined;
}

/** How the values that a schema reads are typed. */
export function inputForm(whole: z.ZodType): InputForm {
  const { schema, meaning } = formOf(whole, 'typed');
  const { is, scalar, ref, fields = [] } = meaning;
  if (scalar) return { is: 'scalar', name: scalar, ref };
  if (is === 'words' || is === 'printed') return { is };
  if (is === 'claim' || is === 'statement') return { is, fields: fieldsOf(shapeIn(schema, 'typed') ?? {}, fields) };
  if (schema.def === notKnownWord.def) return { is: 'not-known' };
  if (isUnion(schema)) {
    // That a language is still to be translated is told once, with the texts that have both.
    const [first, ...others] = schema.options.filter((one) => !isToTranslate(one)).map(inputForm);
    return first && others.length === 0 ? first : { is: 'either', of: first ? [first, ...others] : [] };
  }
  if (isRecord(schema)) return { is: 'record', fields: fieldsOf(schema.shape) };
  if (isList(schema)) return { is: 'list', of: inputForm(schema.element) };
  if (isMap(schema)) return { is: 'map', of: inputForm(schema.valueType) };
  if (isEnum(schema)) return { is: 'choice', values: schema.options, words: meaning.words };
  if (isLiteral(schema)) return { is: 'choice', values: [...schema.values].map(String), words: meaning.words };
  if (schema.type === 'string') return { is: 'scalar', name: 'word' };
  throw new Error(`No form is known of what a schema of type “${schema.type}” reads.`);
}

function isToTranslate(schema: z.ZodType): boolean {
  return isLiteral(schema) && schema.values.has(toTranslate);
}

/** The fields of a shape. One is required where its schema refuses that nothing is typed. */
export function fieldsOf(shape: Shape, names: readonly string[] = Object.keys(shape)): readonly InputField[] {
  return names.flatMap((name) => {
    const schema = shape[name];
    if (!schema) return [];
    return [
      {
        name,
        form: inputForm(schema),
        required: !schema.safeParse(undefined).success,
        description: descriptionOf(schema),
        label: formOf(schema, 'typed').meaning.label,
      },
    ];
  });
}
