import { describe, expect, it } from 'vitest';
import { changeLines, journalWith, unwritable, type ChangeInput } from './recorded-change.ts';

const said: ChangeInput = {
  date: '2027-01-31',
  what: { fr: 'Titre revu.', ja: '題名を見直し。' },
  entries: ['pages/about'],
  added: [],
  removed: [],
  corrections: [],
};

describe('what is written of a change', () => {
  it('is a day, both sentences and what they are about', () => {
    expect(changeLines({ ...said, added: ['themes/sun', 'themes/wind'], removed: ['themes/water'] })).toBe(
      [
        '- date: 2027-01-31',
        '  what:',
        '    fr: "Titre revu."',
        '    ja: "題名を見直し。"',
        '  entries: [pages/about]',
        '  added: [themes/sun, themes/wind]',
        '  removed: [themes/water]',
        '',
      ].join('\n'),
    );
  });

  it('has no sentence where it is one of typography', () => {
    const lines = '- date: 2027-01-31\n  kind: typography\n  entries: [pages/about]\n';
    expect(changeLines({ ...said, what: undefined })).toBe(lines);
  });

  it('has a line for each entry where they are many', () => {
    const entries = Array.from({ length: 12 }, (_, rank) => `themes/theme-${String(rank)}` as const);
    expect(changeLines({ ...said, entries })).toContain('  entries:\n    - themes/theme-0\n    - themes/theme-1\n');
  });

  it('holds what a corrected fact was, what it is and the sources that changed it', () => {
    const correction = {
      of: 'editions/8-shizuoka/venues',
      old: { fr: 'Salle A', ja: 'A室' },
      new: { fr: 'Salle B', ja: 'B室' },
      sources: ['one', 'two'],
    };
    expect(changeLines({ ...said, corrections: [correction] })).toContain(
      [
        '  corrections:',
        '    - of: editions/8-shizuoka/venues',
        '      old:',
        '        fr: "Salle A"',
        '        ja: "A室"',
        '      new:',
        '        fr: "Salle B"',
        '        ja: "B室"',
        '      sources: [one, two]',
      ].join('\n'),
    );
  });

  it('stands at the end of the journal, one empty line below the change before', () => {
    expect(journalWith(undefined, 'x\n')).toBe('x\n');
    expect(journalWith('a\n', 'x\n')).toBe('a\n\nx\n');
    expect(journalWith('a', 'x\n')).toBe('a\n\nx\n');
  });

  it('cannot hold a sign that ends the text', () => {
    expect(unwritable({ ...said, what: { fr: 'Titre "revu".', ja: '題名' } })).toBe('Titre "revu".');
    expect(unwritable(said)).toBeUndefined();
  });
});
