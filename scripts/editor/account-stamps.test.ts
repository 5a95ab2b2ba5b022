import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build.ts';
import { textAdviceCodes } from '../../src/archive/schema/problem.ts';
import { describeProblems } from '../../src/i18n/problem-report.ts';
import { contentWith, replaced, textOf, whole, type Edits } from '../../tests/fixtures/changed-content.ts';
import { plain } from '../../src/wording/html.ts';
import { proseView } from '../../src/views/prose.ts';
import { accountStamps, unreadAccounts } from './account-stamps.ts';
import { formatPrintable } from '../../src/i18n/format-printable.ts';

const stateFile = 'texts-state.yaml';
const file = 'editions/5-valbourg/fr.mdx';
const valbourg = 'editions/5-valbourg';
const day = '2026-11-25';

/** Stamps that record every account as read in both languages in its present state. */
const allRead = accountStamps(whole.entries, unreadAccounts(whole.entries), day);

const withState = (edits: Edits) => contentWith({ [stateFile]: allRead, ...edits });
const advice = (edits: Edits) =>
  withState(edits)
    .advice()
    .filter(({ code }) => textAdviceCodes.some((one) => one === code));
/** Returns the note about the state of the account on its page in a language, as plain text. */
const said = (edits: Edits, locale: 'fr' | 'ja', folder: 'editions' | 'pages' = 'editions', id = '5-valbourg') => {
  const archive = buildArchive(withState(edits).entries, formatPrintable);
  const state = proseView({ archive, locale }, archive.prose(folder, id, locale))?.state;
  return state && plain(state);
};

describe('an account of which one language changed', () => {
  const edits = { [file]: replaced(file, 'Désignée à', 'Choisie à') };

  it('is told by section, at the other one, until both are read together', () => {
    expect(advice(edits)).toMatchObject([
      { code: 'account-changed', file: 'editions/5-valbourg/ja.mdx', params: { missing: 'fr', known: 'lead' } },
    ]);
    const { entries } = withState(edits);
    expect(unreadAccounts(entries)).toEqual([valbourg]);
    const again = accountStamps(entries, [valbourg], '2027-01-31');
    expect(again).toMatch(/^editions\/5-valbourg: 2027-01-31 fr lead=[0-9a-f]{8} .*ja lead=/m);
    expect(advice({ ...edits, [stateFile]: again })).toEqual([]);
  });

  it('says so on the page of the other language alone, with the sections that changed', () => {
    expect(said(edits, 'fr')).toBeUndefined();
    expect(said(edits, 'ja')).toBe('2026年11月25日に両言語を読み合わせた後、フランス語の解説が変わっています：冒頭。');
  });

  it.each([
    ['a slip of the pen after that day', '2027-02-01', 'typography', 0],
    ['a change for readers after that day', '2027-02-01', 'what', 1],
    ['a slip of the pen of a day before', '2026-11-24', 'typography', 1],
  ])('is told or not by what the journal has since: %s', (_, date, kind, count) => {
    const said = kind === 'typography' ? '  kind: typography\n' : '  what: { fr: "x", ja: "x" }\n';
    const journal = `${textOf('changes.yaml')}\n- date: ${date}\n${said}  entries: [${valbourg}]\n`;
    expect(advice({ ...edits, 'changes.yaml': journal })).toHaveLength(count);
  });

  it('does not tell of sections that only moved', () => {
    const moved = replaced(file, '## Les travaux', '## Une partie de plus\n\nMots.\n\n## Les travaux');
    expect(advice({ [file]: moved })).toMatchObject([{ params: { known: 't2' } }]);
  });

  it('is the same with a page of text', () => {
    const page = { 'pages/about/fr.mdx': replaced('pages/about/fr.mdx', 'L’archive réunit', 'Elle réunit') };
    expect(advice(page)).toMatchObject([{ code: 'account-changed', params: { value: 'pages/about', known: 't1' } }]);
    expect(said(page, 'ja', 'pages', 'about')).toContain('フランス語の解説が変わっています');
  });
});

it('a text of both languages on neighbouring lines has no state', () => {
  const theme = 'themes/innovation/theme.yaml';
  expect(advice({ [theme]: replaced(theme, 'label: { fr: "', 'label: { fr: "L’') })).toEqual([]);
  expect(allRead.split('\n').filter((line) => line.startsWith('themes/innovation'))).toHaveLength(1);
});

/** The advice about each state of an account. Ordinary spaces represent the no-break spaces of French. */
const advised: readonly {
  readonly slip: string;
  readonly edits: Edits;
  readonly code: string;
  readonly file: string;
  readonly fr: string;
  readonly ja: string;
}[] = [
  {
    slip: 'changed in one language',
    edits: { [file]: replaced(file, '## Les travaux', '## Travaux') },
    code: 'account-changed',
    file: 'editions/5-valbourg/ja.mdx',
    fr: 'Le récit français de « editions/5-valbourg » a changé depuis que les deux ont été lus ensemble, le 2026-11-25 : t2. → Voyez si celui-ci doit changer aussi, puis tapez : npm run propose -- --agree editions/5-valbourg',
    ja: '「editions/5-valbourg」のフランス語の解説が、両言語を読み合わせた2026-11-25以降に変わっています（t2）。 → こちらも改める必要がないか確かめてから、npm run propose -- --agree editions/5-valbourgと入力してください。',
  },
  {
    slip: 'never read beside the other',
    edits: { [stateFile]: allRead.replace('\nthemes/innovation:', '\n# innovation:') },
    code: 'account-not-stamped',
    file: 'themes/innovation/fr.mdx',
    fr: 'Rien ne dit quand les deux récits de « themes/innovation » ont été lus ensemble. → Relisez-les ensemble, puis tapez : npm run propose -- --agree themes/innovation',
    ja: '「themes/innovation」の両言語の解説を読み合わせた記録がありません。 → 両言語を読み合わせてから、npm run propose -- --agree themes/innovationと入力してください。',
  },
  {
    slip: 'noted and not there',
    edits: { [stateFile]: `${allRead}themes/inovation: 2026-11-25 fr lead=0123abcd ja lead=0123abcd\n` },
    code: 'stamp-names-nothing',
    file: stateFile,
    fr: '« themes/inovation » n’a pas de récit dans les deux langues. → Écrivez « themes/innovation » ; si le récit a été retiré, retirez cette ligne aussi.',
    ja: '「themes/inovation」に両言語の解説はありません。 → 「themes/innovation」に直してください。解説を取り除いたのであれば、この行も消してください。',
  },
];

describe('advice on an account', () => {
  it.each(advised)('is told at its place, once, with its remedy: $slip', ({ edits, code, file: told, fr, ja }) => {
    const inFrench = describeProblems(advice(edits), 'fr').map((one) => ({
      code: one.code,
      file: one.file,
      fr: `${one.message} → ${one.hint}`.replace(/[\u00A0\u202F]/gu, ' '),
    }));
    expect(inFrench).toEqual([{ code, file: `content/${told}`, fr }]);
    expect(describeProblems(advice(edits), 'ja').map(({ message, hint }) => `${message} → ${hint}`)).toEqual([ja]);
  });

  it('covers every advice that there is, and makes no content wrong', () => {
    expect(new Set(advised.map(({ code }) => code))).toEqual(new Set(textAdviceCodes));
    for (const { edits } of advised) expect(withState(edits).problems).toEqual([]);
  });
});
