import { z } from 'zod';

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

/** A word, or a list of them: `a` or `[a, b]`. Parsed: always a list. */
export function oneOrMore<T>(one: z.ZodType<T>, list = z.array(one), made: z.ZodType = list): z.ZodType<readonly T[]> {
  return codec<readonly T[]>(
    z.preprocess((raw) => (typeof raw === 'string' ? [raw] : raw), list),
    z.union([one, list]),
    made,
  );
}
