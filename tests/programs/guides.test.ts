import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { exampleGuides, followInExample } from './example-guides.ts';

/** The edition is followed in French, to its built page, by guided-edition.test.ts. */
const tasks = (lang: Locale) =>
  exampleGuides(lang).flatMap((guide, index) => (lang === 'fr' && index === 2 ? [] : [[guide.title, guide] as const]));

describe('the guides of the editors', { timeout: 300_000 }, () => {
  it('tell the same tasks in both languages, with the same steps', () => {
    const [french, japanese] = locales.map((lang) =>
      exampleGuides(lang).map(({ steps }) =>
        steps.map((step) =>
          step.is === 'edit'
            ? step.file
            : step.words.map((word, at) => (step.words[at - 1] === '--lang' ? 'language' : word)),
        ),
      ),
    );
    expect(french).toHaveLength(6);
    expect(japanese).toEqual(french);
  });

  describe.each(locales)('in %s', (lang) => {
    it.each(tasks(lang))('can be followed as written, and leave the content in order: %s', async (_, guide) => {
      expect(await followInExample(guide, async ({ content }) => (await readContent(content)).problems)).toEqual([]);
    });
  });
});
