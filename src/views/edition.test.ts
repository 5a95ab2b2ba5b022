import { describe, expect, it } from 'vitest';
import { contentWith, replaced, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build.ts';
import { formatPrintable } from '../i18n/format-printable.ts';
import { plain } from '../wording/html.ts';
import type { Locale } from '../i18n/locales.ts';
import { editionView } from './edition.ts';

const viewOf = (archive: Archive, id: string, locale: Locale) =>
  editionView({ archive, locale }, get(archive.editions, id));

describe('the page of an edition', () => {
  it.each([
    ['fr', '1\u00A0personne nommée pour sa fonction, 1\u00A0dont le nom n’est pas donné'],
    ['ja', '役職とともに名の挙がる1人、氏名の記載がない1人'],
  ] as const)('counts apart, in %s, the persons whom no source names', (locale, counted) => {
    const { people } = viewOf(wholeArchive(), '4-kagemitsu', locale).rows;
    expect(people && plain(people.value)).toBe(counted);
  });

  it('shows the follow-ups in order of date, at their addresses, where an earlier one is typed last', () => {
    const file = 'editions/5-valbourg/edition.yaml';
    const earlier = '  - { date: 2017-01-04, fr: "Avant.", ja: "前。", sources: [jaloparis-2018-award-kagemitsu] }\n';
    const edited = replaced(file, '\ndocuments:\n', `${earlier}\ndocuments:\n`);
    const archive = buildArchive(contentWith({ [file]: edited }).entries, formatPrintable);
    const { after } = viewOf(archive, '5-valbourg', 'fr');
    expect(after.slice(0, 2).map(({ id }) => id)).toEqual(['follow_up.1', 'follow_up.0']);
  });
});
