import { z } from 'zod';
import { statement } from './claim.ts';
import { completenessWords } from './completeness.ts';
import { inherit } from './evidence.ts';
import { ref, refs } from './id.ts';
import { meant, oneOf } from './meaning.ts';
import { field } from './not-known.ts';
import { twoSided } from './two-sided.ts';
import { printedText, described } from './words.ts';

/** An authority in a list of participants, in the form that the list prints. */
export const participation = meant(
  statement({
    authority: described(ref('authorities'), ['Collectivité', '自治体'], ['La collectivité.', '自治体。']),
    printed: described(
      field(printedText),
      ['Graphie relevée', '資料の表記'],
      ['Le nom tel que la source l’imprime.', '資料に記された名称。'],
    ),
    session: described(
      ref('items').optional(),
      ['Séance', '分科会など'],
      ['La séance où la source la montre.', '資料が出席を示す分科会など。'],
    ),
    by: described(
      refs('people').optional(),
      ['Représentée par', '代表者'],
      ['Les personnes qui la représentent.', '代表者。'],
    ),
  }),
  { key: 'authority' },
);

export type Participation = z.output<typeof participation>;

/** An authority whose presence is not proven, or whose absence is stated, in the words of a source. */
const doubtfulPresence = meant(
  statement({
    authority: described(ref('authorities'), ['Collectivité', '自治体'], ['La collectivité.', '自治体。']),
  }),
  { key: 'authority' },
);

export type DoubtfulPresence = z.output<typeof doubtfulPresence>;

const typedParticipants = z.strictObject({
  complete: described(
    oneOf({ ...completenessWords, 'no-list': { fr: 'aucune liste lue', ja: '一覧は未見' } }),
    ['Liste lue en entier', '一覧の範囲'],
    [
      'Le côté dont la liste a été lue en entier : both, french, japanese, none ; no-list si aucune liste n’a été lue, et que les noms viennent d’autres pages.',
      '一覧の全体を参照できた側（both、french、japanese、none）。一覧が未見で、名称がほかの資料によるときはno-list。',
    ],
  ),
  sources: described(
    refs('sources').optional(),
    ['Sources', '出典'],
    ['Sources de toute la liste.', '一覧全体の出典。'],
  ),
  list: described(
    meant(z.array(participation), { place: 'unnamed' }),
    ['Lignes', '各行'],
    ['Les collectivités participantes.', '参加自治体。'],
  ),
  not_proven: described(
    z.array(doubtfulPresence).default([]),
    ['Présences non établies', '参加が確認できない自治体'],
    ['Présences non établies.', '参加が確認できない自治体。'],
  ),
  stated_absent: described(
    z.array(doubtfulPresence).default([]),
    ['Absences signalées', '不参加との記載がある自治体'],
    ['Absences signalées.', '不参加との記載がある自治体。'],
  ),
});

const readParticipants = typedParticipants.transform(({ sources, ...lists }) => {
  if (sources) inherit(lists.list, sources);
  return lists;
});

/** The participants of an edition. Authorities in `not_proven` and `stated_absent` never count as present. */
export const participants = twoSided(readParticipants, typedParticipants, typedParticipants);

export type Participants = z.output<typeof participants>;
