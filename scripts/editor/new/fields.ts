/** Derives the questions and lines of a new record from its schema: the fields to ask for, the valid answers, how they are written. */
import type { z } from 'zod';
import type { Meaning } from '../../../src/archive/schema/meaning.ts';
import { isList, isUnion } from '../../../src/archive/schema/schema-class.ts';
import { fieldIn, formOf } from '../../../src/archive/schema/side.ts';
import { webAddressMistake } from '../../../src/archive/schema/web-address.ts';
import type { Words } from '../../../src/archive/schema/words.ts';
import { descriptionOf } from '../../../src/exports/described-field.ts';
import { choicesAmong, choicesOf, dateOr, type Answers, type Question } from './question.ts';
import { bothLanguages, lineFor, oneOrMore, quoted } from './yaml-text.ts';

/** The fields to ask for, in file order; each with the properties of its question that differ from the schema. */
type Asked = Readonly<Record<string, Partial<Question>>>;

interface Fields {
  readonly questions: readonly Question[];
  /** Returns the lines of the answered fields, which follow the id of the record. */
  readonly lines: (answers: Answers) => readonly (string | undefined)[];
}

/** @throws if the schema has no such field */
export function fieldsOf(schema: z.ZodType, asked: Asked): Fields {
  const fields = Object.entries(asked).map(([name, own]) => fieldOf(schema, name, own));
  return {
    questions: fields.flatMap(({ questions }) => questions),
    lines: (answers) => fields.map(({ line }) => line(answers)),
  };
}

function fieldOf(whole: z.ZodType, name: string, own: Partial<Question>) {
  const schema = fieldIn(whole, name, 'typed');
  const asks = own.asks ?? (schema && descriptionOf(schema));
  if (!schema || !asks) throw new Error(`No field “${name}” is described.`);
  const meaning = scalarIn(schema);
  const isNeeded = !schema.safeParse(undefined).success;
  if (!meaning) {
    const [fr, ja] = [`${name}-fr`, `${name}-ja`];
    return {
      questions: [
        { isNeeded, ...own, name: fr, asks: ended(asks, ', en français', '（フランス語）') },
        { isNeeded, ...own, name: ja, asks: ended(asks, ', en japonais', '（日本語）') },
      ],
      line: (answers: Answers) =>
        answers[fr] || answers[ja]
          ? `  ${name}: ${bothLanguages({ fr: answers[fr] ?? '', ja: answers[ja] ?? '' })}`
          : undefined,
    };
  }
  const { words, ref, scalar } = meaning;
  const isDate = scalar === 'date' || scalar === 'period';
  const notStated = isDate && schema.safeParse('not-stated').success ? ['not-stated'] : [];
  const forms = ['2028', '2028-10', '2028-10-03', ...notStated];
  const question: Question = {
    name,
    asks: isDate ? ended(asks, ` (${forms.join(', ')})`, `（${forms.join('、')}）`) : ended(asks),
    isNeeded,
    isSeveral: ref !== undefined && scalar === undefined,
    ...(words && choicesOf(words)),
    ...(ref && choicesAmong(ref)),
    ...(isDate && { refuses: dateOr(...notStated) }),
    ...(scalar === 'address' && { refuses: noAddress }),
    ...own,
  };
  const write = scalar === 'text' || scalar === 'address' ? quoted : oneOrMore;
  return { questions: [question], line: (answers: Answers) => lineFor(`  ${name}`, answers[question.name], write) };
}

/** Returns the meaning of a value typed as one word, text or list of ids; `undefined` for a text in both languages. */
function scalarIn(whole: z.ZodType): Meaning | undefined {
  const { schema, meaning } = formOf(whole, 'typed');
  if (meaning.scalar ?? meaning.words ?? meaning.ref) return meaning;
  if (isUnion(schema)) return schema.options.map(scalarIn).find((one) => one !== undefined);
  return isList(schema) ? scalarIn(schema.element) : undefined;
}

/** Replaces the full stop of a description by the given text. */
function ended({ fr, ja }: Words, more = '', moreJa = ''): Words {
  return { fr: fr.replace(/\.$/, '') + more, ja: ja.replace(/。$/, '') + moreJa };
}

function noAddress(value: string): Words | undefined {
  return webAddressMistake(value)
    ? {
        fr: `« ${value} » n’est pas une adresse : https://…`,
        ja: `「${value}」はアドレスではありません。https://…の形で書いてください。`,
      }
    : undefined;
}
