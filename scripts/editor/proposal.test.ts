import { describe, expect, it } from 'vitest';
import { contentWith, replaced, type Edits } from '../../tests/fixtures/changed-content.ts';
import { valbourg, valbourgInFrench } from '../../tests/planted/planted.ts';
import { proposalOf } from './proposal.ts';

const proposed = (edits: Edits, former: Edits = {}) => {
  const content = contentWith({ ...former, ...edits });
  expect(content.problems).toEqual([]);
  return proposalOf(contentWith(former), content);
};

describe('what a change asks to be read again', () => {
  const sentence = 'Il y eut <Value of="attendance.persons.total" /> personnes <Cite id="lettre-diplomatique-2018" />.';
  const french = {
    [valbourgInFrench]: replaced(
      valbourgInFrench,
      '## Les travaux\n\n',
      `## Les travaux\n\nAvant. ${sentence} Après. `,
    ),
  };
  const changed = { [valbourg]: replaced(valbourg, 'total: about 170', 'total: about 180') };

  it('is every sentence that prints the changed value, in both languages, with its line', () => {
    const told = proposed(changed, french).restated.filter(({ file }) => file.endsWith('.mdx'));
    expect(told).toMatchObject([
      { file: valbourgInFrench, language: 'fr', text: sentence },
      { file: 'editions/5-valbourg/ja.mdx', language: 'ja' },
    ]);
    expect(told[1]?.text).toBe(
      '<Value of="attendance.persons.total" by="lettre-diplomatique-2018" />人とする<Cite id="lettre-diplomatique-2018" />文。',
    );
    for (const { file, line, text } of told) expect(contentWith(french).linesOf(file)[line - 1]).toContain(text);
  });

  it('is a gap that explains the changed value, in both languages, at its lines', () => {
    const retitled = replaced(valbourg, 'press: "L’innovation', 'press: "Innovation');
    const gaps = proposed({ [valbourg]: retitled }).restated.filter(({ file }) => file === valbourg);
    expect(gaps).toMatchObject([
      { language: 'fr', text: 'Texte 54.' },
      { language: 'ja', text: '文54。' },
    ]);
  });

  it('is a text of which the other language alone changed, at its own line', () => {
    const theme = 'themes/innovation/theme.yaml';
    const { oneSided } = proposed({ [theme]: replaced(theme, 'label: { fr: "', 'label: { fr: "L’') });
    expect(oneSided).toMatchObject([{ file: theme, language: 'ja' }]);
    expect(oneSided[0]?.text).toContain('ja: "');
  });

  it('is an account that changed, and no text of both languages that changed together', () => {
    const { unread, oneSided, unrecorded } = proposed({
      [valbourgInFrench]: replaced(valbourgInFrench, '## Les nombres', '## Des nombres'),
    });
    expect(unrecorded).toMatchObject([{ name: 'editions/5-valbourg', is: 'changed' }]);
    expect(oneSided).toEqual([]);
    expect(unread).toEqual(['editions/5-valbourg']);
  });
});
