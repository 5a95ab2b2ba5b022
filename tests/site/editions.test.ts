import { describe, expect, it } from 'vitest';
import { exampleSite } from '../built-site.ts';

const textOf = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the timetable of an edition', () => {
  const { $ } = exampleSite.pageAt('/fr/editions/5-valbourg/');
  const linesOf = (id: string) => $(`.session:has(a[href$="#programme.${id}"]) > p`).toArray();

  it('heads each column by its day, and the last by a word where a day is not known', () => {
    const heads = $('.days > section > h3').toArray();
    expect(heads.map((head) => textOf($(head).children('.visually-hidden').text() || $(head).text()))).toEqual([
      '3 octobre 2016',
      '4 octobre 2016',
      '5 octobre 2016',
      '6 octobre 2016',
      'On ne sait pas quel jour',
    ]);
    expect(textOf($('.days-note').text()), 'a month alone says nothing below the days').toBe('');
  });

  it('names a session by its kind before its title, and says when it lasted where that was more than its own day', () => {
    const titles = $('.days .session a.bare').toArray();
    expect(titles.map((title) => textOf($(title).text())).slice(0, 4)).toEqual([
      'Visite',
      'Visite',
      'Cérémonie',
      'Cérémonie',
    ]);
    expect(textOf($('.days .session a[href$="#programme.ed5-workshop-3"]').text())).toBe(
      'Atelier 3 – Développement urbain',
    );
    expect(linesOf('ed5-visits-school-factory').map((line) => textOf($(line).text()))).toContain('3–4 octobre 2016');
    expect(linesOf('ed5-visits-2')).toHaveLength(1);
  });

  it('leaves open a session whose title was looked for and not found, and no other', () => {
    const open = $('.days .session.is-open a.bare').toArray();
    expect(open.map(({ attribs }) => attribs['href'])).toEqual([
      '/fr/editions/5-valbourg/facts/#programme.ed5-plenary',
    ]);
  });
});

describe('the history of an edition', () => {
  it('says when it was announced and put off, and for when', () => {
    const { $ } = exampleSite.pageAt('/fr/editions/7-rive-en-bresse/facts/');
    const told = textOf($('#status').text());
    for (const words of ['prévue', '21 janvier 2021', 'reportée', 'octobre 2021', 'tenue', '3–6 octobre 2022'])
      expect(told).toContain(words);
  });
});
