import type { Twinning } from '../archive/archive.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { signedIn } from '../archive/queries/twinnings.ts';
import { drawSignatureLine, type SignatureLine } from '../drawings/signature-line.ts';
import { formatList, space } from '../i18n/format.ts';
import { signatureStrings } from '../i18n/strings/signatures.ts';
import type { Context } from '../wording/context.ts';

/** When the acts were signed, drawn beside the editions, and the same in words. */
export interface SignatureLineView {
  readonly drawing: SignatureLine;
  readonly title: string;
  /** How many came before the first edition and since, the years with most, and how many have no date. */
  readonly words: string;
  readonly key: string;
}

/** Makes the line of the signatures of links; none where no act has a date. */
export function signatureLineView(context: Context, links: readonly Twinning[]): SignatureLineView | undefined {
  const { archive, locale } = context;
  const words = signatureStrings[locale];
  const signatures = links.flatMap((link) => {
    const year = signedIn(link);
    return year === undefined ? [] : [{ year, isTwinning: link.kind === 'twinning' }];
  });
  const [earliest] = signatures;
  if (!earliest) return undefined;
  const editions = [...archive.editions.values()].flatMap((edition) => {
    const when = timeOf(edition);
    if (!when) return [];
    const year = Number(when.start.value.slice(0, 4));
    return [{ year, side: edition.side, isHeld: edition.statusNow === 'held' }];
  });
  const first = Math.min(...editions.map(({ year }) => year));
  const perYear = Map.groupBy(signatures, ({ year }) => year);
  const most = Math.max(...[...perYear.values()].map(({ length }) => length));
  const peaks = [...perYear].filter(([, { length }]) => length === most).map(([year]) => year);
  return {
    drawing: drawSignatureLine(signatures, editions),
    title: words.title,
    words: [
      words.sides(
        signatures.filter(({ year }) => year < first).length,
        signatures.filter(({ year }) => year >= first).length,
        String(first),
      ),
      words.most(most, formatList(peaks.toSorted((a, b) => a - b).map(words.year), locale)),
      ...(links.length > signatures.length ? [words.undated(links.length - signatures.length)] : []),
    ].join(space[locale]),
    key: words.key,
  };
}
