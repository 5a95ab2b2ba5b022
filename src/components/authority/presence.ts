import type { Authority, Edition, Twinning } from '../../archive/archive.ts';
import { presenceStrip, type MatrixCell, type PresenceState } from '../../archive/queries/participation.ts';
import { colon, comma, formatOrdinal } from '../../i18n/format.ts';
import { editionYear, type Context } from '../../names/names.ts';
import type { Locale } from '../../text/locales.ts';
import { presence } from '../../sentences/presence.ts';

const signs: Readonly<Record<PresenceState, string>> = {
  present: '',
  probable: ' is-open',
  'not-proven': ' is-open',
  'not-in-whole-list': ' is-no',
  'not-in-full-count': ' is-no',
  'not-yet': ' is-no',
  ended: ' is-no',
  'stated-absent': ' is-no',
  'not-in-partial-list': ' is-unknown',
  'no-list': ' is-unknown',
  'not-identified': ' is-unknown',
};

export function presenceClasses({ state, isHost }: Omit<MatrixCell, 'edition'>): string {
  return isHost ? 'sign is-host' : `sign${signs[state]}`;
}

/** The column of a cell, said to those who hear the page, and where the columns are lines. */
export function cellHead({ edition }: { readonly edition: Edition }, locale: Locale): string {
  return `${formatOrdinal(edition.ordinal, locale)}${comma[locale]}${editionYear(edition, locale)}${colon[locale]}`;
}

export type StripRow = ReturnType<typeof stripRow>;

/** A town at each edition that was held; `links` tie it to the town of the page. */
export function stripRow(context: Context, authority: Authority, links: readonly Twinning[] = []) {
  const cells = presenceStrip(context.archive, authority).map((cell) => ({
    ...cell,
    says: presence(context, authority, cell),
  }));
  return { authority, cells, links };
}
