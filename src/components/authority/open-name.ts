import type { Presence } from '../../archive/queries/participation.ts';
import { gapsOf } from '../../archive/gaps.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { hasJapanese } from '../../text/typography.ts';
import { factView } from '../../facts/fact.ts';
import { gapViews } from '../../facts/gap.ts';
import { html, inLanguage } from '../../names/html.ts';
import { editionText, type Context } from '../../names/names.ts';
import { placeAt } from '../../site/paths.ts';

/** Lines of lists whose name left open who is meant: as printed, where, why it is open or how it was settled, and what is asked of it. */
export function openLines(context: Context, lines: readonly Presence[]) {
  const { locale } = context;
  return lines.map(({ edition, line }) => {
    const path = `participants.${line.authority}`;
    const printed = 'printed' in line && !isNotKnown(line.printed) ? line.printed : undefined;
    const fact = factView(context, 'editions', edition.id, path);
    const asked = gapsOf(edition).filter(({ explains }) => explains.includes(path));
    return {
      printed: printed === undefined ? html`` : inLanguage(printed, hasJapanese(printed) ? 'ja' : 'fr', locale),
      href: placeAt(context, 'editions', edition.id, path),
      edition: editionText(context, edition),
      said: [fact, ...fact.parts].flatMap(({ words, note }) => [words, note].filter((one) => one !== undefined)),
      sources: [fact, ...fact.parts].flatMap(({ evidence }) => evidence.sources),
      questions: gapViews(context, 'editions', edition.id, asked),
    };
  });
}

export type OpenLine = ReturnType<typeof openLines>[number];
