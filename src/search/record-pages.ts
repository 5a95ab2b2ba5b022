/** The words of the pages of records, taken from their views, without what the search finds on another page anyway. */
import { get, type Authority, type City, type Declaration, type Source, type Theme } from '../archive/archive.ts';
import { passagesOf } from '../archive/passages.ts';
import { identifiers } from '../archive/schema/identifiers.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import { cityStrings } from '../i18n/strings/city.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import { officialTextStrings } from '../i18n/strings/official-text.ts';
import { searchPageStrings } from '../i18n/strings/search-page.ts';
import { themeStrings } from '../i18n/strings/theme.ts';
import { accountLines } from '../wording/account-text.ts';
import { authorityView } from '../views/authority.ts';
import { cityView } from '../views/city.ts';
import type { Context } from '../wording/context.ts';
import { declarationView } from '../views/declaration.ts';
import { organisationView } from '../views/organisation.ts';
import { sourceView } from '../views/source.ts';
import { themeView } from '../views/theme.ts';
import { twinningView } from '../views/twinning.ts';
import { articleWords } from './articles.ts';
import { editionPage } from './edition-page.ts';
import { aboutEdition, dateOf, recordHead } from './names.ts';
import { facts, page, remark, said, section, type PageWords, type UnitHead } from './words.ts';

/** Yields every page that belongs to a single record. */
export function* wordsOfRecords(context: Context): Generator<PageWords> {
  const { archive } = context;
  for (const one of archive.editions.values()) yield editionPage(context, one);
  for (const one of archive.declarations.values()) yield declarationPage(context, one);
  for (const one of archive.cities.values()) yield cityPage(context, one);
  for (const one of archive.themes.values()) yield themePage(context, one);
  for (const one of archive.authorities.values()) yield authorityPage(context, one);
  for (const [id, one] of archive.organisations) {
    const { frame, record } = organisationView(context, one);
    const words = said(record, { plain: ['does', 'person', 'role'], elsewhere: ['fr', 'ja', 'yomi', 'en', 'site'] });
    yield page(frame, recordHead(context, 'organisations', id), words);
  }
  for (const [id, one] of archive.twinnings) {
    const { frame, date, act, kind, heads, record, steps, disagreements } = twinningView(context, one);
    const rest = { ...record, parts: record.parts.filter((part) => !steps.some(({ id }) => id === part.id)) };
    const signed = one.date.is === 'known' ? dateOf(one.date.value.on.start) : undefined;
    const head = { ...recordHead(context, 'twinnings', id), date: signed };
    yield page(
      frame,
      head,
      act,
      date,
      kind,
      said(rest, { plain: ['motive', 'word'], elsewhere: inTitle }),
      facts(disagreements),
      section(
        heads.steps,
        // Themes are left out: the page of a theme lists everything that belongs to it.
        steps.map((step) => ({ id: step.id, words: said(step, { elsewhere: ['themes'] }) })),
      ),
    );
  }
  for (const one of archive.sources.values()) {
    const { frame, gloss, publisher, date, fields } = sourceView(context, one);
    // The other fields have the same words on a hundred sources.
    const note = fields.find(({ name }) => name === 'note');
    yield page(frame, sourceHead(context, one), gloss, publisher, date, note?.value);
  }
}

/** Fields shown in the title of a link and in the line below it. */
const inTitle = ['french', 'japanese', 'organisation', 'kind', 'origin', 'themes', 'date', 'act'];

function sourceHead(context: Context, { id, title, lang, date }: Source): UnitHead {
  const isOwn = title.from === 'description' || lang === context.locale;
  return { ...recordHead(context, 'sources', id), lang: isOwn ? undefined : lang, date: dateOf(date) };
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

function cityPage(context: Context, city: City): PageWords {
  const view = cityView(context, city);
  const words = cityStrings[context.locale];
  const { pair } = view;
  const head = { ...recordHead(context, 'cities', city.id), side: view.side };
  return page(
    view.frame,
    head,
    view.role,
    view.editions.map(({ label, when }) => `${label} ${when}`),
    section({ id: 'account', title: words.account }, accountLines(context, 'cities', city.id)),
    section(
      { id: 'facts', title: words.facts },
      view.rows.flatMap(({ facts: those }) => those.map((fact) => remark(fact))),
    ),
    section(
      { id: 'link', title: words.link },
      pair && [
        [...pair.french, ...pair.japanese].map(({ name, hosted }) => [
          name,
          hosted.map(({ numeral, year }) => `${numeral} ${year}`),
        ]),
        pair.link && [pair.link.act, pair.link.when],
      ],
    ),
  );
}

function themePage(context: Context, theme: Theme): PageWords {
  const view = themeView(context, theme);
  const words = themeStrings[context.locale];
  const head = { ...recordHead(context, 'themes', theme.id), themes: [theme.id] };
  return page(
    view.frame,
    head,
    view.scope,
    view.counts,
    section({ id: 'account', title: words.account }, accountLines(context, 'themes', theme.id)),
    section({ id: 'goals', title: words.sdg }, facts([view.sdg])),
  );
}

/** Fields of an authority shown in its names, in the line below them and on the map, and its population. */
const inHead = [
  'kind',
  'fr',
  'ja',
  'katakana',
  'yomi',
  ...Object.keys(identifiers),
  'area',
  'site',
  'coordinates',
  'population',
];

function authorityPage(context: Context, authority: Authority): PageWords {
  const { frame, kind, warnings, record, predecessors, candidates } = authorityView(context, authority);
  const head: UnitHead = {
    ...recordHead(context, 'authorities', authority.id),
    lang: context.locale === 'fr' && isNotKnown(authority.fr) ? 'ja' : undefined,
    side: authority.side,
  };
  // A variant is a name.
  const parts = record.parts.filter(({ id }) => !id.startsWith('variants'));
  return page(
    frame,
    head,
    kind,
    warnings,
    said({ ...record, parts }, { elsewhere: inHead }),
    predecessors.map((value) => ({ label: authorityStrings[context.locale].predecessors, value })),
    candidates.map(({ name, area, code }) => [name, area, code]),
  );
}
