import { describe, expect, it } from 'vitest';
import { type Edits, archiveWith, replaced, wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get } from '../archive.ts';
import { answersOf, questionsFor, type Question } from './knowledge.ts';

const file = 'editions/7-rive-en-bresse/edition.yaml';

function answer(question: Question, edits: Edits = {}, edition = '7-rive-en-bresse') {
  const archive = archiveWith(edits);
  const { level, path } = get(answersOf(archive, get(archive.editions, edition)), question);
  return [level, path];
}

const changed = (before: string, after: string): Edits => ({ [file]: replaced(file, before, after) });

describe('what is known of an edition', () => {
  it('is known where a source gives the value and no gap is about it', () => {
    expect(answer('days')).toEqual(['known', 'dates']);
    expect(answer('theme-fr')).toEqual(['known', 'theme']);
  });

  it('is known in part where a gap is about it, or a field of it is to be verified', () => {
    expect(answer('next')).toEqual(['part', 'next_edition']);
    const unverified = 'for: 2024\n  to_verify: [for]\n  decided: not-stated';
    expect(answer('next', changed('for: 2024\n  decided: unknown', unverified))[0]).toBe('part');
  });

  it('is known in part where the title is not that of the meeting', () => {
    expect(answer('theme-fr', changed('official: "Dans', 'press: "Dans'))[0]).toBe('part');
  });

  it('is no answer where the words are those of the archive', () => {
    expect(answer('theme-fr', changed('official: "Dans', 'translation: "Dans'))).toEqual(['unknown', 'theme']);
  });

  it('differs where another version contradicts this very field', () => {
    const other = (differs: string) =>
      changed(
        '  sessions: unknown\n',
        `  sessions: unknown\n  because: { fr: "Texte.", ja: "文。" }\n  others: [{ days: 2022-10-04/06, differs: ${differs}, sources: [gomet-2022] }]\n`,
      );
    const edits = other('contradiction');
    expect(answer('days', edits)).toEqual(['differ', 'dates']);
    expect(answer('days', other('moment'))[0]).not.toBe('differ');
    expect(answer('sessions', edits)).toEqual(['unknown', 'gaps.programme']);
  });

  it('has the names of a side where its list is whole', () => {
    expect(answer('names-french')[0]).toBe('known');
    expect(answer('names-french', changed('complete: both', 'complete: japanese'))[0]).toBe('part');
    expect(answer('names-japanese')).toEqual(['unknown', 'participants']);
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
