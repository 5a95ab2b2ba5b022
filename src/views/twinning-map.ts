import { get, type Twinning } from '../archive/archive.ts';
import { leastIsland } from '../drawings/coasts.ts';
import type { Coordinates } from '../drawings/inset.ts';
import { drawTwinningMap, type TwinningMap } from '../drawings/twinning-map.ts';
import { formatList } from '../i18n/format.ts';
import { mapStrings } from '../i18n/strings/map.ts';
import { twinningMapStrings } from '../i18n/strings/twinning-map.ts';
import type { Context } from '../wording/context.ts';
import { twinningText } from '../wording/names.ts';

/** The map of all links. The table beside it says the same. */
export interface TwinningMapView {
  readonly drawing: TwinningMap;
  /** For those who hear it. */
  readonly title: string;
  readonly key: readonly { readonly kind: Twinning['kind']; readonly words: string }[];
  readonly note: string;
  /** Whose coasts these are, and what is left out. */
  readonly credit: string;
  /** Links of which an end has no place. */
  readonly undrawn?: string | undefined;
}

/** Makes the map of the links between both countries. */
export function twinningMapView(context: Context, twinnings: readonly Twinning[]): TwinningMapView {
  const { archive, locale } = context;
  const words = twinningMapStrings[locale];
  const placed = twinnings.map((twinning) => ({ twinning, ...placesOf(context, twinning) }));
  const isDrawn = ({ french, japanese }: (typeof placed)[number]) => french.length > 0 && japanese.length > 0;
  const drawn = placed.filter(isDrawn);
  const undrawn = placed.filter((one) => !isDrawn(one)).map(({ twinning }) => twinningText(context, twinning));
  const drawing = drawTwinningMap(drawn.map((one) => ({ ...one, kind: one.twinning.kind })));
  const places = new Set(
    drawn.flatMap(({ twinning: { french, japanese } }) =>
      [...french, ...japanese].filter((id) => get(archive.authorities, id).coordinates),
    ),
  );
  return {
    drawing,
    title: words.title(drawn.length, places.size),
    key: drawing.arcs.map(({ kind }) => ({
      kind,
      words: words.key[kind](drawn.filter(({ twinning }) => twinning.kind === kind).length),
    })),
    note: words.note,
    credit: mapStrings[locale].credit(leastIsland),
    undrawn: undrawn.length > 0 ? words.undrawn(formatList(undrawn, locale)) : undefined,
  };
}

function placesOf({ archive }: Context, { french, japanese }: Twinning) {
  const of = (ids: readonly string[]): readonly Coordinates[] =>
    ids.flatMap((id) => get(archive.authorities, id).coordinates ?? []);
  return { french: of(french), japanese: of(japanese) };
}
