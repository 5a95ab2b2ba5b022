import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeProblems } from '../check/problem-report.ts';
import { contentWith, texts } from '../../tests/fixtures/changed-content.ts';

const files = [...texts.keys()].filter((file) => /\.(?:yaml|mdx)$/.test(file));

/** Damage done by an editor, a program or a disk to some lines of a file. */
const lines = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ...['- ', '? [a, b]', '<<: *a', '&a !!js/function x', '"', '---', '\t- a:', 'id: __proto__', '<Value of="x" />'],
      ...['{fuzz()}', '<script>', '[x](javascript:x)', '> '.repeat(500), '['.repeat(5_000), 'unknown', '2014-02-30'],
    ),
  ),
  { maxLength: 3 },
);

const damage = fc.record({ file: fc.constantFrom(...files), at: fc.nat(), without: fc.nat({ max: 4 }), lines });

it('a damaged file is read without a fault, and whatever is wrong in it has a place, a sentence and a remedy in both languages', () => {
  fc.assert(
    fc.property(damage, ({ file, at, without, lines }) => {
      const standing = (texts.get(file) ?? '').split('\n');
      standing.splice(at % (standing.length + 1), without, ...lines);
      const problems = contentWith({ [file]: standing.join('\n') }).problems;
      for (const locale of ['fr', 'ja'] as const) {
        for (const { line, message, hint } of describeProblems(problems, locale)) {
          expect(line).toBeGreaterThan(0);
          expect(message).not.toBe('');
          expect(hint).not.toBe('');
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('a damaged file is read without a fault as any bytes', () => {
  // The file of the site may be empty.
  const filled = files.filter((file) => file !== 'site.yaml');
  fc.assert(
    fc.property(fc.constantFrom(...filled), fc.uint8Array({ maxLength: 200 }), (file, bytes) => {
      expect(contentWith({ [file]: bytes }).problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 20 },
  );
});
