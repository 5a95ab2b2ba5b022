import { describe, expect, it } from 'vitest';
import { hasJapanese } from '../../../src/language/typography.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { readingsWith, textOf, texts } from '../../../tests/fixtures/changed-content.ts';
import { beginningNames, beginnings, type BeginningName } from './beginnings.ts';
import { knownFrom } from './known.ts';
import { prepare, contentState } from './prepared.ts';
import { idByName, refusal, type Answers, type Question } from './question.ts';
import type { Part } from './start.ts';

const source = 'jalo-rencontres';
const answers: Readonly<Record<BeginningName, Answers>> = {
  edition: { host: 'lorval', status: 'planned', for: '2032-10-03/06', said: 'not-stated', source },
  declaration: { edition: '9-belport', source, commitments: '3', points: '2' },
  authority: {
    side: 'french',
    id: 'exemple',
    kind: 'commune',
    fr: 'Exemple',
    ja: '例示市',
    katakana: 'エグザンプル',
    source,
  },
  twinning: {
    french: 'valbourg',
    japanese: 'ichikawa',
    id: 'valbourg-ichikawa',
    date: '1990',
    kind: 'agreement',
    'act-fr': 'accord',
    'act-ja': '協定',
    source,
  },
  organisation: { id: 'exemple', fr: 'Exemple', ja: '例示局', 'does-fr': 'Rien.', 'does-ja': '何もしない。', source },
  source: {
    file: 'jalo',
    id: 'exemple',
    title: '例',
    language: 'ja',
    date: '2026-01',
    kind: 'official',
    reliability: 'medium',
    read: 'title',
  },
  milestone: { date: '2032-10-03', kind: 'event', fr: 'Exemple.', ja: '例。', edition: '9-belport', source },
};

/** The same questions with the answers that take another path. */
const others: readonly (readonly [BeginningName, Answers])[] = [
  ['edition', { host: 'ichikawa', status: 'announced', for: 'not-stated', source: `${source}, jalo-edition-5` }],
  [
    'edition',
    { host: 'ichikawa', status: 'held', for: '2032', 'name-fr': '12es Rencontres', 'name-ja': '第12回会議', source },
  ],
  ['declaration', { edition: '9-belport', source }],
  [
    'authority',
    {
      side: 'japanese',
      id: 'exemple',
      kind: 'city',
      fr: 'Exemple',
      ja: '例示市',
      yomi: 'れいじし',
      area: 'hyogo',
      source,
    },
  ],
  [
    'twinning',
    {
      french: 'valbourg',
      japanese: 'ichikawa',
      id: 'a',
      date: 'not-stated',
      kind: 'occasional',
      'act-fr': 'visite',
      'act-ja': '訪問',
      source,
    },
  ],
  [
    'source',
    {
      file: 'exemple',
      'publisher-fr': 'Exemple',
      'publisher-ja': '例',
      id: 'exemple',
      title: 'Exemple',
      language: 'fr',
      date: 'not-stated',
      kind: 'press',
      reliability: 'low',
      read: 'whole',
      url: 'https://example.org/',
    },
  ],
  ['milestone', { date: '2010', kind: 'edition', fr: 'Exemple.', ja: '例。', authority: 'valbourg, lorval', source }],
];

const all = [...beginningNames.map((name) => [name, answers[name]] as const), ...others];

/** An edition that is only announced has no points of a declaration yet. */
const belport = 'editions/9-belport/edition.yaml';
const held = { [belport]: textOf(belport).replace('status: announced', 'status: held') };

describe('a record that is begun', () => {
  const content = contentState(new Map([...texts, ...Object.entries(held)]), readingsWith(held));
  const known = knownFrom(content);
  const begun = ([name, given]: (typeof all)[number], locale: (typeof locales)[number]) =>
    beginnings[name].begin(given, known, locale);

  it.each(all)('%s has answers that will do: %o', (name, given) => {
    const refused = beginnings[name].questions.flatMap((question) => {
      const value = given[question.name];
      return value === undefined ? [] : (refusal(question, value, known, given)?.fr ?? []);
    });
    expect(refused).toEqual([]);
  });

  describe.each(locales)('in %s', (locale) => {
    it.each(all)('%s passes the check as it is: %o', (...one) => {
      expect(prepare(begun(one, locale).parts, content)).not.toHaveProperty('problems');
    });

    it.each(all)('%s has its comments in the language of the editor, and says what comes next: %o', (...one) => {
      const { parts, next } = begun(one, locale);
      const yaml = parts.flatMap(yamlOf).join('\n');
      const comments = yaml.split('\n').filter((line) => /^\s*#/.test(line));
      expect(comments.length).toBeGreaterThan(0);
      expect(comments.every((line) => hasJapanese(line) === (locale === 'ja'))).toBe(true);
      expect(next.length).toBeGreaterThan(0);
      expect(next.every((step) => hasJapanese(step) === (locale === 'ja'))).toBe(true);
    });
  });

  it('is the edition after the last, at a folder that says so', () => {
    const parts = begun(['edition', answers.edition], 'fr').parts;
    expect(parts.map((part) => (part.is === 'folder' ? part.folder : part.file))).toEqual(['editions/10-lorval']);
  });

  it('brings the record of a host city that has none', () => {
    const folders = begun(['edition', { ...answers.edition, host: 'ichikawa' }], 'fr').parts.map(
      (part) => part.is === 'folder' && part.folder,
    );
    expect(folders[0]).toBe('cities/ichikawa');
  });

  it('says of each commitment that nobody looked for what became of it', () => {
    const [yaml = ''] = begun(['declaration', answers.declaration], 'fr').parts.flatMap(yamlOf);
    expect(yaml.match(/follow_up: unknown/g)).toHaveLength(3);
    expect(yaml.match(/- points\.p\d\.follow_up/g)).toHaveLength(3);
    expect(yaml).toContain('looked_in: []');
  });

  it('does not break the bounds of a text, name what is not there, or take a name that is taken', () => {
    const why = (name: BeginningName, flag: string, value: string) => {
      const question = beginnings[name].questions.find((one) => one.name === flag);
      return question && refusal(question, value, known, answers[name])?.fr;
    };
    expect([
      why('authority', 'fr', 'l"un'),
      why('edition', 'host', 'kagemitu'),
      why('authority', 'id', 'valbourg'),
      why('authority', 'id', 'Été'),
      why('edition', 'for', '2032-13'),
      why('edition', 'source', `${source}, jalo-edition-77`),
      why('declaration', 'commitments', '99'),
      why('source', 'file', '../secret'),
      why('source', 'url', 'example'),
      why('edition', 'for', '2032-10-03/06'),
    ]).toEqual([
      '« l"un » contient un guillemet droit, une barre inverse ou un saut de ligne : tapez « ».',
      '« kagemitu » n’existe pas. Vouliez-vous « kagemitsu » ?',
      '« valbourg » existe déjà.',
      '« Été » ne peut pas être un identifiant : minuscules sans accent, chiffres et tirets, 100 signes au plus, aucun nom réservé (con, index…).',
      '« 2032-13 » n’est pas une date : 2028, 2028-10, 2028-10-03, 2028-10-03/06, not-stated.',
      '« jalo-edition-77 » n’existe pas. Vouliez-vous « jalo-edition-7 » ?',
      '« 99 » : un nombre entre 0 et 30.',
      '« ../secret » n’est pas un nom de fichier d’ici : minuscules sans accent, chiffres et tirets, sans .yaml.',
      '« example » n’est pas une adresse : https://…',
      undefined,
    ]);
  });

  it('finds a record by its name in either script, and leaves what nothing or several are called', () => {
    const [host] = beginnings.edition.questions;
    const organiser = beginnings.milestone.questions.find(({ name }) => name === 'authority');
    const found = (question: Question | undefined, answer: string) => question && idByName(question, answer, known, {});
    expect(
      ['VALBOURG', 'ヴァルブール市', 'あさごし', 'コルマール', 'Nulle part'].map((one) => found(host, one)),
    ).toEqual(['valbourg', 'valbourg', 'asago', 'colmar-agglomeration', 'Nulle part']);
    expect(found(organiser, 'Valbourg, ヴァルブール市')).toBe('valbourg, valbourg');
  });

  describe('a source', () => {
    const into = (file: string, texts: Readonly<Record<string, string>>, given: Answers) => {
      const changed = contentState(new Map([...content.texts, ...Object.entries(texts)]), readingsWith(texts));
      const { parts } = beginnings.source.begin({ ...answers.source, file, ...given }, knownFrom(changed), 'fr');
      const prepared = prepare(parts, changed);
      return 'writes' in prepared ? prepared.writes.map((one) => (one.is === 'changed' ? one.text : '')) : prepared;
    };
    const publisher = { 'publisher-fr': 'Exemple', 'publisher-ja': '例' };
    const question = beginnings.source.questions.find(({ name }) => name === 'publisher-fr');

    it('joins any file of the bibliography', () => {
      const files = [...texts.keys()].flatMap((file) => /^sources\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
      expect(files.length).toBeGreaterThan(2);
      for (const file of files) {
        const isAsked = question?.isAsked?.(known, { file }) ?? true;
        expect(into(file, {}, isAsked ? publisher : {})).toEqual([expect.stringContaining('  exemple:\n')]);
      }
    });

    it('names its publisher where the file names none for all, or another', () => {
      const line = '    publisher: { fr: "Exemple", ja: "例" }\n';
      const several = { 'sources/several.yaml': `list:\n  a:\n${body}${line}` };
      expect(into('several', several, publisher)).toEqual([
        expect.stringMatching(/^list:[^]* {2}exemple:\n[^]* {4}publisher: /),
      ]);
      expect(into('several', several, {})).toHaveProperty('problems');
      expect(into('jalo', {}, publisher)).toEqual([expect.stringContaining(line)]);
    });
  });

  it('is not written where the whole would not be in order', () => {
    const given = { ...answers.twinning, french: 'nowhere' };
    expect(prepare(begun(['twinning', given], 'fr').parts, content)).toMatchObject({
      problems: [{ code: 'dangling-id', file: 'twinnings.yaml' }],
    });
  });

  it('is not put into a file that cannot be read', () => {
    const broken = { 'organisations.yaml': 'jalo: "' };
    const { parts } = begun(['organisation', answers.organisation], 'fr');
    const standing = contentState(new Map([...texts, ...Object.entries(broken)]), readingsWith(broken));
    expect(prepare(parts, standing)).toEqual({ unreadable: 'organisations.yaml' });
  });
});

/** The other lines of a source. */
const body = `    title: "Exemple"
    lang: fr
    date: 2032
    kind: press
    reliability: low
    read: whole
`;

function yamlOf(part: Part): readonly string[] {
  if (part.is === 'entry') return [part.lines];
  if (part.is === 'file') return [part.text];
  return Object.entries(part.files).flatMap(([name, text]) => (name.endsWith('.yaml') ? [text] : []));
}
