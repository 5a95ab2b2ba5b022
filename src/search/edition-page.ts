/** The words of the page of an edition, taken from its view. */
import { get, type Edition } from '../archive/archive.ts';
import { allThemesOf, themesOfItem } from '../archive/queries/themes.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { itemKindWords } from '../archive/schema/programme.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { presenceStrings } from '../i18n/strings/presence.ts';
import { capitalised } from '../language/typography.ts';
import { accountLines } from '../wording/account-text.ts';
import type { Context } from '../wording/context.ts';
import { editionView } from '../views/edition.ts';
import { datedLine } from '../views/dated-line.ts';
import type { FactView } from '../views/fact.ts';
import { html } from '../wording/html.ts';
import { aboutEdition, dateOf, recordHead, titleTexts } from './names.ts';
import { facts, page, remark, rowOf, rowSection, said, section, type PageWords, type UnitHead } from './words.ts';

/** Rows of the documents of a meeting. They come last in the results, as sources do. */
const ofDocuments: ReadonlySet<string> = new Set(['s-documents', 's-photos']);

export function editionPage(context: Context, edition: Edition): PageWords {
  const view = editionView(context, edition);
  const { heads, schedule, participants, rows, declaration } = view;
  const words = editionStrings[context.locale];
  const head: UnitHead = {
    ...recordHead(context, 'editions', edition.id),
    themes: allThemesOf(context.archive, edition.id).map(({ id }) => id),
    ...aboutEdition(edition),
  };
  const linesOf = (list: readonly FactView[]) =>
    list.map((one) => {
      const { date, fact } = datedLine(one);
      return { id: fact.id, words: [fact.label, date?.value, said(fact, { plain: ['taken_up', 'line'] })] };
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
    section(heads.account, accountLines(context, 'editions', edition.id), linesOf(view.conclusions)),
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
            title && { id: title.id, words: said(title, { plain: ['fr', 'ja'] }) },
          ],
          itemHead(context, fact.name),
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
      linesOf([...participants.notProven, ...participants.statedAbsent].map((fact) => ({ ...fact, label: '' }))),
    ),
    section(heads.declaration, declaration.words),
    section(heads.after, linesOf(view.after)),
    section(
      heads.record,
      facts(rows.disputed.flatMap(({ label, facts: those }) => those.map((fact) => ({ ...fact, label })))),
    ),
    rowSection(
      rows.status,
      view.statusLines.map(({ fact, word, said: on, when }) =>
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
    rows.around.map((row) => rowOf(row, ofDocuments.has(row.id ?? '') ? 'document' : 'section', linesOf(row.facts))),
  );
}

function itemHead({ archive, locale }: Context, id: string): UnitHead {
  const { kind, number, title, field, date } = get(archive.items, id).item;
  const word = capitalised(itemKindWords[kind][locale]);
  return {
    kind: 'item',
    title: number === undefined ? word : `${word} ${String(number)}`,
    names: [...(title?.is === 'known' ? titleTexts(title.value) : []), ...(field ? [field.fr, field.ja] : [])],
    themes: themesOfItem(archive, id).map((theme) => theme.id),
    date: dateOf(isNotKnown(date) ? undefined : date.start),
  };
}
