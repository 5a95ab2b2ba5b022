import { expect, it } from 'vitest';
import { answersOf } from './search-answers.ts';

const query = (typed: string, ...finds: string[]) => ({ locale: 'fr' as const, typed, about: '', finds });

it('counts what is found in the first five results, what is shown without holding the words, and what is answered though absent', async () => {
  const results: Readonly<Record<string, readonly string[]>> = {
    here: ['a/', 'b/'],
    late: ['x/', 'x/', 'x/', 'x/', 'x/', 'late/'],
    both: ['c/'],
    absent: ['wrong/'],
  };
  const answers = await answersOf(
    [query('here', 'b/'), query('late', 'late/'), query('both', 'c/', 'd/'), query('absent'), query('silent')],
    (_, typed) => Promise.resolve((results[typed] ?? []).map((at) => ({ at, isTrue: at !== 'wrong/' }))),
    (result, address) => result === address,
  );
  expect(answers).toEqual({ asked: 3, found: 1, shown: 9, wrong: 1, absent: 2, answered: 1 });
});
