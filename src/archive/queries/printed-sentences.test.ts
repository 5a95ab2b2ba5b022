import { describe, expect, it } from 'vitest';
import { contentWith, lineOf, replaced, textOf, wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { valbourg, valbourgInFrench, valbourgInJapanese } from '../../../tests/planted/planted.ts';
import { buildArchive } from '../build.ts';
import { differencesBetween, statesOf } from './differences.ts';
import { sentencesPrinting } from './printed-sentences.ts';
import { formatPrintable } from '../../i18n/format-printable.ts';

/** Lists the sentences that must be reread when files of the example archive are changed, each with its line. */
function reread(edits: Readonly<Record<string, string>>) {
  const content = contentWith(edits);
  const differences = differencesBetween(
    statesOf(wholeArchive()),
    statesOf(buildArchive(content.entries, formatPrintable)),
  );
  return sentencesPrinting(content.entries, differences, formatPrintable).map((one) => ({
    ...one,
    line: content.placeOf(one).line,
  }));
}

const places = (edits: Readonly<Record<string, string>>) =>
  reread(edits).map(({ file, line, is, field }) => `${file}:${String(line)} ${is} ${field}`);

const persons = 'editions/5-valbourg/attendance.persons';
const moreCame = replaced(valbourg, 'total: about 170', 'total: 180');

describe('the sentences to be reread', () => {
  it('print what changed, in accounts and between braces, in the name of a source too', () => {
    const french = replaced(
      valbourgInFrench,
      '## Avant les séances',
      'Il y eut <Value of="attendance.persons.total" /> personnes. Rien de plus.\n\n## Avant les séances',
    );
    const japanese = valbourgInJapanese;
    const text = moreCame.replace(
      'fr: "Réunion tenue à Valbourg."',
      'fr: "Réunion de {attendance.persons.total} personnes."',
    );
    expect(places({ [valbourg]: text, [valbourgInFrench]: french })).toEqual(
      expect.arrayContaining([
        `${valbourg}:${String(lineOf('Réunion de', text))} prints ${persons}`,
        `${valbourgInFrench}:${String(lineOf('Il y eut', french))} prints ${persons}`,
        `${japanese}:${String(lineOf('人とする', textOf(japanese)))} prints ${persons}`,
      ]),
    );
  });

  it('are told as they are typed, one by one', () => {
    const [told] = reread({ [valbourg]: moreCame }).filter(({ file }) => file === valbourgInJapanese);
    expect(told?.text).toBe(
      '<Value of="attendance.persons.total" by="lettre-diplomatique-2018" />人とする<Cite id="lettre-diplomatique-2018" />文。',
    );
  });

  it('restate the value that was there, or the one that is, in figures or in words', () => {
    const counted = (n: number) => replaced(valbourg, 'french: 22', `french: ${String(n)}`);
    const city = 'cities/valbourg/city.yaml';
    const text = replaced(city, 'fr: "Un jardin', 'fr: "À la 5e édition, vingt-deux collectivités. Un jardin');
    expect(places({ [valbourg]: counted(23), [city]: text })).toContain(
      `${city}:${String(lineOf('vingt-deux', text))} restates editions/5-valbourg/attendance.authorities`,
    );
  });

  it('stand in the gaps that are about what changed', () => {
    const text = replaced(valbourg, 'date: unknown\n    title: unknown', 'date: 2016-10-05\n    title: unknown');
    expect(places({ [valbourg]: text }).some((one) => one.includes(' explains editions/5-valbourg/programme'))).toBe(
      true,
    );
  });

  it('are none where nothing changed', () => {
    expect(places({})).toEqual([]);
  });

  it('are none of what stands beside what changed', () => {
    expect(places({ [valbourg]: moreCame }).filter((one) => one.includes('attendance.authorities'))).toEqual([]);
  });
});
