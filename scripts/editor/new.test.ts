import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf, texts } from '../../tests/fixtures/changed-content.ts';
import { hasJapanese } from '../../src/text/typography.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { listFiles } from '../../src/reader/read-content.ts';
import { answersFor, begin, readTemplates, existingEntries, understand, writeFiles } from './new.ts';

const projectContent = join(import.meta.dirname, '../../content');
const templates = readTemplates();

/** An edition that is only announced has no points of a declaration yet. */
const belport = 'editions/9-belport/edition.yaml';
const standing = existingEntries(new Map([...texts, [belport, textOf(belport).replace('announced', 'held')]]));

const source = 'jalo-rencontres';

/** Commands that begin a record, as they are typed. */
const commands = [
  `edition --host Lorval --status planned --for 2032-10-03/06 --said not-stated --source ${source}`,
  `edition --host ichikawa --status 予告 --for not-stated --said 2031-02 --source "${source}, jalo-edition-5"`,
  `declaration --edition 9-belport --source ${source}`,
  `authority --country france --id exemple --kind commune --fr Exemple --ja 例示市 --katakana エグザンプル --source ${source}`,
  `authority --country japan --id exemple --kind 市 --fr Exemple --ja 例示市 --yomi れいじし --area hyogo --source ${source}`,
  `twinning --french ヴァルブール市 --japanese ichikawa --date 1990 --kind agreement --act-fr accord --gender m --act-ja 協定 --source ${source}`,
  `organisation --id exemple --fr Exemple --ja 例示市 --does-fr Rien. --does-ja 何もしない。 --source ${source}`,
  'source --file jalo --id exemple --title 例 --language ja --date 2026-01 --kind official --reliability high --read title',
  'source --file exemple --publisher-fr Exemple --publisher-ja 例 --id exemple --title Exemple --language fr ' +
    '--date not-stated --kind press --reliability low --read whole --url https://example.org/',
  'person --id exemple-anne --name "Anne Exemple" --ja アンヌ・エグザンプル',
  'person --id reiji-ken --name "Ken Reiji" --ja not-stated --katakana レイジ・ケン',
  'theme --id exemple --fr Exemple --ja 例示市 --sessions ed5-workshop-1 --editions 5-valbourg',
  `city --city ichikawa --edition 5-valbourg --fr Visites. --ja 視察。 --source ${source}`,
  `account --authority 市川市 --source ${source}`,
  `document --edition 5-valbourg --kind rapport --source ${source}`,
  'photo --edition 7-rive-en-bresse --date not-stated --place-fr "Au port" --place-ja 港 --fr Exemple --ja 例示市 ' +
    `--url https://example.org/ --credit-fr Exemple --credit-ja 例 --source ${source}`,
  `version --of editions/5-valbourg/attendance.authorities.french --value 23 --source ${source} --follow no ` +
    '--differs contradiction --fr Exemple. --ja 例。 --change-fr Exemple. --change-ja 例。',
  `milestone --date 2010 --kind edition --fr Exemple. --ja 例。 --authority "valbourg, lorval" --source ${source}`,
];

function answersIn(command: string): Readonly<Record<string, string>> {
  const flags = [...command.matchAll(/--([\w-]+) (?:"([^"]*)"|(\S+))/g)];
  return Object.fromEntries(flags.map(([, flag = '', quoted, bare = '']) => [flag, quoted ?? bare]));
}

const rows = commands.map((command) => [command.split(' ', 1)[0] ?? '', answersIn(command)] as const);
/** The answers of the last of these commands that begins such a record. */
const given = (name: string) => rows.findLast(([row]) => row === name)?.[1] ?? {};

function taskOf(name: string, lang: Locale = 'fr') {
  const template = templates.get(name);
  if (!template) throw new Error(`There is no template “${name}”.`);
  return { templates, template, standing, lang };
}

async function begun(name: string, given: Readonly<Record<string, string>>, lang: Locale = 'fr') {
  const task = taskOf(name, lang);
  return begin(task, await answersFor(task, given));
}

const filesOf = async (...one: Parameters<typeof begun>) => new Map((await begun(...one)).files);

describe('each template', () => {
  it.each([...templates.keys()].filter((name) => templates.get(name)?.name))('is filled below: %s', (name) => {
    expect(rows.map(([row]) => row)).toContain(name);
  });

  describe.each(locales)('in %s', (lang) => {
    it.each(rows)('passes the check as it is filled: %s %o', async (name, given) => {
      const { files = new Map<string, string>(), problems } = await begun(name, given, lang);
      expect(problems).toEqual([]);
      for (const [file, text] of files) {
        const added = text.split('\n').filter((line) => !texts.get(file)?.includes(line));
        expect(added.filter((line) => /<[a-z-]+>| # if: |# (?:fr|ja): /.test(line))).toEqual([]);
        // A sentence that is begun is begun in both languages.
        const comments = added.filter((line) => /^\s*#(?! +(?:sentences|disagreements|fr|ja)\b)/.test(line)).join('\n');
        expect(comments === '' || hasJapanese(comments) === (lang === 'ja')).toBe(true);
      }
    });
  });

  it('is passed over by the reader', async () => {
    expect((await listFiles(projectContent)).filter((file) => file.includes('_templates'))).toEqual([]);
  });
});

describe('npm run new', () => {
  it('adds another version to a fact, the former one with all of its numbers, and records the change', async () => {
    const of = 'editions/5-valbourg/attendance.authorities.french';
    const answers = {
      of,
      value: '23',
      source,
      follow: 'yes',
      differs: 'contradiction',
      fr: 'Recompté.',
      ja: '数え直した。',
      rest: 'yes',
      'change-fr': 'Nombre corrigé.',
      'change-ja': '数を訂正。',
    };
    const [[, text = ''] = [], [, change = ''] = []] = [...(await filesOf('version', answers))];
    expect(text).toContain('french: 23\n    japanese: 19\n    total: 41\n    because:');
    expect(text).toContain('others:\n      - french: 22\n        japanese: 19\n        total: 41\n        seen:');
    expect(change).toContain('fr: "Nombre corrigé."');
    expect(text).toContain('\n# sentences:\n#   disagreements.attendance.authorities:\n');
    expect(change).toContain('old: { fr: "22", ja: "22" }\n    new: { fr: "23", ja: "23" }');
    expect(await begun('version', { ...answers, of: 'editions/5-valbourg/venues' })).toHaveProperty('refused');
    expect(await begun('version', { ...answers, value: '22' })).toHaveProperty('refused');
    expect(await begun('version', { ...answers, rest: '' })).toHaveProperty('refused');
    expect((await filesOf('version', { ...answers, rest: 'no' })).values().next().value).toContain(
      'french: 23\n    because:',
    );
  });

  it('adds a version where a text prints a number that only the former sources say', async () => {
    const edition = 'editions/5-valbourg/edition.yaml';
    const told = textOf(edition).replace('"Seul chiffre trouvé."', '"Pour {attendance.authorities.japanese} villes."');
    const task = { ...taskOf('version'), standing: existingEntries(new Map([...texts, [edition, told]])) };
    const answers = { ...given('version'), follow: 'yes', rest: 'no' };
    const { files = new Map<string, string>(), problems } = begin(task, await answersFor(task, answers));
    expect(problems).toEqual([]);
    const { problems: left } = existingEntries(new Map([...task.standing.texts, ...files]));
    expect(left.map(({ code, params: { value } }) => [code, value])).toContainEqual([
      'value-undecided',
      'attendance.authorities.japanese',
    ]);
  });

  it('gives an edition the next rank, and its host city a record where there is none', async () => {
    const accounts = (folder: string, file: string) => [`${folder}/${file}`, `${folder}/fr.mdx`, `${folder}/ja.mdx`];
    const edition = (host: string) => accounts(`editions/10-${host}`, 'edition.yaml');
    const announced = { status: 'announced', for: '2032', said: 'not-stated', source };
    expect([...(await filesOf('edition', { ...announced, host: 'lorval' })).keys()]).toEqual(edition('lorval'));
    expect([...(await filesOf('edition', { ...announced, host: 'ichikawa' })).keys()]).toEqual([
      ...accounts('cities/ichikawa', 'city.yaml'),
      ...edition('ichikawa'),
    ]);
  });

  it('names the publisher of a source once in a new file, and in its entry in one that names none', async () => {
    const added = (await filesOf('source', given('source'))).get('sources/exemple.yaml');
    expect(added?.match(/publisher:/g)).toHaveLength(1);
    const press = await filesOf('source', { ...given('source'), file: 'press' });
    expect(press.get('sources/press.yaml')).toContain('    publisher: { fr: "Exemple", ja: "例" }\n');
  });

  it('adds a line to the list of a record, and to that of the edition of an associated city', async () => {
    const photos = await filesOf('photo', given('photo'));
    expect([...photos.keys()]).toEqual(['editions/7-rive-en-bresse/edition.yaml']);
    const city = await filesOf('city', given('city'));
    expect([...city.keys()].slice(0, 2)).toEqual(['editions/5-valbourg/edition.yaml', 'cities/ichikawa/city.yaml']);
    expect(city.get('editions/5-valbourg/edition.yaml')).toContain('  - authority: ichikawa\n    fr: "Visites."');
  });

  it('is told what the check refuses: a source read in a year that has not come', async () => {
    const { problems = [] } = await begun('source', { ...given('source'), date: '2062-01-01' });
    expect(problems.map(({ code }) => code)).toEqual(['date-of-another-time']);
  });

  it('begins both accounts of an authority, once', async () => {
    const files = await filesOf('account', { authority: 'ichikawa', source });
    expect([...files.keys()]).toEqual(['authorities/ichikawa/fr.mdx', 'authorities/ichikawa/ja.mdx']);
    const again = { ...taskOf('account'), standing: existingEntries(new Map([...texts, ...files])) };
    expect(begin(again, { authority: 'ichikawa', source })).toEqual({
      refused: '« authorities/ichikawa » existe déjà.',
    });
  });

  it('takes a text that may be left out in both languages or in none', () => {
    expect(understand(taskOf('photo'), 'credit-ja', '', { 'credit-fr': 'Exemple' })).toEqual({
      refused: 'Donnez-le dans les deux langues, ou dans aucune.',
    });
    expect(understand(taskOf('photo'), 'credit-ja', '', { 'credit-fr': '' })).toEqual({ value: '' });
  });

  it.each([
    ['authority', 'id', 'valbourg', '« valbourg » existe déjà.'],
    [
      'edition',
      'host',
      'zzz',
      '« zzz » n’existe pas, sous aucun nom. Pour commencer sa fiche : npm run new -- authority',
    ],
    ['edition', 'host', 'kagemitu', '« kagemitu » n’existe pas ; kagemitsu ?'],
    ['edition', 'status', 'hold', '« hold » n’existe pas ; announced, planned, postponed, held, cancelled ?'],
    ['edition', 'for', 'bientôt', '« bientôt » ne peut pas être écrit ici ; pour citer, tapez « ».'],
    ['source', 'url', 'example', '« example » ne peut pas être écrit ici ; pour citer, tapez « ».'],
    ['organisation', 'fr', 'l"un', '« l"un » ne peut pas être écrit ici ; pour citer, tapez « ».'],
    ['edition', 'source', '', 'Une réponse est nécessaire.'],
  ])('says why an answer will not do: %s --%s “%s”', (name, flag, typed, refused) => {
    expect(understand(taskOf(name), flag, typed)).toEqual({ refused });
  });

  it('asks again where an answer will not do, and takes what is proposed for an empty one', async () => {
    const typed: Readonly<Record<string, readonly string[]>> = {
      'Quelle collectivité française': ['zzz', 'Valbourg'],
      'Quelle collectivité japonaise': ['ichikawa'],
      'Son identifiant': [''],
    };
    const refusals: string[] = [];
    const answers = await answersFor(
      taskOf('twinning'),
      { date: '1990', kind: 'agreement', 'act-fr': 'accord', gender: 'm', 'act-ja': '協定', source },
      (question, _, refuse) => {
        for (const one of Object.entries(typed).find(([words]) => question.startsWith(words))?.[1] ?? []) {
          const why = refuse(one);
          if (why === undefined) return Promise.resolve(one);
          refusals.push(why);
        }
        return Promise.resolve(Symbol('left'));
      },
    );
    expect(refusals).toEqual([expect.stringContaining('«\u00A0zzz\u00A0» n’existe pas, sous aucun nom.')]);
    expect(answers).toMatchObject({ french: 'valbourg', id: 'valbourg-ichikawa' });
  });

  it('writes nothing where somebody leaves, an answer is missing, the record exists or the whole would not be in order', async () => {
    const leave = answersFor(taskOf('twinning'), {}, () => Promise.resolve(Symbol('left')));
    await expect(leave).rejects.toThrow(/^Rien n’a été écrit\.$/);
    await expect(answersFor(taskOf('edition'), { host: 'zzz' })).rejects.toThrow(
      /--host {2}.*--status {2}.*--for {2}.*--source {2}/s,
    );
    const { refused } = await begun('declaration', { edition: '5-valbourg', source });
    expect(refused).toBe('« declarations/5-valbourg » existe déjà.');
    const never = await begun('edition', { host: 'lorval', status: 'held', for: '2032-13', said: '2032', source });
    expect(never.problems?.map(({ code }) => code)).toContain('impossible-date');
    const elsewhere = { ...given('authority'), country: 'espagne', kind: 'commune' };
    expect((await begun('authority', elsewhere)).problems).toMatchObject([{ code: 'unknown-file' }]);
    const broken = existingEntries(new Map([...texts, ['organisations.yaml', 'jalo: "']]));
    expect(begin({ ...taskOf('organisation'), standing: broken }, { id: 'exemple' })).toEqual({
      refused: expect.stringContaining('organisations.yaml ne se lit pas') as string,
    });
  });
});

it.each([
  ['is there already', 'new.yaml', 'mine'],
  ['has changed since it was read', 'list.yaml', 'changed'],
])('writes no file where one of them %s', (_, file, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  const standing = existingEntries(
    new Map([
      ['list.yaml', 'read'],
      ['other.yaml', 'read'],
    ]),
  );
  const task = { ...taskOf('theme'), standing };
  for (const one of standing.texts.keys()) writeFileSync(join(folder, one), 'read');
  writeFileSync(join(folder, file), text);
  const files = ['a.yaml', 'other.yaml', file, 'z.yaml'].map((one) => [one, 'written'] as const);
  expect(() => {
    writeFiles(folder, new Map(files), task);
  }).toThrow(`${file} » existe déjà.`);
  const left = readdirSync(folder).map((one) => [one, readFileSync(join(folder, one), 'utf8')]);
  expect(left).toEqual(
    [
      ...new Map([
        ['list.yaml', 'read'],
        ['other.yaml', 'read'],
        [file, text],
      ]),
    ].sort(),
  );
  rmSync(folder, { recursive: true });
});
