/** The golden queries: those written by hand, and one for each declared name of a record. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Archive } from '../../src/archive/archive.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { homeAt, placeAt } from '../../src/site/paths.ts';
import { fold } from '../../src/search/find/fold.ts';
import { declaredNames } from '../../src/search/units/names.ts';

/** A query on a page in one language, with the first results that are expected. */
export interface GoldenQuery {
  readonly locale: Locale;
  readonly typed: string;
  /** Origin of the query: the row of the list, or the record with that name. */
  readonly about: string;
  /** Addresses below the language folder that must be among the first five results. Empty if nothing may be found. */
  readonly finds: readonly string[];
}

const rows = z.array(
  z.strictObject({
    about: z.string(),
    queries: z.array(
      z.strictObject({
        fr: z.string().optional(),
        ja: z.string().optional(),
        finds: z.union([z.literal('nothing'), z.array(z.string()).min(1)]),
      }),
    ),
  }),
);

/** Reads handwritten queries: `queries` in the archive's words, `asked` as people ask, `near` with words that no record holds, `pagefind` those for Pagefind only. `announced` stands for the editions to come. */
export function writtenQueries(
  file: 'queries' | 'asked' | 'near' | 'pagefind' = 'queries',
  announced: readonly string[] = [],
): readonly GoldenQuery[] {
  const list = rows.parse(parse(readFileSync(join(import.meta.dirname, `${file}.yaml`), 'utf8')));
  return list.flatMap(({ about, queries }) =>
    queries.flatMap(({ finds, ...typed }) =>
      locales.flatMap((locale) => {
        const text = typed[locale];
        const meant = finds === 'nothing' ? [] : finds.flatMap((at) => (at === 'announced' ? announced : at));
        // Where no edition is announced, nothing is expected of those who ask for it.
        const isAsked = text !== undefined && (finds === 'nothing' || meant.length > 0);
        return isAsked ? [{ locale, typed: text, about, finds: meant }] : [];
      }),
    ),
  );
}

const dressed = z.array(
  z.strictObject({
    query: z.string(),
    language: z.enum(locales),
    dress: z.enum(['keyboard', 'telephone', 'newspaper', 'deed']),
    of: z.enum(['ordinal', 'date', 'year', 'body', 'town', 'person']),
    expect: z.union([z.string(), z.array(z.string())]),
    expected_by: z.enum(['anyone', 'few']),
  }),
);

/** Reads the queries that name things in the dress that people give them. */
export function dressedQueries(): z.output<typeof dressed> {
  return dressed.parse(parse(readFileSync(join(import.meta.dirname, 'dress.yaml'), 'utf8')));
}

const named = ['themes', 'authorities', 'organisations', 'people', 'terms', 'areas'] as const;

/** Makes a query for each name, variant, reading and theme that the records declare, typed as it is written there. */
export function generatedQueries(archive: Archive, locale: Locale): readonly GoldenQuery[] {
  return named.flatMap((kind) =>
    [...archive[kind].keys()].flatMap((id) => {
      const at = placeAt({ archive, locale }, kind, id).slice(homeAt(locale).length);
      return declaredNames(archive, kind, id)
        .filter((name) => fold(name) !== '')
        .map((typed) => ({ locale, typed, about: at, finds: [at] }));
    }),
  );
}
