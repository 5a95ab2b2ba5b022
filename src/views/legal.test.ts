import { describe, expect, it, vi } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { resetSettings } from '../../tests/fixtures/settings.ts';
import { locales } from '../i18n/locales.ts';
import { legalStrings } from '../i18n/strings/legal.ts';
import { plain } from '../wording/html.ts';

const archive = wholeArchive();

resetSettings();

function publish() {
  vi.stubEnv('PUBLISHER_NAME', 'Ville de Belport | ベルポール市');
  vi.stubEnv('PUBLISHER_ADDRESS', '1 place du Quai, 00000 Belport');
  vi.stubEnv('PUBLISHER_CONTACT', 'archive@belport.example');
  vi.stubEnv('PUBLISHER_DIRECTOR', 'Alix Rive | アリックス・リーヴ');
  vi.stubEnv('PUBLISHER_HOST', 'Hôte, 2 rue du Câble, 00000 Belport');
}

const published = {
  fr: [
    'Ville de Belport',
    '1 place du Quai, 00000 Belport',
    'archive@belport.example',
    'Alix Rive',
    'Hôte, 2 rue du Câble, 00000 Belport',
  ],
  ja: [
    'ベルポール市',
    '1 place du Quai, 00000 Belport',
    'archive@belport.example',
    'アリックス・リーヴ',
    'Hôte, 2 rue du Câble, 00000 Belport',
  ],
};

describe.each(locales)('who publishes the site, in %s', (locale) => {
  const words = legalStrings[locale];

  it('is told whole on its page and at the foot of every page', async () => {
    publish();
    const { legalView } = await import('./legal.ts');
    const { frame, lead, rows } = legalView({ archive, locale });
    expect(rows.map(({ value }) => plain(value))).toEqual(published[locale]);
    expect(rows[2]?.value.html).toContain('href="mailto:archive@belport.example"');
    expect(lead).toBe(words.lead);
    expect(frame.publishedBy.label).toBe(words.publishedBy(published[locale][0] ?? ''));
  });

  it('is said not to be told where the site names nobody', async () => {
    const { legalView } = await import('./legal.ts');
    const { frame, lead, rows } = legalView({ archive, locale });
    expect(rows).toEqual([]);
    expect(lead).toBe(words.noPublisher);
    expect(frame.publishedBy.label).toBe(words.noPublisher);
  });

  it('is the publisher of the pages that are cited, whose author stays the archive', async () => {
    publish();
    const { citationOf } = await import('../exports/citations/citation.ts');
    const { referenceOf } = await import('../exports/citations/reference.ts');
    const { item } = citationOf({ archive, locale }, { kind: 'data' });
    expect(item.publisher).toBe(published[locale][0]);
    expect(referenceOf(item, locale)).toContain(published[locale][0]);
    vi.unstubAllEnvs();
    vi.resetModules();
    const { citationOf: without } = await import('../exports/citations/citation.ts');
    expect(without({ archive, locale }, { kind: 'data' }).item.publisher).toBeUndefined();
  });
});
