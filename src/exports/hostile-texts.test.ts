import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { asParsed, hostile } from '../../tests/fixtures/hostile-texts.ts';
import { element } from '../names/html.ts';
import { linkedData } from './json-ld.ts';

describe('HTML', () => {
  it('holds any text between tags and in attributes, and nothing else', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        const document = load(element('body', {}, element('p', { title }, text)).html);
        expect(document('body').children()).toHaveLength(1);
        expect(document('p').children()).toHaveLength(0);
        expect(document('p').attr()).toEqual({ title: asParsed(title) });
        expect(document('p').text()).toBe(asParsed(text));
      }),
    );
  });

  it('holds any linked data in a script', () => {
    const context = { archive: wholeArchive(), locale: 'fr' } as const;
    const page = { path: '/fr/x/', description: '', breadcrumb: [{ href: '/fr/', label: '' }] };
    fc.assert(
      fc.property(hostile, (title) => {
        const text = linkedData(context, { ...page, title }) ?? '';
        const document = load(`<body><script type="application/ld+json">${text}</script><p>x</p></body>`);
        expect(document('body').children()).toHaveLength(2);
        expect(JSON.parse(document('script').text())).toMatchObject({
          '@graph': [{ itemListElement: [{}, { name: title }] }],
        });
      }),
    );
  });
});
