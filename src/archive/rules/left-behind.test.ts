import { describe, expect, it } from 'vitest';
import { contentWith, replaced, textOf } from '../../../tests/fixtures/changed-content.ts';
import { valbourg } from '../../../tests/fixtures/example-files.ts';
import { leftBehind } from './changes.ts';

/** What a change leaves behind, where the content says something more than the example archive. */
function behind(edits: Readonly<Record<string, string>>, besides: Readonly<Record<string, string>> = {}) {
  const after = contentWith({ ...besides, ...edits });
  const found = leftBehind(contentWith(besides).entries, after.entries);
  return [...found].map((issue) => [issue.code, issue.params['value'], after.placeOf(issue).line]);
}

const link = { 'twinnings.yaml': replaced('twinnings.yaml', 'date: 1973-10-12', 'date: 1974-05-13') };
const milestone = (fr: string) => ({ 'milestones.yaml': replaced('milestones.yaml', '"Texte 97."', `"${fr}"`) });

describe('a change leaves behind', () => {
  it('the former date in a text, as a year where the text names both ends of the link', () => {
    expect(behind(link, milestone('Pacte du 12 octobre 1973.'))).toEqual([['former-date', '12 octobre 1973', 21]]);
    expect(behind(link, milestone('Lorval et Shirogane, jumelées depuis 1973.'))).toEqual([
      ['former-date', '1973', 21],
    ]);
    expect(behind(link, milestone('Lorval, en 1973.'))).toEqual([]);
  });

  it('no date that its record still gives', () => {
    const steps = textOf('twinnings.yaml').replace(
      '  date: 1973-10-12\n',
      '  date: 1974-05-13\n  steps:\n    - { date: 1973-10-12, fr: "Vote.", ja: "議決。", sources: [aixclam-2022] }\n',
    );
    expect(behind({ 'twinnings.yaml': steps }, milestone('Pacte du 12 octobre 1973.'))).toEqual([]);
  });

  it('the gap of a changed value, unless the gap has changed as well', () => {
    const chaired = textOf(valbourg).replace('    number: 3\n', '    number: 3\n    chair: { authority: valbourg }\n');
    const [gap] = chaired.split('\n').flatMap((line, index) => (line === '  - id: workshops' ? [index + 1] : []));
    expect(behind({ [valbourg]: chaired })).toEqual([['gap-not-reread', 'programme.ed5-workshop-3', gap]]);
    expect(behind({ [valbourg]: chaired.replace('Texte 55.', 'Qui présidait les deux premiers ?') })).toEqual([]);
  });
});
