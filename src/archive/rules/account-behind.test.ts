import { expect, it } from 'vitest';
import { contentWith, textOf } from '../../../tests/fixtures/changed-content.ts';
import { valbourgInFrench, valbourgInJapanese } from '../../../tests/fixtures/example-files.ts';
import { describeMistake } from './rules.ts';

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

it('is told with both days, and what to type, in both languages', () => {
  const [one] = behind('2026-11-28', '2026-11-29');
  if (!one) throw new Error('No account is behind.');
  expect(describeMistake(one, 'fr')).toEqual({
    message: 'Le récit japonais de « editions/5-valbourg » est du 2026-11-29, celui-ci du 2026-11-28.'.replaceAll(
      /(?<=«) | (?=»)/g,
      '\u00A0',
    ),
    hint: 'Voyez si celui-ci doit changer aussi\u202F; quand les deux disent la même chose, tapez updated: 2026-11-29',
  });
  expect(describeMistake(one, 'ja')).toEqual({
    message: '「editions/5-valbourg」の日本語の解説は2026-11-29、こちらは2026-11-28のものです。',
    hint: 'こちらも改める必要がないか確かめ、両言語の内容が同じになったら、updated: 2026-11-29と書いてください。',
  });
});
