import { get, type Authority, type Twinning } from '../archive/archive.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { signedIn } from '../archive/queries/twinnings.ts';
import { recordAt } from '../i18n/paths.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import { marked } from '../wording/language.ts';
import { authorityName, organisationText } from '../wording/names.ts';
import { kindWord } from './twinning.ts';

/** A body at one end of a link. */
export interface PairName {
  readonly href: string;
  readonly name: Html;
}

/** A link as two ends joined by a sign: bar, line, disc. */
export interface PairView {
  /** The address of the page of the link. */
  readonly href: string;
  readonly kind: Twinning['kind'];
  /** The text of the sign: « jumelage ». */
  readonly word: string;
  /** The ends, with the country of the page's language first. */
  readonly ends: readonly [readonly PairName[], readonly PairName[]];
  /** The year of the act; empty if it is not known. */
  readonly year: string;
}

/** Shows a link as a pair. French communes have their bare names in Japanese: シャルトル. */
export function pairView(context: Context, twinning: Twinning): PairView {
  const { archive, locale } = context;
  const names = (ids: readonly string[], side: Side): readonly PairName[] =>
    ids.length === 0
      ? organisationAt(context, twinning)
      : ids.map((id) => ({
          href: recordAt(locale, 'authorities', id),
          name: bareName(context, get(archive.authorities, id), side),
        }));
  const french = names(twinning.french, 'french');
  const japanese = names(twinning.japanese, 'japanese');
  return {
    href: recordAt(locale, 'twinnings', twinning.id),
    kind: twinning.kind,
    word: kindWord(context, twinning),
    ends: locale === 'ja' ? [japanese, french] : [french, japanese],
    year: String(signedIn(twinning) ?? ''),
  };
}

function organisationAt(context: Context, { organisation }: Twinning): readonly PairName[] {
  const { archive, locale } = context;
  if (!organisation) return [];
  const name = marked(organisationText(context, get(archive.organisations, organisation)), locale);
  return [{ href: recordAt(locale, 'organisations', organisation), name }];
}

function bareName(context: Context, authority: Authority, side: Side): Html {
  const isCommune = !isNotKnown(authority.kind) && authority.kind === 'commune';
  const isBare = context.locale === 'ja' && side === 'french' && isCommune && authority.katakana;
  return isBare ? html`${authority.katakana}` : authorityName(context, authority);
}
