/**
 * The sentences of the example archive, as somebody who writes the language approved them: the files are in `tests/approved/sentences`.
 * What the archive lacks of the grammar is added here. Where a sentence is changed on purpose, `npm run test:unit -- -u` writes them anew,
 * and the difference says what readers will see.
 */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentWith, replaced, textOf } from '../../tests/fixtures/changed-content.ts';
import { buildArchive } from '../archive/build.ts';
import { formatPrintable } from '../facts/accounts.ts';
import { locales } from '../text/locales.ts';
import { allParagraphs, printedSentences } from './print.ts';
import { printedUntold } from './told.ts';
import type { Paragraph } from './paragraph.ts';

const french = `
le-mans: { kind: commune, fr: "Le Mans", ja: "ル・マン市", area: essonne, sources: [etalab-communes] }
herault: { kind: commune, fr: "Hérault-sur-Mer", ja: "エロー市", sources: [etalab-communes] }
`;

const japanese = `
himemoto-city: { kind: city, fr: "Himemoto (ville)", ja: "姫本新市", area: hyogo, sources: [jalo-edition-5] }
okuchi: { kind: town, fr: "Okuchi", ja: "奥地町", area: hyogo, sources: [jalo-edition-5] }
`;

const twinnings = `
le-mans-himemoto:
  { french: le-mans, japanese: himemoto-city, date: latest 2018-10-15, kind: twinning, act: { fr: "jumelage", ja: "姉妹都市", gender: m }, to_verify: [date], sources: [aixclam-2022] }
le-mans-okuchi:
  french: le-mans
  japanese: okuchi
  date: 2019-04
  kind: agreement
  act: { fr: "convention de partenariat", ja: "パートナーシップ協定", gender: f }
  motive: { fr: "Ce sont deux villes de montagne.", ja: "どちらも山のまちである。" }
  note: { fr: "La source ne donne pas le jour.", ja: "日は記されていない。" }
  steps:
    - { date: 2018-03/04, fr: "Visite du maire.", ja: "市長が訪れた。", sources: [hokkoku-2010] }
    - { date: not-stated, fr: "Les maires se revoient.", ja: "両市長が再会した", sources: [hokkoku-2010] }
  sources: [le-progres-2019]
herault-kagemitsu:
  { french: herault, japanese: kagemitsu, date: not-stated, kind: agreement, act: { fr: "relations d’amitié", ja: "友好関係", gender: f-plural }, sources: [aixclam-2022] }
valbourg-kagemitsu:
  { french: valbourg, japanese: [kagemitsu, okuchi], date: { on: 1988-06-03, sources: [hokkoku-2010], others: [{ on: 1987, differs: contradiction, note: { fr: "Autre date.", ja: "別の日付。" }, sources: [jalo-edition-5] }] }, kind: twinning, act: { fr: "jumelage", ja: "姉妹都市", gender: m }, sources: [jalo-edition-5] }
orleans-shirakawa:
  { french: orleans, japanese: shirakawa, date: { on: 2017-04-15, sources: [hokkoku-2010], others: [{ on: 1987, differs: contradiction, note: { fr: "Autre date.", ja: "別の日付。" }, sources: [jalo-edition-5] }] }, kind: occasional, act: { fr: "échange floral", ja: "花の交流", gender: m }, sources: [jalo-edition-5] }
valbourg-saga:
  { french: valbourg, japanese: saga, signed_by: mitsuse, date: { on: 1990, sources: [hokkoku-2010], others: [{ on: 1987, differs: contradiction, note: { fr: "Autre date.", ja: "別の日付。" }, sources: [jalo-edition-5] }] }, kind: twinning, act: { fr: "jumelage de villages", ja: "姉妹村", gender: m }, sources: [jalo-edition-5] }
`;

const people = `people:
  - person: babelon-serge
    authority: valbourg
    role: { fr: "maire de Valbourg, président du comité", ja: "ヴァルブール市長" }
    speaks: { date: 2016-10-05, did: [opened, { how: presented, session: ed5-workshop-3, about: { fr: "les gares", ja: "駅" } }], sources: [jalo-edition-5] }
  - person: yamade-tamotsu
    authority: minase
    role: { fr: "maire de Minase", ja: "水瀬市長" }
    speaks: { date: 2016-10-05, did: [{ how: chaired, session: ed5-workshop-1 }, closed], sources: [jalo-edition-5] }
  - person: ohara-hideto
    authority: kagemitsu
    role: { fr: "maire de Kagemitsu", ja: "景光市長" }
    speaks: { date: 2016-10-06, did: [{ how: attended, session: ed5-closing }], fr: "La ville ne donne pas l’heure.", ja: "時刻は記されていない。", sources: [jalo-edition-5] }
  - person: ohara-kazufumi
    authority: kagemitsu
    role: { fr: "adjoint au maire de Kagemitsu ; élu", ja: "景光市副市長（文化担当）" }
    named: { did: took-part, sources: [jalo-edition-5] }
  - person: kitera-masato
    organisation: ambafrance
    role: { fr: "ambassadeur", ja: "駐日フランス大使" }
    named: { did: [{ how: wrote, about: { fr: "Un article sur la réunion", ja: "会議についての記事" } }], sources: [jalo-edition-5] }
  - person: not-stated
    authority: orleans
    speaks: { date: not-stated, did: [{ how: spoke, where: { fr: "dans un atelier", ja: "分科会で" }, about: { fr: "les roses", ja: "バラ" } }], sources: [jalo-edition-5] }
  - { person: dary-thierry, authority: orleans, role: { fr: "maire d’Orléans", ja: "オルレアン市長" }, hosts: [jalo-edition-5] }
`;

const lines = `    - { authority: orleans, printed: "オルレアン" }
    - { authority: le-mans, printed: "ル・マン", fr: "représentée par son maire", ja: "市長が出席（大使館による）" }
    - { authority: nantes, printed: "ナント", session: ed5-workshop-1 }
    - { authority: lyon, printed: "リヨ", to_verify: [identity] }
    - { authority: rennes, printed: "レンヌ", fr: "Une autre source dit le contraire.", ja: "別の資料は逆を記す。" }
`;

const fifth = 'editions/5-valbourg/edition.yaml';
const before = textOf(fifth);
const edition = replaced(
  fifth,
  before.slice(before.indexOf('people:\n'), before.indexOf('committee: unknown')),
  `${people}\n`,
);

const archive = buildArchive(
  contentWith({
    'authorities/france.yaml': textOf('authorities/france.yaml') + french,
    'authorities/japan.yaml': textOf('authorities/japan.yaml') + japanese,
    'twinnings.yaml': textOf('twinnings.yaml') + twinnings,
    [fifth]: edition.replace('    - { authority: orleans, printed: "オルレアン" }\n', lines),
  }).entries,
  formatPrintable,
);

describe.each(locales)('the sentences of the example archive in %s', (locale) => {
  const context = { archive, locale };
  const sentences = [...allParagraphs(context)].flatMap(({ of, paragraphs }) =>
    paragraphs.flatMap((one) => one.sentences.map(({ id, claims }) => ({ at: `${of.kind}/${of.id}#${id}`, claims }))),
  );
  const texts = sentences.map(({ at, claims }) => ({ at, text: claims.map(({ words }) => words.text).join('') }));

  it('are as approved, and so are the kinds of facts that none tells', async () => {
    const file = path.resolve(import.meta.dirname, `../../tests/approved/sentences/${locale}.md`);
    await expect(`${printedSentences(context)}\n${printedUntold(context)}\n`).toMatchFileSnapshot(file);
  });

  it('begin with a capital, end with one stop, and have no bracket inside another', () => {
    const form = locale === 'fr' ? /^[\p{Lu}\d«].*[^.\s][.…!?]$/su : /^[^、。].*[^。]。$/su;
    const broken = texts.filter(
      ({ text }) => !form.test(text) || /\([^()]*\(|（[^（）]*（|undefined|、。| {2}| à le | de le /u.test(text),
    );
    expect(broken).toEqual([]);
  });

  it('have an address of their own on the page of their record', () => {
    const addresses = texts.map(({ at }) => at);
    expect(addresses.length).toBe(new Set(addresses).size);
  });
});

it('the French and Japanese sentences that are made of a record rest on the same facts', () => {
  // An editor may write a sentence in one language alone.
  const isWritten = (slot: string) => /^(?:disagreements\.|history$|adoption$|follow_up$|part$)/.test(slot);
  const restOn = (paragraphs: readonly Paragraph[]) =>
    paragraphs.flatMap(({ slot, sentences }) => {
      const grounds = sentences.flatMap(({ claims }) => claims.flatMap((claim) => claim.grounds));
      const facts = new Set(grounds.map(({ kind, id, path: at }) => `${kind}/${id}#${at}`));
      return isWritten(slot) ? [] : [{ slot, facts: [...facts].sort() }];
    });
  const [fr, ja] = locales.map((locale) =>
    [...allParagraphs({ archive, locale })].map(({ of, paragraphs }) => [of, restOn(paragraphs)]),
  );
  expect(ja).toEqual(fr);
});
