import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { passagesOf } from '../../archive/passages.ts';
import { allFollowUps } from '../../archive/queries/follow-ups.ts';
import { number } from '../../archive/schema/count.ts';
import { declaration, point, followUp, article, officialText } from '../../archive/schema/declaration.ts';
import { sourcesOf } from '../../archive/schema/evidence.ts';
import { refs } from '../../archive/schema/id.ts';
import { field } from '../../archive/schema/not-known.ts';
import { schemaAt } from '../../archive/schema/side.ts';
import { nameIn } from '../../archive/schema/words.ts';
import { idColumn, mapKnown } from '../columns.ts';
import { tableFrom } from '../table-from.ts';

const declarations = tableFrom({
  name: 'declarations',
  key: 'id',
  rows: (archive: Archive) =>
    Array.from(archive.declarations.values(), (one) => ({
      ...one,
      how_sources: one.adoption.is === 'known' ? sourcesOf(one.adoption.evidence.basis) : undefined,
      points: one.points.length,
    })),
  schema: declaration,
  more: { how_sources: refs('sources'), points: number },
  columns: [
    { ...idColumn, names: ['editions'], cell: ({ id }) => id },
    'title how=adoption.how how_sources date=adoption.date place=adoption.place adopted_by=adoption.adopted_by',
    'read_by=adoption.read_by text_known points sources',
  ],
});

/** Paragraphs of a cell stand on lines of their own. */
const articles = tableFrom({
  name: 'articles',
  key: 'declaration passage',
  *rows({ declarations }: Archive) {
    for (const one of declarations.values())
      for (const { address, text } of passagesOf(one)) {
        const [fr, ja] = [text.fr, text.ja].map((side) => mapKnown(side, (paragraphs) => paragraphs.join('\n')));
        const { wording } = one.text ?? {};
        const worth = { fr_wording: text.fr && wording?.fr, ja_wording: text.ja && wording?.ja };
        yield { ...text, ...worth, fr, ja, declaration: one.id, passage: address };
      }
  },
  schema: article,
  more: {
    fr: nameIn.fr,
    fr_wording: schemaAt(officialText, 'wording.fr'),
    ja: nameIn.ja,
    ja_wording: schemaAt(officialText, 'wording.ja'),
  },
  columns: [
    'declaration',
    { name: 'passage', pattern: '^(?:preamble|article-\\d+)$', cell: ({ passage }) => passage },
    'number fr fr_wording ja ja_wording themes evidence',
  ],
});

const points = tableFrom({
  name: 'points',
  key: 'declaration point',
  *rows({ declarations }) {
    for (const { id, points } of declarations.values())
      for (const one of points)
        yield { ...one, declaration: id, follow_ups: mapKnown(one.follow_up, ({ length }) => length) };
  },
  schema: point,
  more: { follow_ups: field(number) },
  columns: 'declaration point=id kind number grade fr fr.wording ja ja.wording themes follow_ups evidence',
});

const followUps = tableFrom({
  name: 'follow-ups',
  key: '',
  rows: (archive: Archive) =>
    allFollowUps(archive).map(({ declaration, of, line, target: { kind, id, path } }) => ({
      ...line,
      declaration: declaration.id,
      point: of?.address,
      record_kind: kind,
      record: id,
      path: path || undefined,
    })),
  schema: followUp,
  more: { record_kind: z.enum(['editions', 'declarations', 'milestones']) },
  columns: [
    'declaration',
    { name: 'point', pattern: '^(?:p\\d+|preamble|article-\\d+)$', cell: (row) => row.point },
    'record_kind record path fr ja evidence',
  ],
});

export const declarationTables = [declarations, articles, points, followUps];
