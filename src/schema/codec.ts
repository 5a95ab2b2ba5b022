import { z } from 'zod';
import { refuse, type ShapeCode } from './problem.ts';

interface CodecDef extends z.core.$ZodPipeDef {
  readonly reads: z.ZodType;
}

interface Codec extends z.ZodPipe {
  _zod: z.ZodPipe['_zod'] & { def: CodecDef };
}

const Codec = z.core.$constructor<Codec, CodecDef>('Codec', (inst, def) => {
  z.ZodPipe.init(inst, def);
  inst._zod.parse = (payload, ctx) => def.reads._zod.run(payload, ctx);
});

/**
 * A schema with separate input and output shapes. Neither has functions, so that `z.toJSONSchema` describes
 * either (`io: 'input'`, `io: 'output'`), and a walk through data can go down either. `reads` does the work: unlike those of a pipe or a
 * codec of zod, the sides only describe, since what is read is not yet whole (a line takes the sources of its list later), and since a
 * union would hide the paths of mistakes.
 */
export function codec<T>(reads: z.ZodType<T>, typed: z.ZodType, made: z.ZodType): z.ZodType<T> {
  return new Codec({ type: 'pipe', in: typed, out: made, reads }) as z.ZodType as z.ZodType<T>;
}

/** A text of a form; any other is the mistake of the code. */
export function textOf(form: RegExp, code: ShapeCode): z.ZodType<string> {
  const read = z.string().superRefine(refuse((value) => (form.test(value) ? undefined : { code, params: { value } })));
  return codec(read, z.string().regex(form), z.string());
}

/** A value with a short form, which `expand` makes into the long one. */
export function withShort<T>(
  short: z.ZodType,
  long: z.ZodType<T>,
  expand: (raw: unknown) => unknown,
  made: z.ZodType = long,
): z.ZodType<T> {
  return codec(z.preprocess(expand, long), z.union([short, long]), made);
}

/** A word, or a list of them: `a` or `[a, b]`. Parsed: always a list. */
export function oneOrMore<T>(one: z.ZodType<T>, list = z.array(one), made: z.ZodType = list): z.ZodType<readonly T[]> {
  return withShort<readonly T[]>(one, list, (raw) => (typeof raw === 'string' ? [raw] : raw), made);
}
