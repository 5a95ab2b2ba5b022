import { describe, expect, it } from 'vitest';
import { gapsExplaining } from '../../src/archive/gaps.ts';
import { isNotKnown } from '../../src/schema/not-known.ts';
import { locales, otherLocale } from '../../src/text/locales.ts';
import { factsAt, parallelAt, recordAt } from '../../src/site/paths.ts';
import { factStrings } from '../../src/i18n/strings/facts.ts';
import { attributesOf, builtLanguages } from '../built-site.ts';

describe.each(builtLanguages)('both languages of $name beside each other, in $locale', async ({ site, locale }) => {
  const archive = await site.archive();
  const pageAt = (path: string) => site.pageAt(path);

  it('leads from each row to itself and to its place in both languages', () => {
    const records = (['declarations', 'editions'] as const).flatMap((kind) =>
      [...archive[kind].keys()].map((id) => [kind, id] as const),
    );
    for (const [kind, id] of records) {
      const { $, url } = pageAt(parallelAt(locale, kind, id));
      for (const row of $('.pair').toArray()) {
        const fragment = row.attribs['id'] ?? '';
        const hrefs = attributesOf($(row).find('a'), 'href');
        const [own, other] = [locale, otherLocale(locale)].map((lang) =>
          site.urlOf(kind === 'editions' ? factsAt(lang, id) : recordAt(lang, kind, id)),
        );
        expect(hrefs, `${url}#${fragment}`).toEqual(
          expect.arrayContaining([`#${fragment}`, `${String(own)}#${fragment}`, `${String(other)}#${fragment}`]),
        );
      }
    }
  });

  it('says in words what each text of a point is worth, and sets as a quotation only what a source prints', () => {
    const { wording } = factStrings[locale];
    const printed = ['official', 'official-translation', 'extract'];
    for (const { id, points } of archive.declarations.values()) {
      const { $ } = pageAt(parallelAt(locale, 'declarations', id));
      for (const point of points) {
        for (const lang of locales) {
          const side = point[lang];
          if (isNotKnown(side)) continue;
          const shown = $(`[id="${point.id}"] > .pair-side`).has(`.pair-language[lang="${lang}"]`);
          expect(shown.find('.pair-worth').text()).toContain(wording[side.wording]);
          expect(shown.find('blockquote, q').length > 0).toBe(printed.includes(side.wording));
          expect(/^[«「]/.test(shown.find('.pair-text').text().trim())).toBe(printed.includes(side.wording));
        }
      }
    }
  });

  it('says of each side that is missing that it is, and where it was looked for', () => {
    for (const declaration of archive.declarations.values()) {
      const { $ } = pageAt(parallelAt(locale, 'declarations', declaration.id));
      const silent = $('.pair-side.is-missing').filter(
        (_, side) =>
          $(side).find('.pair-none').text() === '' || $(side).find('.pair-worth > :last-child').text() === '',
      );
      expect(silent.length, declaration.id).toBe(0);
      for (const point of declaration.points) {
        for (const lang of locales) {
          const side = point[lang];
          if (!isNotKnown(side) || side.is !== 'unknown') continue;
          const gaps = gapsExplaining(declaration, `points.${point.id}.${lang}`);
          const shown = $(`[id="${point.id}"] > .pair-side`).has(`.pair-language[lang="${lang}"]`);
          const places = gaps.map((gap) => new Set(gap.looked_in).size).reduce((sum, n) => sum + n, 0);
          expect(shown.find('.gap-places li').length, `${declaration.id} ${point.id} ${lang}`).toBe(places);
        }
      }
    }
  });

  it('shows the two themes of an edition whose sides are independent, and says that neither translates the other', () => {
    const apart = [...archive.editions.values()].filter(
      ({ theme }) => theme.is === 'known' && theme.value.sides === 'independent',
    );
    for (const { id } of apart) {
      const row = pageAt(parallelAt(locale, 'editions', id)).$('#theme');
      expect(row.find('blockquote')).toHaveLength(2);
      expect(row.find('.pair-notes').text()).not.toBe('');
    }
  });
});
