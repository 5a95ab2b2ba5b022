import { expect, it } from 'vitest';
import { readProse } from '../reader/prose-file.ts';
import type { Locale } from '../schema/words.ts';
import { sentencesOf, typedSentence } from './sentences.ts';

const cut = (body: string, lang: Locale = 'fr') =>
  sentencesOf(readProse(`---\nlead: "…"\n---\n\n${body}\n`, lang, false).prose?.blocks ?? []).map(typedSentence);

it.each([
  ['at full stops and semicolons', 'Un mot. Deux mots ; trois !', ['Un mot.', 'Deux mots\u202F;', 'trois\u202F!']],
  ['not in a quotation', 'Il dit « Oui. Non. » et part. Fin.', ['Il dit «\u00A0Oui. Non.\u00A0» et part.', 'Fin.']],
  ['not after an initial', 'Étude de S. Gillet. Fin.', ['Étude de S. Gillet.', 'Fin.']],
  ['where a paragraph ends', 'Un mot\n\nDeux mots', ['Un mot', 'Deux mots']],
  ['where a line of a list ends', '- Un\n- Deux', ['Un', 'Deux']],
  [
    'with their components as they are typed',
    'Le <A id="nancy">bourg</A> compte <Value of="a.b" by="c" /> <Cite id="c" />. Fin.',
    ['Le bourg compte <Value of="a.b" by="c" /> <Cite id="c" />.', 'Fin.'],
  ],
])('the sentences of an account are cut %s', (_, body, sentences) => {
  expect(cut(body)).toEqual(sentences);
});

it('the sentences of an account are cut at the Japanese full stop, not in 「」', () => {
  expect(cut('「未定。」とする<Cite id="a" />。以上。', 'ja')).toEqual(['「未定。」とする<Cite id="a" />。', '以上。']);
});
