import { z } from 'zod';
import { withMeta } from './meaning.ts';
import { addMistake, refuse, type ShapeMistake } from './problem.ts';
import { linkMistake, webAddressMistake } from './web-address.ts';
import { fields } from './fields.ts';
import { nameWords, wordsInBoth } from './words.ts';

function addressOf(mistakeIn: (typed: string) => ShapeMistake | undefined) {
  return withMeta(z.string().superRefine(refuse(mistakeIn)), { scalar: 'address' });
}

const contact = addressOf((typed) => {
  if (typed.includes('://')) return webAddressMistake(typed);
  return linkMistake(`mailto:${typed}`) && { code: 'bad-contact', params: { value: typed } };
});

/** A mail address with its subject or its text, or a web address, that takes the address of a page at its end; `{lang}` is its language. */
const corrections = addressOf((typed) => {
  const [, place] =
    /^(mailto:[^?\s]+(?=\?(?:subject|body)=$)|https?:\/\/[^/?{\s]+(?:\/[^?\s]*)?)\?\S*=$/.exec(typed) ?? [];
  if (place === undefined) return { code: 'bad-corrections', params: { value: typed } };
  if (!place.startsWith('mailto:')) return webAddressMistake(typed.replace('{lang}', 'fr'));
  return linkMistake(place) && { code: 'bad-corrections', params: { value: typed } };
});

/**
 * The web address at which a forge edits a file, with `{file}` for its path below the content folder, and `{line}` if the forge knows
 * lines.
 */
export const editAddress = addressOf((typed) =>
  /^https?:\/\/[^/?#{]+\/.*\{file\}/.test(typed)
    ? webAddressMistake(typed.replace('{file}', 'file').replace('{line}', '1'))
    : { code: 'bad-edit', params: { value: typed } },
);

/** A persistent identifier, `doi:10.5072/archive` or `ark:12345/x9`, with its address at the registry, which redirects to the data. */
const identifier = z.string().transform((typed, ctx) => {
  const isPath = !/(?:^|\/)\.{1,2}(?:\/|$)/.test(typed);
  const [, doi] = /^doi:(10\.\d{4,9}\/[\w.;()/:-]+)$/.exec(typed) ?? [];
  if (isPath && doi !== undefined) return { scheme: 'DOI', value: doi, url: `https://doi.org/${doi}` } as const;
  if (isPath && /^ark:\d{5,9}\/[\w.=*+@$/-]+$/.test(typed))
    return { scheme: 'ARK', value: typed, url: `https://n2t.net/${typed}` } as const;
  addMistake(ctx, 'bad-identifier', { value: typed });
  return z.NEVER;
});

/** The body that publishes the site and answers for it: the five things that French law asks for. */
const publisher = z.strictObject(
  fields('site.publisher', {
    name: nameWords,
    address: wordsInBoth,
    contact,
    director: nameWords,
    host: wordsInBoth,
  }),
);

/** `site.yaml`: what a site says of itself. No fact of the archive: neither the journal nor the version of the data knows it. */
export const siteFile = z.strictObject(
  fields('site', {
    publisher: publisher.optional(),
    corrections: corrections.optional(),
    identifier: identifier.optional(),
    edit: editAddress.optional(),
  }),
);

export type Site = z.output<typeof siteFile>;
