import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/text/locales.ts';
import { hasJapanese } from '../../src/text/typography.ts';
import { fieldsByFile, fieldsOfEvidence, referenceFiles } from './reference.ts';

const root = path.resolve(import.meta.dirname, '../..');

it.each([...referenceFiles()])(
  'the committed files that are made from the schemas hold what the schemas say now; else: npm run reference (%s)',
  (file, text) => {
    const place = path.join(root, file);
    expect(existsSync(place) ? readFileSync(place, 'utf8') : '').toBe(text);
  },
);

describe.each(locales)('the reference in %s', (locale) => {
  const all = [...fieldsOfEvidence(locale), ...[...fieldsByFile(locale).values()].flat()];

  it('says of every field what it means, in its own language', () => {
    expect(all.filter(({ meaning }) => meaning === '').map((one) => one.path)).toEqual([]);
    expect(all.filter(({ meaning }) => hasJapanese(meaning) !== (locale === 'ja')).map((one) => one.path)).toEqual([]);
  });

  it('gives every field a form', () => {
    expect(all.filter(({ form }) => form === '').map((one) => one.path)).toEqual([]);
  });
});
