import { z } from 'zod';
import { field } from './not-known.ts';
import { id, ids } from './id.ts';
import { partialDate } from './partial-date.ts';
import { parsesTo } from './parsed-form.ts';
import { addMistake } from './problem.ts';
import { yomi } from './reading.ts';
import { typedAs } from './typed-form.ts';
import { text, told, words } from './words.ts';
import { webAddress } from './web-address.ts';

export const sourceKinds = [
  'official',
  'press',
  'signed-article',
  'personal-site',
  'mirror',
  'reference-data',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How much of a source was read. "Not found" may be said only of what was read whole. */
export const readings = ['whole', 'beginning', 'title', 'not-read'] as const;
export type Reading = (typeof readings)[number];

/** The title of a source: the page's own, read in its address, or our description of it. */
export interface SourceTitle {
  readonly text: string;
  readonly from: 'page' | 'address' | 'description';
}

const readTitle = z.unknown().transform((raw, ctx): SourceTitle => {
  if (typeof raw === 'string' && raw) return { text: raw, from: 'page' };
  const long = z
    .union([
      z
        .strictObject({ 'from-address': text })
        .transform((one) => ({ text: one['from-address'], from: 'address' as const })),
      z
        .strictObject({ description: text })
        .transform((one) => ({ text: one.description, from: 'description' as const })),
    ])
    .safeParse(raw);
  if (long.success) return long.data;
  addMistake(ctx, 'bad-source-title');
  return z.NEVER;
});

const sourceTitle = typedAs(
  parsesTo(readTitle, {
    is: 'value',
    as: z.strictObject({ text, from: z.enum(['page', 'address', 'description']) }),
  }),
  {
    is: 'either',
    of: [
      text,
      z.strictObject({
        description: told(
          text,
          'Notre description, si la page n’a pas de titre.',
          'ページに題名がない場合の、当アーカイブの説明。',
        ),
      }),
      z.strictObject({
        'from-address': told(text, 'Le titre que l’adresse laisse lire.', 'アドレスから読み取った題名。'),
      }),
    ],
  },
);

/** Who publishes a source. `yomi` is the reading of the Japanese name, for its place among others: a name in kana needs none. */
export const publisher = words.extend({
  yomi: told(yomi.optional(), 'Lecture du nom japonais, pour le classement.', '日本語名の読み（並び順に用いる）。'),
});

export type Publisher = z.output<typeof publisher>;

/** A source as it is typed; a source without a publisher takes that of its file. */
export const sourceLine = z.strictObject({
  title: told(
    sourceTitle,
    'Le titre de la page ; sinon from-address ou description.',
    'ページの題名。なければfrom-addressまたはdescription。',
  ),
  lang: told(z.enum(['fr', 'ja', 'en', 'zh']), 'La langue de la source.', '資料の言語。'),
  publisher: told(
    publisher.optional(),
    'L’éditeur, s’il n’est pas celui du fichier.',
    '発行者（ファイルの発行者と異なる場合）。',
  ),
  date: told(field(partialDate), 'La date de publication.', '公開日。'),
  kind: told(z.enum(sourceKinds), 'La nature de la source.', '資料の種類。'),
  reliability: told(z.enum(['high', 'medium', 'low']), 'La confiance qu’elle mérite.', '信頼度。'),
  read: told(
    z.enum(readings),
    'Ce qui en a été lu : whole, beginning, title, not-read.',
    '参照した範囲（whole、beginning、title、not-read）。',
  ),
  url: told(webAddress.optional(), 'L’adresse.', 'アドレス。'),
  archived: told(webAddress.optional(), 'L’adresse d’une copie conservée.', '保存された写しのアドレス。'),
  archived_on: told(partialDate.optional(), 'La date de cette copie.', 'その写しの日付。'),
  derived: told(ids.default([]), 'Champs déduits.', '推定した項目。'),
  general_knowledge: told(ids.default([]), 'Champs donnés par l’usage.', '慣用による項目。'),
  to_verify: told(ids.default([]), 'Champs à vérifier.', '要確認の項目。'),
  note: told(words.optional(), 'Remarque.', '注記。'),
});

/** A file of the bibliography: one publisher, or several told on each line. */
export const sourcesFile = z
  .strictObject({
    publisher: told(
      publisher.optional(),
      'L’éditeur de toutes les sources du fichier.',
      'このファイルの資料の発行者。',
    ),
    list: told(z.record(id, sourceLine), 'Les sources, par identifiant.', '資料（IDごと）。'),
  })
  .superRefine(({ publisher: shared, list }, ctx) => {
    if (shared) return;
    // Without one, nobody could cite the source.
    for (const [name, line] of Object.entries(list)) {
      if (!line.publisher) addMistake(ctx, 'missing-field', { field: 'publisher' }, ['list', name, 'publisher']);
    }
  });

export type SourceLine = z.output<typeof sourceLine>;

/** A source of the archive, its publisher resolved. */
export interface SourceRecord extends Omit<SourceLine, 'publisher'> {
  readonly publisher: Publisher;
}
