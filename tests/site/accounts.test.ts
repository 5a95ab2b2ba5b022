import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { proseFolders, type ProseFolder } from '../../src/archive/kinds.ts';
import { accountIds } from '../../src/archive/queries/statements.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { recordAt, textPageAt } from '../../src/i18n/paths.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { accountText } from '../../src/wording/account-text.ts';
import { base, sitePages, type Page } from '../../scripts/quality/built-site.ts';
import { squeezed } from '../expected-texts.ts';

let archive: Archive;
let pages: Map<string, Page>;

beforeAll(async () => {
  archive = await readArchive();
  pages = new Map(sitePages().map((page) => [page.url, page]));
});

/** The blocks of the account on a page, as a reader sees them; a source as `[its-id]`. */
function shown(folder: ProseFolder, id: string, locale: Locale): string[] {
  const path = folder === 'pages' ? textPageAt(locale, id) : recordAt(locale, folder, id);
  const page = pages.get(base + path.slice(1));
  if (!page) throw new Error(`The site has no page ${path}.`);
  const { $ } = page;
  const account = $('.prose').first().clone();
  account.find('.lead, .visually-hidden').remove();
  // The state of the account, where it is not as its counterpart.
  account.children('.small').remove();
  account.find('a.cite').each((_, { attribs }) => {
    account.find(`a.cite[href="${attribs['href'] ?? ''}"]`).text(`[${attribs['href']?.split('/').at(-2) ?? ''}]`);
  });
  account.find('.numbers').each((_, numbers) => {
    const ids = $(numbers)
      .find('a')
      .toArray()
      .map(
        ({ attribs }) =>
          $(attribs['href'] ?? '')
            .find('a')
            .attr('href')
            ?.split('/')
            .at(-2) ?? '',
      );
    $(numbers).text(ids.map((source) => `[${source}]`).join(''));
  });
  return account
    .find('p, h2, h3, li, pre')
    .toArray()
    .map((block) => squeezed($(block).clone().children('ul, ol').remove().end().text()).replaceAll(/\]\s(?=\[)/g, ']'));
}

describe('an account on its page', () => {
  it.each(proseFolders)('is the tree that was checked, block by block: %s', (folder) => {
    const ids = accountIds(archive, folder);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids)
      for (const locale of locales) {
        const blocks = archive.prose(folder, id, locale)?.blocks ?? [];
        // A mark stands at its word, without the space that is typed before it.
        const text = accountText({ archive, locale, record: `${folder}/${id}` }, blocks).replaceAll(' [', '[');
        expect(shown(folder, id, locale), `${folder}/${id}/${locale}.mdx`).toEqual(text.split('\n\n').map(squeezed));
      }
  });
});
