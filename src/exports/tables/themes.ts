import { z } from 'zod';
import { get } from '../../archive/archive.ts';
import { partsOf, type Node } from '../../archive/node.ts';
import { dossierOf } from '../../archive/queries/themes.ts';
import { citedIn } from '../../archive/queries/statements.ts';
import { isWorded } from '../../archive/schema/declaration.ts';
import { ref } from '../../archive/schema/id.ts';
import { isPrinted } from '../../archive/schema/title.ts';
import { theme } from '../../archive/schema/theme.ts';
import type { Language } from '../../archive/schema/words.ts';
import { dateText } from '../columns.ts';
import { tableFrom } from '../table-from.ts';

const themes = tableFrom({
  name: 'themes',
  key: 'id',
  rows: (archive) => archive.themes.values(),
  schema: theme,
  columns: 'id label scope sdg=sdg.numbers',
});

const themeCoverings = tableFrom({
  name: 'theme-coverings',
  key: '',
  *rows({ themes, items }) {
    for (const { id, covers } of themes.values()) {
      for (const edition of covers.editions) yield { theme: id, edition, covers: 'whole' };
      for (const item of covers.sessions)
        yield { theme: id, edition: get(items, item).edition.id, covers: 'session', item };
    }
  },
  more: { covers: z.enum(['whole', 'session']), item: ref('items') },
  columns: 'theme edition covers item',
});

const themeDossiers = tableFrom({
  name: 'theme-dossiers',
  key: '',
  *rows(archive) {
    for (const theme of archive.themes.values())
      for (const { edition, period, facts } of dossierOf(archive, theme))
        for (const placed of facts)
          yield {
            theme: theme.id,
            date: period && [...new Set([period.start, period.end].map(dateText))].join('/'),
            edition: edition?.id,
            kind: placed.kind,
            record: placed.id,
            path: placed.fact.path,
            fr: textOf(placed.fact.place, 'fr'),
            ja: textOf(placed.fact.place, 'ja'),
            sources: citedIn(placed.fact),
          };
  },
  more: { date: z.string() },
  columns: 'theme date edition kind record path fr ja sources',
});

/** Returns the text of a fact in a language, else that of its value, title, field, words, place or motive. */
function textOf(place: Node, lang: Language): string | undefined {
  const parts = partsOf(place);
  const own = parts.find(({ field: name }) => name === lang)?.value;
  if (typeof own === 'string') return own;
  if (isPrinted(own) || isWorded(own)) return own.text;
  return ['value', 'title', 'field', 'words', 'place', 'motive']
    .flatMap((name) => parts.find((part) => part.field === name) ?? [])
    .map((part) => textOf(part, lang))
    .find((text) => text !== undefined);
}

export const themeTables = [themes, themeCoverings, themeDossiers];
