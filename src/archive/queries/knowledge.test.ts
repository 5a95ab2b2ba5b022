import { describe, expect, it } from 'vitest';
import { archiveWith, replaced, wholeArchive, type Edits } from '../../../tests/fixtures/changed-content.ts';
import { get } from '../archive.ts';
import { answersOf, questionsFor, type Question } from './knowledge.ts';

const file = 'editions/7-rive-en-bresse/edition.yaml';

function answer(question: Question, edits: Edits = {}) {
  const archive = archiveWith(edits);
  const { level, path } = get(answersOf(archive, get(archive.editions, '7-rive-en-bresse')), question);
  return [level, path];
}

const changed = (before: string, after: string): Edits => ({ [file]: replaced(file, before, after) });

const because = '  because: { fr: "Texte.", ja: "文。" }\n';
const version = (differs: string) => `[{ days: 2022-10-04/06, differs: ${differs}, sources: [gomet-2022] }]`;
const differing = (differs: string) =>
  changed('  sessions: unknown\n', `  sessions: unknown\n${because}  others: ${version(differs)}\n`);

describe('what is known of an edition', () => {
  const titled = (status: string) => changed('official: "Dans', `${status}: "Dans`);
  const unverified = changed('for: 2024\n  decided: unknown', 'for: 2024\n  to_verify: [for]\n  decided: not-stated');

  it.each<[string, Question, level: string, path: string, edits?: Edits]>([
    ['known where a source gives the value and no gap is about it', 'days', 'known', 'dates'],
    ['known of a title that the meeting has', 'theme-fr', 'known', 'theme'],
    ['known in part where a gap is about it', 'next', 'part', 'next_edition'],
    ['known in part where a field of it is to be verified', 'next', 'part', 'next_edition', unverified],
    ['known in part where the title is not that of the meeting', 'theme-fr', 'part', 'theme', titled('press')],
    ['no answer where the words are those of the archive', 'theme-fr', 'unknown', 'theme', titled('translation')],
    ['different where a version contradicts this field', 'days', 'differ', 'dates', differing('contradiction')],
    ['not so where the version is of another moment', 'days', 'known', 'dates', differing('moment')],
    ['not so of another field', 'sessions', 'unknown', 'gaps.programme', differing('contradiction')],
    ['known of the names of a side whose list is whole', 'names-french', 'known', 'participants'],
    [
      'in part where it is not',
      'names-french',
      'part',
      'participants',
      changed('complete: both', 'complete: japanese'),
    ],
    ['not known of a side that nobody names', 'names-japanese', 'unknown', 'participants'],
  ])('is %s: %s', (_, question, level, path, edits) => {
    expect(answer(question, edits)).toEqual([level, path]);
  });

  it('is at most announced before the edition is held', () => {
    const archive = wholeArchive();
    const announced = [...archive.editions.values()].filter(({ statusNow }) => statusNow !== 'held');
    expect(announced).not.toEqual([]);
    for (const edition of announced)
      for (const { level, isAnnounced } of answersOf(archive, edition).values())
        expect([isAnnounced, level]).toEqual([true, expect.stringMatching(/^(?:part|unknown)$/)]);
  });
});

it('the questions about an edition ask of the theme in the language of the reader, and of the names of their country, first', () => {
  const asked = (language: 'fr' | 'ja') => [...questionsFor('meeting', language), ...questionsFor('came', language)];
  const inOrder = (language: 'fr' | 'ja') =>
    asked(language)
      .filter((one) => /^(?:theme|names)-/.test(one))
      .join(' ');
  expect(inOrder('fr')).toBe('theme-fr theme-ja names-french names-japanese');
  expect(inOrder('ja')).toBe('theme-ja theme-fr names-japanese names-french');
  expect(asked('ja').toSorted()).toEqual(asked('fr').toSorted());
});
