import { get, type Archive, type Edition, type Twinning } from '../archive/archive.ts';
import type { Side } from '../archive/schema/words.ts';
import { recordAt } from '../i18n/paths.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { authorityName } from '../wording/names.ts';
import { stationView, type StationView } from './station.ts';
import { actOf, kindWord, whenOf } from './twinning.ts';

/** An edition that a city received, or that is announced there. */
export interface HostedView extends StationView {
  readonly isAssociated: boolean;
}

/** One end of a link between cities, with the editions it received. */
export interface PairEnd {
  readonly side: Side;
  readonly href: string;
  readonly name: Html;
  readonly hosted: readonly HostedView[];
}

/** Two cities face to face, the French one first, with the link between them. */
export interface PairView {
  readonly french: readonly PairEnd[];
  readonly japanese: readonly PairEnd[];
  readonly link?:
    { readonly href: string; readonly act: Html; readonly kind: string; readonly when: string } | undefined;
}

/** An edition at a city: received by it, or with it as an associated one. */
export interface EditionAt {
  readonly edition: Edition;
  readonly isAssociated: boolean;
}

/** The editions that a city received or was associated with. */
export function editionsAt(archive: Archive, city: string): readonly EditionAt[] {
  return [...archive.editions.values()].flatMap((edition): EditionAt[] => {
    if (edition.hostIds.includes(city)) return [{ edition, isAssociated: false }];
    return edition.associated.some(({ authority }) => authority === city) ? [{ edition, isAssociated: true }] : [];
  });
}

/** A city alone, where no link is known. */
export function aloneView(context: Context, city: string): PairView {
  const end = endView(context, city);
  return end.side === 'french' ? { french: [end], japanese: [] } : { french: [], japanese: [end] };
}

/** The ends of a link face to face. */
export function pairView(context: Context, twinning: Twinning): PairView {
  return {
    french: twinning.french.map((id) => endView(context, id)),
    japanese: twinning.japanese.map((id) => endView(context, id)),
    link: {
      href: recordAt(context.locale, 'twinnings', twinning.id),
      act: actOf(context, twinning),
      kind: kindWord(context, twinning),
      when: whenOf(context, twinning),
    },
  };
}

function endView(context: Context, id: string): PairEnd {
  const { archive, locale } = context;
  const authority = get(archive.authorities, id);
  return {
    side: authority.side,
    href: recordAt(locale, archive.cities.has(id) ? 'cities' : 'authorities', id),
    name: authorityName(context, authority),
    hosted: editionsAt(archive, id).map(({ edition, isAssociated }) => ({
      ...stationView(context, edition),
      isAssociated,
    })),
  };
}
