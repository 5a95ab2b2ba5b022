import { describe, expect, it } from 'vitest';
import { get } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build.ts';
import { textAdviceCodes } from '../../src/archive/schema/problem.ts';
import { readTextAddress } from '../../src/archive/schema/text-state.ts';
import type { Language } from '../../src/archive/schema/words.ts';
import { locales } from '../../src/i18n/locales.ts';
import { tellProblems } from '../../src/i18n/problem-report.ts';
import { contentWith, replaced, whole, type Edits } from '../../tests/fixtures/changed-content.ts';
import { readFile } from '../../src/reader/read-file.ts';
import { declarationView } from '../../src/views/declaration.ts';
import { plain } from '../../src/wording/html.ts';
import { sectionState } from '../../src/views/prose.ts';
import { textPageView } from '../../src/views/text-page.ts';
import { themeView } from '../../src/views/theme.ts';
import { stampTexts, type StampInput } from './stamped-texts.ts';

const stateFile = 'texts-state.yaml';
const kagemitsu = 'declarations/4-kagemitsu/declaration.yaml';
const day = '2026-11-25';

type Texts = Readonly<Record<string, string>>;

function stampOf(edits: Edits, said: Partial<StampInput> = {}) {
  return stampTexts(contentWith(edits).entries, { date: day, only: [], ...said });
}

function fileOf(written: ReturnType<typeof stampTexts>): string {
  if ('refused' in written) throw new Error(written.refused.fr);
  return written.file;
}

/** All of the content, with every text stamped in its current state. */
const allStamped = fileOf(stampOf({ [stateFile]: '{}\n' }));
const stamped = { [stateFile]: readFile(stateFile, allStamped) };

/** A file with a passage replaced; the passage must be there. */
function edited(file: string, before: string, after: string): Texts {
  return { [file]: replaced(file, before, after) };
}

/** A point of a declaration whose source is in a language. */
function pointFrom(source: Language) {
  for (const { id, data } of whole.entries.records.declarations) {
    for (const { id: point, fr, ja } of data.points) {
      const address = `declarations/${id}/points.${point}`;
      if (allStamped.includes(`\n${address}: ${source} `) && 'text' in fr && 'text' in ja)
        return { address, id, point, fr: fr.text, ja: ja.text, file: `declarations/${id}/declaration.yaml` };
    }
  }
  throw new Error(`No point has its source in “${source}”.`);
}

/** A word more at the end of what is typed for a text: French is typed with ordinary spaces, so only its end is looked for. */
function withOneWordMore(file: string, text: string): Texts {
  const end = /[^\u00A0\u202F’]+$/u.exec(text)?.[0] ?? '';
  return edited(file, `${end}"`, `${end}X"`);
}

/** The advice about the state of texts. */
function stateAdvice(edits: Edits) {
  const ofState = /^(?:account|text)-(?:behind|revised|changed|not-stamped)$/;
  return contentWith({ ...stamped, ...edits })
    .advice()
    .filter(({ code }) => ofState.test(code));
}

function adviceOn(edits: Edits) {
  return tellProblems(stateAdvice(edits), 'fr').map(({ code, file, line, field }) => ({
    code,
    at: `${file}:${String(line)}`,
    field,
  }));
}

/** Every sentence on a page of a declaration or a theme, or on a page of text, that says that something is behind, by language. */
function saidOnPages(edits: Edits) {
  const archive = buildArchive(contentWith({ ...stamped, ...edits }).entries);
  return locales.flatMap((locale) => {
    const context = { archive, locale };
    const views = [
      ...[...archive.declarations.values()].map((one) => declarationView(context, one)),
      ...[...archive.themes.values()].map((one) => themeView(context, one)),
      ...['about', 'contribute'].map((id) => textPageView(context, id)),
    ];
    return views.flatMap((view): string[] => {
      const points = 'points' in view ? view.points.filter(({ fact }) => fact.behind) : [];
      const state = 'account' in view ? view.account?.state : 'prose' in view ? view.prose.state : undefined;
      return [
        ...points.map(({ fact }) => `${locale} ${view.frame.path} ${fact.id}`),
        ...(state ? [`${locale} ${view.frame.path} ${plain(state)}`] : []),
        ...(view.frame.behind === undefined ? [] : [`${locale} ${view.frame.path} page`]),
      ];
    });
  });
}

describe('a word changed in the source of a point', () => {
  it.each<[Language, Language]>([
    ['fr', 'ja'],
    ['ja', 'fr'],
  ])('marks exactly its counterpart, where the source is in “%s”: the text in “%s”', (source, target) => {
    const { address, id, point, file, ...sides } = pointFrom(source);
    const edits = withOneWordMore(file, sides[source]);
    const lines = (edits[file] ?? '').split('\n');
    const start = lines.findIndex((line) => line.includes(`id: ${point}`));
    const line = lines.findIndex((text, index) => index > start && text.trim().startsWith(`${target}:`)) + 1;
    expect(adviceOn(edits)).toEqual([
      { code: 'text-behind', at: `content/${file}:${String(line)}`, field: `points.${target}` },
    ]);
    const { textStates } = buildArchive(contentWith({ ...stamped, ...edits }).entries);
    expect([...textStates.keys()]).toEqual([readTextAddress(address).name]);
    const page = `${target} /${target}/declarations/${id}/`;
    expect(saidOnPages(edits)).toEqual([`${page} ${point}`, `${page} page`]);
  });

  it('is told on the page with the day on which both agreed, and in no word on the page of the source', () => {
    const { id, point, file, fr } = pointFrom('fr');
    const archive = buildArchive(contentWith({ ...stamped, ...withOneWordMore(file, fr) }).entries);
    const [inFrench, inJapanese] = locales.map((locale) =>
      declarationView({ archive, locale }, get(archive.declarations, id)).points.find(({ fact }) => fact.id === point),
    );
    expect(inJapanese?.fact.behind).toBe(
      'この文は、もとのフランス語の文より古いものです（最後に照合した日：2026年11月25日）。',
    );
    expect(inFrench?.fact.behind).toBeUndefined();
  });

  it('is no longer told once the counterpart was changed too, but asks to be stamped', () => {
    const { file, fr, ja } = pointFrom('fr');
    const once = withOneWordMore(file, fr)[file] ?? '';
    const twice = { [file]: once.replace(`${ja}"`, `${ja}X"`) };
    expect(adviceOn(twice).map(({ code }) => code)).toEqual(['text-revised']);
    expect(saidOnPages(twice)).toEqual([]);
    const again = fileOf(stampOf({ ...stamped, ...twice }, { date: '2027-01-31' }));
    expect(adviceOn({ ...twice, [stateFile]: again })).toEqual([]);
  });
});

describe('a text that is stamped again', () => {
  const { address, file, fr } = pointFrom('fr');
  const edits = { ...stamped, ...withOneWordMore(file, fr) };

  it('is refused where it stayed as it was and nobody says why', () => {
    expect(stampOf(edits, { only: [address] })).toMatchObject({
      refused: { fr: expect.stringContaining(address) as string, ja: expect.stringContaining(address) as string },
    });
  });

  it('is left behind where it is not named', () => {
    expect(fileOf(stampOf(edits))).toBe(allStamped);
  });

  it('keeps the reason why it stayed as it was, also when it is stamped once more', () => {
    const said = { only: [address], unchanged: 'Une faute de frappe.', date: '2027-01-31' };
    const written = fileOf(stampOf(edits, said));
    expect(written).toContain('  unchanged:\n    - { on: 2027-01-31, note: "Une faute de frappe." }\n');
    expect(adviceOn({ ...edits, [stateFile]: written })).toEqual([]);
    const later = withOneWordMore(file, fr)[file]?.replace('X"', 'XX"') ?? '';
    const twice = stampOf({ [file]: later, [stateFile]: written }, { ...said, unchanged: 'Une autre.' });
    expect(fileOf(twice)).toMatch(/note: "Une faute de frappe\." \}\n {4}- \{ on: 2027-01-31, note: "Une autre\."/);
  });

  it('may have its source in the other language from then on', () => {
    const written = fileOf(stampOf(stamped, { only: [address], source: 'ja' }));
    expect(written).toContain(`\n${address}: ja `);
  });

  it.each<[string, Partial<StampInput>, string]>([
    ['an address that leads to no text', { only: [`${address}0`] }, 'n’est ni une fiche'],
    ['an empty reason', { only: [address], unchanged: ' ' }, 'La raison est vide'],
    ['a straight quote in the reason', { only: [address], unchanged: 'dit "oui"' }, 'guillemet droit'],
  ])('is refused for %s', (_, said, because) => {
    expect(stampOf(edits, said)).toMatchObject({ refused: { fr: expect.stringContaining(because) as string } });
  });

  it('is refused a reason that nothing calls for', () => {
    expect(stampOf(stamped, { only: [address], unchanged: 'Rien.' })).toMatchObject({
      refused: { fr: expect.stringContaining('de trop') as string },
    });
  });
});

describe('a line without a name', () => {
  it('is known by what it says when another is added before it', () => {
    const file = 'editions/5-valbourg/edition.yaml';
    const added =
      '\nstatus:\n  - { status: announced, said: 2022, for: 2024, fr: "X.", ja: "X。", sources: [jalo-rencontres] }\n';
    expect(adviceOn(edited(file, '\nstatus:\n', added)).map(({ code, field }) => `${code} ${field}`)).toEqual([
      'text-not-stamped status.fr',
    ]);
  });
});

describe('an account that is written apart', () => {
  const file = 'editions/5-valbourg/fr.mdx';
  const edits = edited(file, 'Désignée à', 'Choisie à');

  it('is told by section that the other one changed, and needs no reason to be stamped', () => {
    const [advice, ...more] = stateAdvice(edits);
    expect(more).toEqual([]);
    expect(advice).toMatchObject({
      code: 'account-changed',
      file: 'editions/5-valbourg/ja.mdx',
      params: { missing: 'fr', known: 'lead' },
    });
    const again = fileOf(stampOf({ ...stamped, ...edits }, { only: ['editions/5-valbourg/account'] }));
    expect(adviceOn({ ...edits, [stateFile]: again })).toEqual([]);
  });

  it('does not tell of sections that only moved', () => {
    const moved = edited(file, '## Les travaux', '## Une partie de plus\n\nMots.\n\n## Les travaux');
    expect(stateAdvice(moved)).toMatchObject([{ params: { known: 't2' } }]);
  });

  it('says so on the page of the other one', () => {
    const id = pointFrom('fr').id;
    const account = `declarations/${id}/fr.mdx`;
    const said = saidOnPages(edited(account, 'lead: "', 'lead: "Oui. '));
    expect(said).toEqual([
      `ja /ja/declarations/${id}/ 2026年11月25日に両言語を読み合わせた後、フランス語の解説が変わっています：冒頭。`,
    ]);
  });
});

describe('a page on the archive', () => {
  it('is told section by section', () => {
    const edits = edited('pages/about/fr.mdx', 'L’archive réunit', 'Elle réunit');
    expect(adviceOn(edits)).toMatchObject([{ code: 'text-behind' }]);
    const archive = buildArchive(contentWith({ ...stamped, ...edits }).entries);
    const headings =
      archive.prose('pages', 'about', 'ja')?.blocks.flatMap((one) => ('id' in one ? [one.id] : [])) ?? [];
    const isBehind = (section: string) => sectionState({ archive, locale: 'ja' }, 'pages/about', section) !== undefined;
    expect(headings.filter(isBehind)).toEqual(['t1']);
  });
});

describe('what others printed in both languages', () => {
  it('translates nothing, and has no stamp', () => {
    const file = 'editions/5-valbourg/edition.yaml';
    expect(allStamped).not.toContain('\neditions/5-valbourg/theme:');
    expect(adviceOn(edited(file, 'press: "L’innovation', 'press: "X'))).toEqual([]);
  });

  it('leads where the other side is a translation or a gloss of the archive', () => {
    expect(allStamped).toContain('\neditions/4-kagemitsu/venues.0.name: ja ');
  });
});

/** The advice about each state of a text or an account. Ordinary spaces represent those of French. */
const advised: readonly {
  readonly slip: string;
  readonly edits: Texts;
  readonly code: string;
  readonly file: string;
  readonly field: string;
  readonly fr: string;
  readonly ja: string;
}[] = [
  {
    slip: 'a word changed in the source of a point',
    edits: edited(kagemitsu, 'fr: "Rappel des éditions', 'fr: "Évocation des éditions'),
    code: 'text-behind',
    file: kagemitsu,
    field: 'points.ja',
    fr: 'Le texte japonais de « declarations/4-kagemitsu/points.p1 » est plus ancien que sa source, qui a changé depuis le 2026-11-25. → Mettez-le à jour, puis tapez : npm run stamp -- --text declarations/4-kagemitsu/points.p1. S’il reste juste, ajoutez --unchanged "pourquoi".',
    ja: '「declarations/4-kagemitsu/points.p1」の日本語の文が、2026-11-25以降に変わったもとの文より古くなっています。 → 文を改めてから、npm run stamp -- --text declarations/4-kagemitsu/points.p1と入力してください。そのままでよければ、--unchanged "理由"を添えてください。',
  },
  {
    slip: 'a word changed in the text that follows the source',
    edits: edited(kagemitsu, '各回を振り返り、', '各回を顧み、'),
    code: 'text-revised',
    file: kagemitsu,
    field: 'points.ja',
    fr: 'Le texte japonais de « declarations/4-kagemitsu/points.p1 » a changé depuis le 2026-11-25, jour où il a été comparé à sa source. → Relisez les deux langues ensemble, puis tapez : npm run stamp -- --text declarations/4-kagemitsu/points.p1',
    ja: '「declarations/4-kagemitsu/points.p1」の日本語の文が、もとの文と照合した2026-11-25以降に変わっています。 → 両言語を読み合わせてから、npm run stamp -- --text declarations/4-kagemitsu/points.p1と入力してください。',
  },
  {
    slip: 'a text without a stamp',
    edits: { [stateFile]: allStamped.replace('\ndeclarations/4-kagemitsu/points.p1:', '\n# points.p1:') },
    code: 'text-not-stamped',
    file: kagemitsu,
    field: 'points.fr',
    fr: 'Rien ne dit quand les deux langues de « declarations/4-kagemitsu/points.p1 » ont été comparées. → Relisez-les ensemble, puis tapez : npm run stamp -- --text declarations/4-kagemitsu/points.p1',
    ja: '「declarations/4-kagemitsu/points.p1」の両言語の文を照合した記録がありません。 → 両言語を読み合わせてから、npm run stamp -- --text declarations/4-kagemitsu/points.p1と入力してください。',
  },
  {
    slip: 'an account changed in one language',
    edits: edited('editions/5-valbourg/fr.mdx', '## Les travaux', '## Travaux'),
    code: 'account-changed',
    file: 'editions/5-valbourg/ja.mdx',
    field: '',
    fr: 'Le récit français de « editions/5-valbourg/account » a changé depuis que les deux ont été lus ensemble, le 2026-11-25 : t2. → Voyez si celui-ci doit changer aussi, puis tapez : npm run stamp -- --text editions/5-valbourg/account',
    ja: '「editions/5-valbourg/account」のフランス語の解説が、両言語を読み合わせた2026-11-25以降に変わっています（t2）。 → こちらも改める必要がないか確かめてから、npm run stamp -- --text editions/5-valbourg/accountと入力してください。',
  },
  {
    slip: 'an account without a stamp',
    edits: { [stateFile]: allStamped.replace('\nthemes/innovation/account:', '\n# account:') },
    code: 'account-not-stamped',
    file: 'themes/innovation/fr.mdx',
    field: '',
    fr: 'Rien ne dit quand les deux récits de « themes/innovation/account » ont été lus ensemble. → Relisez-les ensemble, puis tapez : npm run stamp -- --text themes/innovation/account',
    ja: '「themes/innovation/account」の両言語の解説を読み合わせた記録がありません。 → 両言語を読み合わせてから、npm run stamp -- --text themes/innovation/accountと入力してください。',
  },
];

describe('advice on the state of texts', () => {
  it.each(advised)('is told at its place, once, with its remedy: $slip', ({ edits, code, file, field, fr, ja }) => {
    const advice = stateAdvice(edits);
    const inFrench = tellProblems(advice, 'fr').map((one) => ({
      code: one.code,
      file: one.file,
      field: one.field,
      fr: `${one.message} → ${one.hint}`.replace(/[\u00A0\u202F]/gu, ' '),
    }));
    expect(inFrench).toEqual([{ code, file: `content/${file}`, field, fr }]);
    expect(tellProblems(advice, 'ja').map(({ message, hint }) => `${message} → ${hint}`)).toEqual([ja]);
  });

  it('covers every advice that there is, and makes no content wrong', () => {
    expect(new Set(advised.map(({ code }) => code))).toEqual(new Set(textAdviceCodes));
    for (const { edits } of advised) expect(contentWith({ ...stamped, ...edits }).problems).toEqual([]);
  });
});
