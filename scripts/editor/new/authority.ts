/** Creates an authority in the file of its country. */
import { authority as schema, authorityKinds, type AuthorityKind } from '../../../src/archive/schema/authority.ts';
import { sideWords } from '../../../src/archive/schema/controlled-words.ts';
import { dictionary } from '../../../src/i18n/locales.ts';
import { fieldsOf } from './fields.ts';
import { idQuestion, sourcesQuestion, type Answers, type Question } from './question.ts';
import type { Beginning } from './start.ts';
import { lines, sourcesLine } from './yaml-text.ts';

const japaneseKinds: readonly AuthorityKind[] = ['city', 'town', 'village', 'prefecture'];
const sideOf = (answers: Answers) => (answers['side'] === 'japanese' ? 'japanese' : 'french');
const isJapanese = (answers: Answers) => sideOf(answers) === 'japanese';

const side: Question = {
  name: 'side',
  asks: { fr: 'De quel côté ?', ja: 'どちらの側か' },
  isNeeded: true,
  choices: () => Object.keys(sideWords),
  called: (code) => sideWords[code === 'japanese' ? code : 'french'],
};

const fields = fieldsOf(schema, {
  kind: {
    choices: (_, answers) => authorityKinds.filter((kind) => japaneseKinds.includes(kind) === isJapanese(answers)),
  },
  fr: {},
  ja: {},
  yomi: { isAsked: (_, answers) => isJapanese(answers) },
  katakana: { isAsked: (_, answers) => !isJapanese(answers) },
  area: { choices: (known, answers) => known.areas(sideOf(answers)) },
});

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
  questions: [side, idQuestion('authorities', 'aix-en-provence'), ...fields.questions, sourcesQuestion],
  begin: (answers, _known, locale) => {
    const id = answers['id'] ?? '';
    const file = `authorities/${isJapanese(answers) ? 'japan' : 'france'}.yaml`;
    const text = lines(
      `${id}:`,
      `  # ${later[locale].comment}`,
      ...fields.lines(answers),
      answers['yomi'] ? '  general_knowledge: [yomi]' : undefined,
      sourcesLine(answers),
    );
    return { parts: [{ is: 'entry', file, id, lines: text }], next: later[locale].next(file, id) };
  },
};
