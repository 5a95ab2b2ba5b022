import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { idMistake } from '../archive/schema/id.ts';
import { locales } from '../i18n/locales.ts';
import { hasJapanese } from '../language/typography.ts';
import { referenceFiles } from './reference-files.ts';
import { referenceIn } from './reference.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('the committed files that are made from the schemas', () => {
  it.each([...referenceFiles()])('hold what the schemas say now; else: npm run reference (%s)', (file, text) => {
    const place = path.join(root, file);
    expect(existsSync(place) ? readFileSync(place, 'utf8') : '').toBe(text);
  });
});

describe.each(locales)('the reference in %s', (locale) => {
  const { kinds, around } = referenceIn(locale);
  const all = [...around, ...kinds.flatMap(({ fields }) => fields)];

  it('says of every field what it means, in its own language', () => {
    expect(all.filter(({ meaning }) => meaning === '').map((one) => one.path)).toEqual([]);
    expect(all.filter(({ meaning }) => hasJapanese(meaning) !== (locale === 'ja')).map((one) => one.path)).toEqual([]);
  });

  it('gives every field a form and an example', () => {
    expect(all.filter(({ form }) => form === '').map((one) => one.path)).toEqual([]);
    const isOfLines = (name: string) => ['others', 'versions'].includes(name);
    expect(all.filter((one) => one.example === '' && !isOfLines(one.path)).map((one) => one.path)).toEqual([]);
  });

  it('gives as examples of ids what has the form of one', () => {
    const ids = all.filter(({ form }) => /^(?:identifiant|ID)$/.test(form)).map(({ example }) => example);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => idMistake(id) !== undefined)).toEqual([]);
  });
});

describe('a fact in the reference', () => {
  it('is told with its path, its form and that it is required', () => {
    const editions = referenceIn('fr').kinds.find(({ name }) => name === 'editions');
    expect(editions?.files).toBe('editions/*/edition.yaml');
    expect(editions?.fields.find((one) => one.path === 'dates.days')).toEqual({
      path: 'dates.days',
      meaning: 'Les jours, visites comprises.',
      form: 'date ou période, ou sans valeur',
      example: '2016-10-03/06',
      required: true,
    });
    expect(editions?.fields.find((one) => one.path === 'programme.kind')?.form).toContain('workshop');
  });
});
