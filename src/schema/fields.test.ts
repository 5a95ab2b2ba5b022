import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import './other-files.ts';
import { authority } from './authority.ts';
import { declaration } from './declaration.ts';
import { edition } from './edition.ts';
import { described, descriptionAt, fields, partsOf, unusedTexts, type FieldText } from './fields.ts';
import { linkCount } from './link-count.ts';
import texts from './fields.json' with { type: 'json' };

const entries: Readonly<Record<string, FieldText>> = texts.fields;

describe('fields', () => {
  it('describes a field by the concept of its name when nothing is said of it', () => {
    const { place } = fields('declaration.adoption', { place: z.string() });
    expect(place.meta()).toEqual({ description: 'Lieu.', descriptionJa: '場所。' });
  });

  it('leaves a field that was described elsewhere', () => {
    const themes = described('shared.themes', z.string());
    expect(fields('edition.dates', { themes })).toEqual({ themes });
  });

  it('refuses a field without an entry', () => {
    expect(() => fields('edition.dates', { nights: z.string() })).toThrow('no label for “edition.dates.nights”');
  });
});

it('fields.json has no entry that no schema uses', () => {
  expect([...unusedTexts]).toEqual([]);
});

it('fields.json says each label and each description in both languages', () => {
  const hasOne = (text: object) => 'fr' in text !== 'ja' in text;
  const lacking = Object.entries(entries).filter(([, entry]) => {
    if (typeof entry === 'string') return false;
    const { fr = '', ja = '', label } = entry;
    return hasOne(entry) || fr.includes('|') !== ja.includes('|') || (typeof label === 'object' && hasOne(label));
  });
  expect(lacking).toEqual([]);
  expect(Object.values(texts.concepts).filter(hasOne)).toEqual([]);
});

it('fields.json gives a concept one word in a language, and a word one concept', () => {
  const labels = Object.values(entries).flatMap((entry) => {
    if (typeof entry === 'string') return [];
    const { fr = '', ja = '', label } = entry;
    const own = { fr: partsOf(fr).label, ja: partsOf(ja).label };
    return [own, label].filter((one) => typeof one === 'object' && one.fr !== '');
  });
  const words = [...Object.values(texts.concepts), ...labels.filter((label) => typeof label === 'object')];
  // A label that several fields have is a concept; a plural is not another one.
  const pairs = words.map(({ fr, ja }) => ({ fr: fr.toLowerCase().replaceAll(/s(?=\P{L}|$)/gu, ''), ja }));
  const inFrench = Map.groupBy(pairs, ({ fr }) => fr);
  const inJapanese = Map.groupBy(pairs, ({ ja }) => ja);
  const several = (of: 'fr' | 'ja') => (same: readonly { fr: string; ja: string }[]) =>
    new Set(same.map((pair) => pair[of])).size > 1 ? [same] : [];
  expect([...inFrench.values()].flatMap(several('ja'))).toEqual([]);
  expect([...inJapanese.values()].flatMap(several('fr'))).toEqual([]);
  const typed = words.map(({ fr, ja }) => `${fr} ${ja}`);
  expect(typed.filter((word, index) => typed.indexOf(word) !== index)).toEqual([]);
});

it.each([
  [
    'a field of a record',
    authority,
    'code',
    'Code INSEE, numéro SIREN d’une intercommunalité ou code des collectivités japonaises.',
  ],
  ['a field of a fact', edition, 'dates.sessions', 'Jours de séance.'],
  ['a field of a line', edition, 'participants.list.printed', 'Le nom tel que la source l’imprime.'],
  ['a field behind short forms', declaration, 'points.fr.wording', 'Ce que vaut ce texte.'],
  ['a field of a fact that has the name of its value', linkCount, 'value', 'Valeur.'],
])('descriptionAt finds %s', (_, schema, path, fr) => {
  expect(descriptionAt(schema, path)).toMatchObject({ fr });
});
