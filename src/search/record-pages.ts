/** The words of the pages of records, taken from their views, without what the search finds on another page anyway. */
import { get, type Declaration } from '../archive/archive.ts';
import { passagesOf } from '../archive/passages.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import { officialTextStrings } from '../i18n/strings/official-text.ts';
import { searchPageStrings } from '../i18n/strings/search-page.ts';
import { accountLines } from '../wording/account-text.ts';
import type { Context } from '../wording/context.ts';
import { declarationView } from '../views/declaration.ts';
import { articleWords } from './articles.ts';
import { editionPage } from './edition-page.ts';
import { aboutEdition, dateOf, recordHead } from './names.ts';
import { facts, page, remark, section, type PageWords, type UnitHead } from './words.ts';

/** Yields every page that belongs to a single record. */
export function* wordsOfRecords(context: Context): Generator<PageWords> {
  const { archive } = context;
  for (const one of archive.editions.values()) yield editionPage(context, one);
  for (const one of archive.declarations.values()) yield declarationPage(context, one);
}

function declarationPage(context: Context, declaration: Declaration): PageWords {
  const view = declarationView(context, declaration);
  const words = declarationStrings[context.locale];
  const { after } = followUpStrings[context.locale];
  const { edition, title, adoption } = view;
  const about = aboutEdition(get(context.archive.editions, declaration.id));
  const { adoption: claim } = declaration;
  const adopted = claim.is === 'known' && !isNotKnown(claim.value.date) ? claim.value.date.start : undefined;
  const head: UnitHead = {
    ...recordHead(context, 'declarations', declaration.id),
    ...about,
    date: dateOf(adopted) ?? about.date,
  };
  return page(
    view.frame,
    head,
    `${edition.label} ${edition.when}`,
    title.status,
    adoption.era,
    view.textKnown && { label: words.text, value: view.textKnown },
    section(
      view.text && { id: 'text', title: officialTextStrings[context.locale].title },
      view.text?.worth,
      passagesOf(declaration).map((passage) => articleWords(context, passage)),
    ),
    section(
      { id: 'points', title: words.points },
      view.points.map(({ fact, own, other }, index) =>
        remark(fact, [own?.text, other?.text], {
          kind: 'point',
          title: searchPageStrings[context.locale].point(fact.id.slice(1)),
          themes: declaration.points[index]?.themes,
        }),
      ),
    ),
    section({ id: 'account', title: words.account }, accountLines(context, 'declarations', declaration.id)),
    facts(view.facts, ['fr', 'ja', 'kind', 'lang', 'source']),
    section(
      { id: 'follow_up', title: after },
      [...view.followUps, ...view.takenUp].map(({ fact }) => remark(fact)),
    ),
  );
}
