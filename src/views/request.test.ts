import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import { allGaps, type PlacedGap } from '../archive/queries/statements.ts';
import { gapFragment } from '../i18n/paths.ts';
import { readArchive } from '../reader/read-archive.ts';
import { plain } from './prose.ts';
import { requestsFor } from './request.ts';

describe('a request that is ready to send', () => {
  let archive: Archive;
  let gaps: readonly PlacedGap[];
  beforeAll(async () => {
    archive = await readArchive(join(import.meta.dirname, '..', '..', 'content'));
    gaps = allGaps(archive).filter(({ kind }) => kind === 'editions' || kind === 'declarations');
  });

  it('stands beside each question on an edition, in the language of its host', () => {
    const without = gaps.filter((placed) => {
      const host = archive.editions.get(placed.id)?.side === 'french' ? 'fr' : 'ja';
      return !requestsFor({ archive, locale: 'fr' }, placed).some(({ lang }) => lang === host);
    });
    expect(without).toEqual([]);
  });

  it('asks the question of the gap in its own language, and leads to its place on our page of that language', () => {
    for (const placed of gaps) {
      for (const { lang, text } of requestsFor({ archive, locale: 'fr' }, placed)) {
        const told = text.map((paragraph) => plain(paragraph));
        expect(told).toContain(placed.gap[lang]);
        expect(told.at(-2)).toContain(`/${lang}/gaps/#${gapFragment(placed.kind, placed.id, placed.gap.id)}`);
      }
    }
  });

  it('is the same letter on both pages, with what stands around it in the language of the page', () => {
    const [placed] = gaps;
    if (!placed) throw new Error('There is no gap.');
    const [french, japanese] = (['fr', 'ja'] as const).map((locale) => requestsFor({ archive, locale }, placed));
    expect(japanese?.map(({ text }) => text)).toEqual(french?.map(({ text }) => text));
    expect(french?.[0]?.summary).toBe('Demande prête à envoyer');
    expect(japanese?.[0]?.summary).toBe('そのまま送れる問い合わせ（フランス語）');
  });

  it('names the documents that were read in part', () => {
    const title = (id: string) => archive.sources.get(id)?.title.text ?? '';
    for (const placed of gaps) {
      const letters = requestsFor({ archive, locale: 'fr' }, placed).map(({ text }) => text.map(plain).join(' '));
      const unread = placed.gap.looked_in.filter((id) => archive.sources.get(id)?.read !== 'whole').slice(0, 3);
      expect(letters.every((letter) => unread.every((id) => letter.includes(title(id))))).toBe(true);
    }
  });
});
