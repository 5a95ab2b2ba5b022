import type { Edition } from '../archive/archive.ts';
import type { Language, Side } from '../archive/schema/words.ts';
import { gapFragment, pageAt, requestFragment, requestsAt } from '../i18n/paths.ts';
import { gapsStrings } from '../i18n/strings/gaps.ts';
import { requestsStrings } from '../i18n/strings/requests.ts';
import { publisher } from '../site/address.ts';
import type { Context } from '../wording/context.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';
import { editionText } from '../wording/names.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { addresseesOf, letterOf, type Asked, type LetterPart } from './request.ts';

/** A letter under the question that it asks. */
export interface RequestView {
  readonly id: string;
  /** The question in the language of the page, and its place on the page of unknowns. */
  readonly question: Html;
  readonly href: string;
  /** That it is about the declaration, where it is. */
  readonly of?: string | undefined;
  readonly letter: readonly LetterPart[];
}

/** The letters that go to the same addressees. */
export interface RequestGroup {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly to: readonly Html[];
  readonly requests: readonly RequestView[];
}

/** Everything that the page of the letters about an edition shows. */
export interface RequestsView extends Neighbours {
  readonly frame: FrameView;
  readonly side: Side;
  readonly isHeld: boolean;
  readonly edition: string;
  /** Who may send the letters, and in whose name they are. */
  readonly lead: string;
  readonly back: LinkView;
  readonly contributeHref: string;
  readonly contents: readonly LinkView[];
  /** None where every question on the edition has its answer, or nobody is named who could be asked. */
  readonly groups: readonly RequestGroup[];
}

/** Makes the page of the letters about an edition and its declaration. Each edition has one, so that its address stays. */
export function requestsView(context: Context, edition: Edition): RequestsView {
  const { archive, locale } = context;
  const words = requestsStrings[locale];
  const name = editionText(context, edition);
  const back = pageAt(locale, 'gaps', `s-${edition.id}`);
  const groups = groupsOf(context, edition);
  return {
    frame: frameView(context, {
      path: requestsAt(locale, edition.id),
      title: words.pageTitle(name),
      description: words.description(name),
      within: 'gaps',
      parent: groups.length > 0 ? { href: back, label: name } : undefined,
    }),
    side: edition.side,
    isHeld: edition.statusNow === 'held',
    edition: name,
    lead: publisher ? words.leadOf(publisher.name[locale]) : words.lead,
    back:
      groups.length > 0
        ? { href: back, label: words.back }
        : { href: pageAt(locale, 'gaps'), label: gapsStrings[locale].title },
    contributeHref: pageAt(locale, 'contribute'),
    contents: groups.map(({ id, title }) => ({ href: `#s-${id}`, label: title })),
    groups,
    ...neighboursOf(archive.editions.values(), edition, (one) => ({
      href: requestsAt(locale, one.id),
      label: editionText(context, one),
    })),
  };
}

function groupsOf(context: Context, edition: Edition): readonly RequestGroup[] {
  const { archive, locale } = context;
  const { id } = edition;
  const asked: readonly Asked[] = [
    ...edition.gaps.map((gap) => ({ kind: 'editions' as const, id, gap })),
    ...(archive.declarations.get(id)?.gaps ?? []).map((gap) => ({ kind: 'declarations' as const, id, gap })),
  ];
  if (asked.length === 0) return [];
  return addresseesOf(context, { kind: 'editions', id }).map(({ language, to }) => ({
    id: language,
    language,
    title: requestsStrings[locale].inLanguage[language],
    to,
    requests: asked.map((one) => ({
      id: requestFragment(one.kind, id, one.gap.id, language),
      question: ourWords(one.gap, locale),
      href: pageAt(locale, 'gaps', gapFragment(one.kind, id, one.gap.id)),
      of: one.kind === 'declarations' ? gapsStrings[locale].declaration : undefined,
      letter: letterOf(context, one, language),
    })),
  }));
}
