import { afterEach, expect, it, vi } from 'vitest';
import { wholeArchive } from '../reader/planted/changed-content.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function linkTo(href: string, base = '/'): Promise<string> {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  const { plain, proseView } = await import('./prose.ts');
  const at = { line: 1, column: 1 };
  const link = { type: 'link', href, children: [{ type: 'text', text: 'mots', at }], at } as const;
  const prose = { folder: 'pages', record: 'about', lang: 'fr', lead: 'Un.' } as const;
  const context = { archive: wholeArchive(), locale: 'fr' } as const;
  const body = proseView(context, { ...prose, blocks: [{ type: 'paragraph', children: [link] }] })?.body;
  expect(body && plain(body)).toBe('mots');
  return body?.html ?? '';
}

it('keeps a link to a page of the site under the folder of the site', async () => {
  expect(await linkTo('/fr/about/')).toBe('<p><a href="/fr/about/">mots</a></p>');
  expect(await linkTo('/fr/about/', '/archive/')).toBe('<p><a href="/archive/fr/about/">mots</a></p>');
});

it('marks a link to another site, in words for whoever hears the page', async () => {
  expect(await linkTo('https://example.org/?a="b"')).toBe(
    '<p><a href="https://example.org/?a=&quot;b&quot;" rel="external">mots<span class="visually-hidden"> (autre site)</span></a></p>',
  );
});

it('leads to an address of mail as it is', async () => {
  expect(await linkTo('mailto:x@example.org')).toBe('<p><a href="mailto:x@example.org">mots</a></p>');
});
