import { describe, expect, it } from 'vitest';
import { id, idMistake, ids } from './id.ts';
import { issuesOf } from '../../tests/fixtures/typed.ts';

describe('an id', () => {
  it.each(['tours', 'aix-en-provence', '5-tours', 'ed5-workshop-1', '2017'])('may be %s', (text) => {
    expect(idMistake(text)).toBeUndefined();
  });

  it.each(['Tours', 'aix_en_provence', 'aix en provence', 'orléans', '高松', '-tours', 'tours-', 'a--b', ''])(
    'may not be “%s”',
    (text) => {
      expect(issuesOf(id, text)).toMatchObject([{ params: { code: 'bad-id', value: text } }]);
    },
  );

  it('is told by its place in a list', () => {
    expect(issuesOf(ids, ['tours', 'Nancy'])).toMatchObject([{ path: [1] }]);
  });

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', '404', 'index', 'constructor', 'prototype'])(
    'may not be “%s”, which is taken',
    (text) => {
      expect(issuesOf(id, text)).toMatchObject([{ params: { code: 'reserved-id', value: text } }]);
    },
  );

  it.each(['console', 'com', 'com10', 'aux-maires', 'nulle'])('may be %s, which only begins so', (text) => {
    expect(idMistake(text)).toBeUndefined();
  });

  it('has at most 100 signs', () => {
    expect(idMistake('a'.repeat(100))).toBeUndefined();
    expect(idMistake('a'.repeat(101))).toMatchObject({ code: 'long-id' });
  });
});
