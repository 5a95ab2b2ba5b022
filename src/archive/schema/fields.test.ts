import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import '../field-names.ts';
import { described, fields, unusedTexts } from './fields.ts';
import texts from '../fields.json' with { type: 'json' };
import { formOf } from './side.ts';

const labelOf = (schema: z.ZodType) => formOf(schema, 'made').meaning.label;

describe('fields', () => {
  it('gives a field its label and its description', () => {
    const { days } = fields('edition.dates', { days: z.string() });
    expect(labelOf(days)).toEqual({ fr: 'Ensemble du séjour', ja: '会期' });
    expect(days.meta()).toEqual({
      description: 'Les jours, visites comprises.',
      descriptionJa: '会期（視察を含む）。',
    });
  });

  it('describes a field by its label when nothing more is said', () => {
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
  const entries = Object.entries<Record<string, string | { label: string | object }>>(texts.fields).flatMap(
    ([group, named]) => Object.entries(named).map(([name, entry]) => [`${group}.${name}`, entry] as const),
  );
  const lacking = entries.filter(([, entry]) => {
    if (typeof entry === 'string') return false;
    return hasOne(entry) || (typeof entry.label === 'object' && hasOne(entry.label));
  });
  expect(lacking).toEqual([]);
  expect(Object.values(texts.concepts).filter(hasOne)).toEqual([]);
});
