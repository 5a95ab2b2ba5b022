/** What the pages of records say, as their views have it. What repeats another page is left out: the search leads there. */
import {
  get,
  type Authority,
  type City,
  type Declaration,
  type Edition,
  type Source,
  type Theme,
} from '../archive/archive.ts';
import { passagesOf } from '../archive/passages.ts';
import { heldOn } from '../archive/held-on.ts';
import { allThemesOf, themesOfItem } from '../archive/queries/themes.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { pointKindWords } from '../archive/schema/declaration.ts';
import { itemKindWords } from '../archive/schema/programme.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import { cityStrings } from '../i18n/strings/city.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import { officialTextStrings } from '../i18n/strings/official-text.ts';
import { presenceStrings } from '../i18n/strings/presence.ts';
import { searchStrings } from '../i18n/strings/search.ts';
import { themeStrings } from '../i18n/strings/theme.ts';
import { capitalised } from '../language/typography.ts';
import { accountLines } from '../wording/account-text.ts';
import { authorityView } from '../views/authority.ts';
import { cityView } from '../views/city.ts';
import type { Context } from '../wording/context.ts';
import { declarationView } from '../views/declaration.ts';
import { editionView } from '../views/edition.ts';
import type { FactView } from '../views/fact.ts';
import type { FrameView } from '../views/frame.ts';
import { html } from '../wording/html.ts';
import { organisationView } from '../views/organisation.ts';
import type { RowView } from '../views/row.ts';
import { sourceView } from '../views/source.ts';
import { themeView } from '../views/theme.ts';
import { twinningView } from '../views/twinning.ts';
import { articleWords } from './articles.ts';
import { dateOf, editionYears, recordHead, titleTexts } from './names.ts';
import { facts, remark, said, section, type PageWords, type UnitHead, type Words } from './words.ts';

/** Every page that a record has to itself. */
export function* wordsOfRecords(context: Context): Generator<PageWords> {
  const { archive } = context;
  for (const one of archive.editions.values()) yield editionPage(context, one);
  for (const one of archive.declarations.values()) yield declarationPage(context, one);
  for (const one of archive.cities.values()) yield cityPage(context, one);
  for (const one of archive.themes.values()) yield themePage(context, one);
  for (const one of archive.authorities.values()) yield authorityPage(context, one);
  for (const [id, one] of archive.organisations) {
    const { frame, otherName, record } = organisationView(context, one);
    yield page(frame, recordHead(context, 'organisations', id), otherName, facts([record]));
  }
  for (const [id, one] of archive.twinnings) {
    const { frame, date, act, kind, record, disagreements, term } = twinningView(context, one);
    const signed = one.date.is === 'known' ? dateOf(one.date.value.on.start) : undefined;
    const head = { ...recordHead(context, 'twinnings', id), date: signed };
    yield page(frame, head, date, act, kind, facts([record, ...disagreements]), term);
  }
  for (const one of archive.sources.values()) {
    const { frame, fields } = sourceView(context, one);
    const told = fields.filter(({ name }) => tellsSources.has(name));
    yield page(frame, sourceHead(context, one), told);
  }
}

/** What tells one source from another; the rest is the same on a hundred of them. */
const tellsSources = new Set(['publisher', 'date', 'note', 'id']);

function sourceHead(context: Context, { id, title, lang, date }: Source): UnitHead {
  const isOwn = title.from === 'description' || lang === context.locale;
  return { ...recordHead(context, 'sources', id), lang: isOwn ? undefined : lang, date: dateOf(date) };
}

/** A page by its frame. */
export function page({ path }: Pick<FrameView, 'path'>, unit: UnitHead, ...words: readonly Words[]): PageWords {
  return { path, unit, words };
}

function editionPage(context: Context, edition: Edition): PageWords {
  const view = editionView(context, edition);
  const { heads, schedule, participants, rows, declaration } = view;
  const words = editionStrings[context.locale];
  const head: UnitHead = {
    ...recordHead(context, 'editions', edition.id),
    themes: allThemesOf(context.archive, edition.id).map(({ id }) => id),
    ...aboutEdition(edition),
  };
  const told = (list: readonly FactView[]) =>
    list.map((fact) => {
      const date = fact.fields.find(({ name, isNotKnown: isOpen }) => name === 'date' && !isOpen);
      const fields = fact.fields.filter((field) => field !== date);
      return { id: fact.id, words: [fact.label, date?.value, said({ ...fact, fields }, ['taken_up', 'line'])] };
    });
  return page(
    view.frame,
    head,
    view.name,
    [view.when, view.era],
    participants.sides.map(({ count, side, completeness }) =>
      count === undefined ? [] : [{ label: words.ofSide[side], value: count }, completeness],
    ),
    view.theme.map(({ text }) => ({ label: words.theme, value: text })),
    view.themes.map(({ label }) => label),
    section(heads.account, accountLines(context, 'editions', edition.id), told(view.conclusions)),
    section(
      heads.days,
      facts(schedule.gap ? [schedule.gap] : []),
      [...schedule.held, ...schedule.planned].map(({ fact, kind, date, time, title }) =>
        remark(
          fact,
          [
            kind,
            date?.isNotKnown ? date : date?.value,
            time,
            title && { id: title.id, words: said(title, ['fr', 'ja']) },
          ],
          itemHead(context, edition, fact.name),
        ),
      ),
    ),
    section(
      heads.came,
      participants.gap
        ? facts([{ ...participants.gap, label: words.came }])
        : participants.sides.map(({ label, count, completeness, participants: those }) => [
            [label, count, completeness],
            those.map(({ fact, name, printed, isUncertain }) =>
              remark({ ...fact, fields: [] }, [
                name,
                printed,
                isUncertain ? presenceStrings[context.locale].uncertain : undefined,
                fact.fields,
              ]),
            ),
          ]),
      told([...participants.notProven, ...participants.statedAbsent].map((fact) => ({ ...fact, label: '' }))),
    ),
    section(heads.declaration, declaration.words),
    section(heads.after, told(view.after)),
    section(
      heads.record,
      facts(rows.disputed.flatMap(({ label, facts: those }) => those.map((fact) => ({ ...fact, label })))),
    ),
    rowSection(
      rows.status,
      view.slips.map(({ fact, word, said: on, when }) =>
        remark(fact, [on && html`${words.saidIn} ${on}`, when ? html`${word} ${when}` : word]),
      ),
    ),
    rowSection(rows.committee, rows.committeeName, facts(rows.committee.facts)),
    rowSection(
      rows.people,
      view.people.map(({ title, people }) => [
        title,
        people.map(({ id, name, role, body, facts: did }) => ({ id, words: [name, role, body, facts(did)] })),
      ]),
    ),
    rowSection(rows.organisers, facts(rows.organisers.facts)),
    rowSection(rows.names, facts(rows.names.facts)),
    rows.told.map((row) => rowSection(row, told(row.facts))),
  );
}

/** A row that is a place of its own. */
function rowSection(row: RowView | undefined, ...words: readonly Words[]): Words {
  return row?.id === undefined ? words : { id: row.id, unit: { kind: 'section', title: row.label }, words };
}

/** What the parts of an edition, and its declaration, have of it. */
export function aboutEdition(edition: Edition): Pick<UnitHead, 'edition' | 'side' | 'date'> {
  const date = heldOn(edition)?.start.value ?? editionYears(edition).at(-1);
  return { edition: edition.id, side: edition.side, date };
}

function itemHead({ archive, locale }: Context, edition: Edition, id: string): UnitHead {
  const { kind, number, title, field, date } = get(archive.items, id).item;
  const word = capitalised(itemKindWords[kind][locale]);
  return {
    kind: 'item',
    title: number === undefined ? word : `${word} ${String(number)}`,
    names: [...(title?.is === 'known' ? titleTexts(title.value) : []), ...(field ? [field.fr, field.ja] : [])],
    themes: themesOfItem(archive, id).map((theme) => theme.id),
    date: dateOf(isNotKnown(date) ? undefined : date.start) ?? aboutEdition(edition).date,
  };
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
      view.points.map(({ fact, number, kind, own, other, themes }, index) =>
        remark(
          fact,
          [number, pointKindWords[kind][context.locale], own?.text, themes.map(({ label }) => label), other?.text],
          {
            kind: 'point',
            title: searchStrings[context.locale].point(fact.id.slice(1)),
            themes: declaration.points[index]?.themes,
          },
        ),
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
    view.otherName,
    view.role,
    view.editions.map(({ label, when }) => `${label} ${when}`),
    section({ id: 'account', title: words.account }, accountLines(context, 'cities', city.id)),
    section(
      { id: 'facts', title: words.facts },
      view.facts.map((fact) => remark(fact)),
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
    section(
      { id: 'editions', title: words.editions },
      view.stops.map(({ numeral, place, year, words: presence }) => [html`${numeral} ${place}`, year, presence]),
    ),
    section(
      { id: 'place', title: words.place },
      view.area && { label: words.area, value: view.area },
      view.englishName && { label: words.englishName, value: view.englishName },
      facts(view.place),
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
    view.otherLabel,
    view.scope,
    view.counts,
    section({ id: 'account', title: words.account }, accountLines(context, 'themes', theme.id)),
    section({ id: 'goals', title: words.sdg }, facts([view.sdg])),
  );
}

function authorityPage(context: Context, authority: Authority): PageWords {
  const { frame, otherName, kind, warnings, record, predecessors, candidates } = authorityView(context, authority);
  const head: UnitHead = {
    ...recordHead(context, 'authorities', authority.id),
    lang: context.locale === 'fr' && isNotKnown(authority.fr) ? 'ja' : undefined,
    side: authority.side,
  };
  return page(
    frame,
    head,
    otherName,
    kind,
    warnings,
    facts([record]),
    predecessors.map((value) => ({ label: authorityStrings[context.locale].predecessors, value })),
    candidates.map(({ name, area, code, facts: list }) => [name, area, code, facts(list)]),
  );
}
