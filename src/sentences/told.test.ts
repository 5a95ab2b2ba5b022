import { expect, it } from 'vitest';
import { contentWith, replaced } from '../../tests/fixtures/changed-content.ts';
import { buildArchive } from '../archive/build.ts';
import { formatPrintable } from '../facts/accounts.ts';
import { plainText } from './sentence.ts';
import { sentencesOn } from './told.ts';

const disputed = `date:
    on: 1973-10-13
    because: { fr: "Date de l’acte.", ja: "文書の日付。" }
    sources: [le-progres-2019]
    others: [{ on: 1973-10-12, differs: contradiction, sources: [aixclam-2022] }]`;

it.each([
  [
    'gives the date',
    'le-progres-2019',
    ['Lorval et Shirogane sont jumelées depuis le 13 octobre 1973, selon Éditeur.'],
  ],
  ['is cited for the act alone and gives another date', 'aixclam-2022', []],
])('the page of a source that %s has of the sentence of a link what it attests', (_, source, texts) => {
  const edited = contentWith({ 'twinnings.yaml': replaced('twinnings.yaml', 'date: 1973-10-12', disputed) });
  const context = { archive: buildArchive(edited.entries, formatPrintable), locale: 'fr' } as const;
  const ofLink = sentencesOn(context, source).filter(({ of }) => of.id === 'lorval-shirogane');
  expect(ofLink.map(({ sentence }) => plainText([sentence], 'fr'))).toEqual(texts);
});
