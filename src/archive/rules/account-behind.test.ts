import { expect, it } from 'vitest';
import { contentWith, textOf } from '../../../tests/fixtures/changed-content.ts';
import { valbourgInFrench, valbourgInJapanese } from '../../../tests/fixtures/example-files.ts';

/** The file of the account that is behind, with an account in each language that was updated on a day, or says none. */
function behind(fr: string | undefined, ja: string | undefined) {
  const updated = (file: string, day: string | undefined) =>
    day === undefined ? textOf(file) : textOf(file).replace('\n---\n', `\nupdated: ${day}\n---\n`);
  const edits = {
    [valbourgInFrench]: updated(valbourgInFrench, fr),
    [valbourgInJapanese]: updated(valbourgInJapanese, ja),
  };
  return contentWith(edits)
    .advice()
    .filter(({ code }) => code === 'account-behind');
}

it.each([
  ['2026-11-28', '2026-11-29', valbourgInFrench],
  ['2026-11-29', '2026-11-28', valbourgInJapanese],
  ['2026-11-28', '2026-11-28', undefined],
  ['2026-11-28', undefined, undefined],
  [undefined, undefined, undefined],
])('an account is told to be behind when the other was updated later: French %s, Japanese %s', (fr, ja, file) => {
  expect(behind(fr, ja)[0]?.file).toBe(file);
});
