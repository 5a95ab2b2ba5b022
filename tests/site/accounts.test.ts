import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { proseFolders, type ProseFolder } from '../../src/schema/kinds.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { factsAt, placeAt, textPageAt } from '../../src/site/paths.ts';
import { accountText } from '../../src/facts/accounts.ts';
import { builtSites, type BuiltSite } from '../built-site.ts';
import { squeezed } from '../expected-texts.ts';

/** The blocks of the account on a page, as a reader sees them; a source as `[its-id]`. */
function shown(site: BuiltSite, archive: Archive, folder: ProseFolder, id: string, locale: Locale): string[] {
  const { $ } = site.pageAt(folder === 'pages' ? textPageAt(locale, id) : placeAt({ archive, locale }, folder, id));
  // Where its numbers lead: the list of sources at its end, for an edition that on the page of its facts.
  const list = folder === 'editions' ? site.pageAt(factsAt(locale, id)).$ : $;
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
          list(`#${attribs['href']?.split('#')[1] ?? ''}`)
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

/** The ids of the records or pages of a folder that have accounts. */
function accountIds(archive: Archive, folder: ProseFolder): readonly string[] {
  if (folder === 'series') return ['series'];
  return folder === 'pages' ? archive.pageIds : [...archive[folder].keys()];
}

describe.each(builtSites)('an account of $name', ({ site }) => {
  it.each(proseFolders)('is on its page the tree that was checked, block by block: %s', async (folder) => {
    const archive = await site.archive();
    for (const id of accountIds(archive, folder))
      for (const locale of locales) {
        // What one language lacks, its page shows in the other.
        const { blocks, lang } = archive.prose(folder, id, locale) ?? { blocks: [], lang: locale };
        // A mark stands at its word, without the space that is typed before it.
        const text = accountText({ archive, locale: lang, record: `${folder}/${id}` }, blocks).replaceAll(' [', '[');
        if (text === '') continue;
        expect(shown(site, archive, folder, id, locale), `${folder}/${id}/${locale}.mdx`).toEqual(
          text.split('\n\n').map(squeezed),
        );
      }
  });
});
