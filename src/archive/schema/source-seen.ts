import { z } from 'zod';
import { id } from './id.ts';
import { partialDate } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { described } from './words.ts';
import { webAddress } from './web-address.ts';

/**
 * Results of the last request to an address: it answered; it redirected to another one; it reported that the page does not exist (404,
 * 410); it refused (401, 403, 429, 451); it failed in another way; no answer came.
 */
const seenStates = ['answers', 'moved', 'missing', 'refused', 'failing', 'silent'] as const;
export type SeenState = (typeof seenStates)[number];

const day = partialDate.transform((date, ctx): string => {
  if (date.precision !== 'day' || date.qualifier) addMistake(ctx, 'change-without-day', { value: date.value });
  return date.value;
});

const status = z.string().transform((text, ctx): number => {
  if (!/^[1-5]\d\d$/.test(text)) addMistake(ctx, 'bad-number', { value: text });
  return Number(text);
});

/** The last request to the address of a source, and its result. */
export const sourceSeen = z.strictObject({
  url: described(webAddress, ['Adresse', 'アドレス'], ['L’adresse demandée.', '確かめたアドレス。']),
  on: described(day, ['Date', '時点'], ['Le jour de la demande.', '確かめた日。']),
  state: described(z.enum(seenStates), ['Réponse', '応答'], ['Ce qu’elle a répondu.', '応答の状態。']),
  status: described(status.optional(), ['État', '状態'], ['Le code de réponse HTTP.', 'HTTPの応答コード。']),
  answered: described(
    day.optional(),
    ['Dernière réponse', '最後の応答'],
    ['Le dernier jour où elle a répondu.', '最後に応答があった日。'],
  ),
  moved: described(
    z
      .strictObject({
        url: described(webAddress, ['Adresse', 'アドレス'], ['L’adresse où elle mène.', '移転先のアドレス。']),
      })
      .optional(),
    ['Nouvelle adresse', '移転先'],
    ['L’adresse où elle mène désormais.', '現在の転送先。'],
  ),
  copy: described(
    z
      .strictObject({
        url: described(webAddress, ['Adresse', 'アドレス'], ['L’adresse de la copie.', '写しのアドレス。']),
        on: described(day, ['Date', '時点'], ['Le jour de la copie.', '写しの日付。']),
      })
      .optional(),
    ['Copie proposée', '写しの候補'],
    ['Une copie proposée, que la source ne porte pas encore.', '写しの候補（資料にはまだ記していないもの）。'],
  ),
});

export type SourceSeen = z.output<typeof sourceSeen>;

/** `sources-seen.yaml`, which `npm run sources` writes: the last request to the address of each source, by the id of the source. */
export const sourcesSeenFile = z
  .record(id, sourceSeen)
  .transform((raw): ReadonlyMap<string, SourceSeen> => new Map(Object.entries(raw)));
