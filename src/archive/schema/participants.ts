import { z } from 'zod';
import { statement } from './claim.ts';
import { completeness } from './completeness.ts';
import { inherit } from './evidence.ts';
import { id, ids } from './id.ts';
import { field } from './not-known.ts';
import { text, told } from './words.ts';

/** An authority in a list of participants, in the form that the list prints. */
export const participation = statement({
  authority: told(id, 'La collectivité.', '自治体。'),
  printed: told(field(text), 'Le nom tel que la liste l’imprime.', '一覧に記された名称。'),
  session: told(id.optional(), 'La séance où la source la montre.', '資料が出席を示す行事。'),
  by: told(ids.optional(), 'Les personnes qui la représentent.', '代表者。'),
});

export type Participation = z.output<typeof participation>;

/** An authority whose presence is not proven, or whose absence is stated, in the words of a source. */
export const doubtfulPresence = statement({
  authority: told(id, 'La collectivité.', '自治体。'),
});

export type DoubtfulPresence = z.output<typeof doubtfulPresence>;

/** Who took part. `not_proven` and `stated_absent` never count as present. */
export const participants = z
  .strictObject({
    complete: told(
      completeness,
      'Le côté dont la liste est entière : both, french, japanese, none.',
      '一覧がそろっている側（both、french、japanese、none）。',
    ),
    sources: told(ids.optional(), 'Sources de toute la liste.', '一覧全体の出典。'),
    list: told(z.array(participation), 'Les collectivités participantes.', '参加自治体。'),
    not_proven: told(z.array(doubtfulPresence).default([]), 'Présences non établies.', '参加が確認できない自治体。'),
    stated_absent: told(z.array(doubtfulPresence).default([]), 'Absences signalées.', '不参加との記載がある自治体。'),
  })
  .transform(({ sources, ...lists }) => {
    if (sources) inherit(lists.list, sources);
    return lists;
  });

export type Participants = z.output<typeof participants>;
