import type { Authority, Edition } from '../archive/archive.ts';
import type { Context } from '../names/names.ts';
import { french } from './french.ts';
import { japanese } from './japanese.ts';
import { paragraph } from './paragraph.ts';
import type { Phrase } from './sentence.ts';
import { headFr, headJa, missingFr, missingJa, presenceFr, presenceJa } from './town-head.ts';
import { bareFr, bareJa, meetingFr, meetingJa, meetingsOf } from './town-meetings.ts';
import { townView, type TownView } from './town-view.ts';

interface TownPhrases {
  readonly head: readonly Phrase[];
  readonly meetings: readonly { readonly edition?: Edition | undefined; readonly phrases: readonly Phrase[] }[];
  readonly presence: readonly Phrase[];
  readonly missing: readonly Phrase[];
}

function inFrench({ archive }: Context, view: TownView): TownPhrases {
  const w = french(archive, view.authority.id);
  const { full, bare } = meetingsOf(view);
  return {
    head: headFr(w, view),
    meetings: [
      ...full.map((one) => ({ edition: one.edition, phrases: meetingFr(w, view, one) })),
      ...(bare.length > 0 ? [{ phrases: [bareFr(w, bare)] }] : []),
    ],
    presence: presenceFr(w, view),
    missing: missingFr(w, view),
  };
}

function inJapanese({ archive }: Context, view: TownView): TownPhrases {
  const w = japanese(archive, view.authority.id);
  const { full, bare } = meetingsOf(view);
  return {
    head: headJa(w, view),
    meetings: [
      ...full.map((one) => ({ edition: one.edition, phrases: meetingJa(w, view, one) })),
      ...(bare.length > 0 ? [{ phrases: [bareJa(w, bare)] }] : []),
    ],
    presence: presenceJa(w, view),
    missing: missingJa(w, view),
  };
}

/**
 * What a town is and to whom it is tied; what it did at each meeting, the latest first; and, for descriptions, where it was and where not: on its page
 * the strip says so.
 */
export function town(context: Context, authority: Authority) {
  const view = townView(context.archive, authority);
  const { head, meetings, presence, missing } = (context.locale === 'fr' ? inFrench : inJapanese)(context, view);
  const of = { kind: 'authorities', id: authority.id } as const;
  return {
    head: paragraph(context, { of, slot: 'head' }, head),
    meetings: meetings.map(({ edition, phrases }) =>
      paragraph(context, { of, edition, slot: edition ? `part.${edition.id}` : 'presences' }, phrases),
    ),
    presence: paragraph(context, { of, slot: 'presence' }, presence),
    missing: paragraph(context, { of, slot: 'missing' }, missing),
  };
}
