import { describe, expect, it } from 'vitest';
import { archiveWith, replaced, textOf, whole, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { valbourg } from '../../tests/fixtures/example-files.ts';
import { withValuesPrinted } from './text-values.ts';
import { formatPrintable } from '../facts/accounts.ts';

const held = 'fr: "Réunion tenue à Valbourg."\n    ja: "ヴァルブールで開催。"';

function printedInStatus(fr: string, ja: string, around = textOf(valbourg)) {
  const text = around.replace(held, `fr: "${fr}"\n    ja: "${ja}"`);
  const archive = archiveWith({ [valbourg]: text });
  const [, line] = archive.editions.get('5-valbourg')?.status ?? [];
  return line?.is === 'known' ? [line.value.fr, line.value.ja] : [];
}

describe('the values between braces', () => {
  it('are printed in the language of their text', () => {
    expect(printedInStatus('Tenue {dates.days}.', '{dates.days as month}に開催。')).toEqual([
      'Tenue du 3 au 6 octobre 2016.',
      '2016年10月に開催。',
    ]);
  });

  it('are those of another record, or of a source', () => {
    expect(
      printedInStatus(
        'Avec {attendance.authorities.french by ambafrance-valbourg-2016}, après {editions/4-kagemitsu/attendance.authorities.french}.',
        '人数は{attendance.persons.total}。',
      ),
    ).toEqual(['Avec 20, après 17.', '人数は約170。']);
  });

  it('are the same where lines were put before theirs', () => {
    const texts = ['{side_events.2016-10-03.date}, {follow_up.2018-05.date}', '{side_events.2016-10-03.date}'] as const;
    const line = '  - { date: 2016-10-01, fr: "Texte.", ja: "文。", sources: [jalo-edition-5]';
    const withLines = replaced(
      valbourg,
      'side_events:\n',
      `side_events:\n${line}, place: { fr: Tours, ja: トゥール }, relation: before }\n`,
    ).replace('follow_up:\n', `follow_up:\n${line.replace('2016', '2017')} }\n`);
    const printed = printedInStatus(...texts);
    expect(printed).toEqual(['du 3 au 6 octobre 2016, mai 2018', '2016年10月3日から6日まで']);
    expect(printedInStatus(...texts, withLines)).toEqual(printed);
  });

  it('are printed in the lead of an account', () => {
    const account = 'editions/5-valbourg/ja.mdx';
    const text = replaced(
      account,
      '景光市の姉妹都市で開かれ、',
      '{dates.days as month}、{attendance.authorities.total}自治体が集まり、',
    );
    const archive = archiveWith({ [account]: text });
    expect(archive.prose('editions', '5-valbourg', 'ja')?.lead).toMatch(/^2016年10月、\d+自治体が集まり、/);
  });

  it('leave none in the archive', () => {
    expect(JSON.stringify([...wholeArchive().editions.values()])).not.toMatch(/\{[a-z]/);
  });

  it('leave records without them as they are', () => {
    const { records } = whole.entries;
    expect(withValuesPrinted({ records, prose: [] }, formatPrintable).records.people[0]?.data).toBe(
      records.people[0]?.data,
    );
  });
});
