/** Creates an authority in the file of its country. */
import { authorityKinds, type AuthorityKind } from '../../../src/archive/schema/authority.ts';
import { dictionary } from '../../../src/i18n/locales.ts';
import { freeId, sourcesQuestion, textQuestion, type Answers, type Question } from './question.ts';
import type { Beginning } from './start.ts';
import { bracketed, lineFor, lines, quoted } from './yaml-text.ts';

const sides = ['french', 'japanese'] as const;
const japaneseKinds: readonly AuthorityKind[] = ['city', 'town', 'village', 'prefecture'];
const sideOf = (answers: Answers) => (answers['side'] === 'japanese' ? 'japanese' : 'french');
const isJapanese = (answers: Answers) => sideOf(answers) === 'japanese';

const questions: readonly Question[] = [
  { name: 'side', asks: { fr: 'De quel côté ?', ja: 'どちらの側か' }, isNeeded: true, choices: () => sides },
  {
    name: 'id',
    asks: { fr: 'Son identifiant (aix-en-provence)', ja: 'ID（aix-en-provenceのように）' },
    isNeeded: true,
    refuses: freeId((known) => known.ids('authorities')),
  },
  {
    name: 'kind',
    asks: { fr: 'Sa sorte', ja: '自治体の種類' },
    isNeeded: true,
    choices: (_, answers) => authorityKinds.filter((kind) => japaneseKinds.includes(kind) === isJapanese(answers)),
  },
  textQuestion('fr', 'Son nom français', 'フランス語名'),
  textQuestion('ja', 'Son nom japonais', '日本語名'),
  {
    ...textQuestion(
      'yomi',
      'La lecture du nom japonais, en hiragana (vide : plus tard)',
      '読み（ひらがな。後で書くなら空欄）',
      false,
    ),
    isAsked: (_, answers) => isJapanese(answers),
  },
  {
    ...textQuestion(
      'katakana',
      'Le nom français en katakana, sans son espèce (vide : plus tard)',
      'カタカナ表記（「市」などを除く。後で書くなら空欄）',
      false,
    ),
    isAsked: (_, answers) => !isJapanese(answers),
  },
  {
    name: 'area',
    asks: {
      fr: 'Son département, sa région ou sa préfecture (vide : plus tard)',
      ja: '県・地域圏・都道府県のID（後で書くなら空欄）',
    },
    isNeeded: false,
    choices: (known, answers) => known.areas(sideOf(answers)),
  },
  sourcesQuestion,
];

const later = dictionary({
  fr: {
    comment:
      'À ajouter : coordinates: { lat: …, lon: …, sources: [id] } ; population: { value: …, on: …, sources: [id] } ; site: { url: "…", sources: [id] }',
    next: (file: string, id: string) => [
      `${file}, « ${id} » : position, population et site, chacun avec sa source.`,
      `Puis citez-la par son identifiant, ${id} : participants, hosts, programme…`,
    ],
  },
  ja: {
    comment:
      '追加する項目：coordinates: { lat: …, lon: …, sources: [id] }、population: { value: …, on: …, sources: [id] }、site: { url: "…", sources: [id] }',
    next: (file: string, id: string) => [
      `${file}の「${id}」：位置、人口、公式サイトを、典拠とともに書いてください。`,
      `ほかの記録では、ID「${id}」で示します（participants、hosts、programmeなど）。`,
    ],
  },
});

export const authority: Beginning = {
  called: { fr: 'une collectivité', ja: '自治体' },
  questions,
  begin: (answers, _known, locale) => {
    const id = answers['id'] ?? '';
    const file = `authorities/${isJapanese(answers) ? 'japan' : 'france'}.yaml`;
    const reading = ['yomi', 'katakana'].flatMap((field) => lineFor(`  ${field}`, answers[field], quoted) ?? []);
    const text = lines(
      `${id}:`,
      `  # ${later[locale].comment}`,
      lineFor('  kind', answers['kind']),
      lineFor('  fr', answers['fr'], quoted),
      lineFor('  ja', answers['ja'], quoted),
      ...reading,
      lineFor('  area', answers['area']),
      answers['yomi'] ? '  general_knowledge: [yomi]' : undefined,
      `  sources: ${bracketed(answers['source'])}`,
    );
    return { parts: [{ is: 'entry', file, id, lines: text }], next: later[locale].next(file, id) };
  },
};
