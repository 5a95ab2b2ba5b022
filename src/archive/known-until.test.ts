import { expect, it } from 'vitest';
import { contentWith, replaced, whole } from '../../tests/fixtures/changed-content.ts';

const until = (content: typeof whole) => content.entries.records.series[0]?.data.knowledge_until.value;

it('is the date that the series gives, unless a source is newer: then its month', () => {
  expect(until(whole)).toBe('2026-01');
  const text = replaced('series.yaml', 'knowledge_until: 2026-01', 'knowledge_until: 2022-01');
  expect(until(contentWith({ 'series.yaml': text }))).toBe('2025-11');
});
