import { readAddress } from '../schema/address.ts';
import { editionDays } from '../archive/edition-days.ts';
import { evidenceOf, factsOf, isAtOrBelow, lookUp, versionsOf } from '../archive/fact-path.ts';
import { entryNode } from '../schema/kinds.ts';
import { holds, isOwn, nodesOf, ownNodesOf, partsOf, type Node } from '../schema/node.ts';
import { basisFor, sourcesOf, type Evidence } from '../schema/evidence.ts';
import { knownField } from '../schema/not-known.ts';
import { firstDay, lastDay, periodOn, type PartialDate, type Period } from '../schema/partial-date.ts';
import {
  datesAt,
  isBefore,
  linesAt,
  meets,
  nextEdition,
  periodIn,
  says,
  shownPeriod,
  type PlacedDate,
  type Ties,
} from './periods.ts';
import { betweenAll, family, type Checked } from './rule.ts';
import { factsIn } from './walks.ts';

const begun = /créa|créé|fond|ouvert|naissance|設立|設置|創設|開設|発足/iu;
const signed = /sign(?:ature|é|ent)|署名|調印|締結/iu;
const aYear = 366 * 24 * 3600 * 1000;
const aMonth = 31 * 24 * 3600 * 1000;

function timeBetween(a: Period, b: Period): number {
  const gap = (from: Period, to: Period) => Date.parse(firstDay(to.start)) - Date.parse(lastDay(from.end));
  return Math.max(gap(a, b), gap(b, a));
}

/** Dates of one event, in two lists: the first date of the one must meet some date of the other, and is told if it meets none. */
const sameEvent: Ties = {
  milestoneOfLink: {
    between: 'the milestone of a link, of its kind, and the link',
    *pairs({ milestones, twinnings }) {
      for (const milestone of milestones)
        for (const link of twinnings)
          if (milestone.data.twinning.includes(link.id) && milestone.data.kind === link.data.kind)
            yield [datesAt(milestone, 'date'), datesAt(link, 'date')];
    },
  },
  signature: {
    between: 'a link and the step that says its signature',
    *pairs({ twinnings }) {
      for (const link of twinnings) {
        const signings = linesAt(link, 'steps').filter((step) => says(step, signed));
        yield near(
          datesAt(link, 'date'),
          signings.flatMap((step) => datesAt(link, 'date', step)),
          aYear,
        );
      }
    },
  },
  milestoneOfEdition: {
    between: 'the milestone of an edition and its first day, of a prize or accord at it and its days',
    *pairs({ milestones, editions }) {
      for (const milestone of milestones)
        for (const edition of editions.filter(({ id }) => milestone.data.edition.includes(id))) {
          const { kind } = milestone.data;
          const days = datesAt(edition, 'dates.days');
          if (kind === 'edition')
            yield [datesAt(milestone, 'date'), days.map((one) => ({ ...one, period: periodOn(one.period.start) }))];
          if (kind === 'award' || kind === 'agreement') yield [datesAt(milestone, 'date'), days];
        }
    },
  },
  days: {
    between: '`dates.days`, `for` of `held` (both ends) and of the last line of status',
    *pairs({ editions }) {
      for (const edition of editions) {
        const lines = linesAt(edition, 'status');
        const [days] = datesAt(edition, 'dates.days');
        for (const line of days ? lines : []) {
          const [held] = lookUp(line, 'status')?.value === 'held' ? datesAt(edition, 'for', line) : [];
          if (!days || !held || !meets(days.period, held.period)) continue;
          if (days.period.start.precision !== held.period.start.precision) continue;
          for (const end of ['start', 'end'] as const)
            yield [
              [{ ...held, period: periodOn(held.period[end]) }],
              [{ ...days, period: periodOn(days.period[end]) }],
            ];
        }
        const last = lines.at(-1);
        if (days && last) yield [datesAt(edition, 'for', last), [days]];
      }
    },
  },
  stepOrSequel: {
    between: 'a milestone and the step of its link, or the sequel of its edition, of the same weeks',
    *pairs({ milestones, twinnings, editions }) {
      for (const milestone of milestones) {
        if (milestone.data.date.start.precision !== 'day') continue;
        const links = twinnings.filter(({ id }) => milestone.data.twinning.includes(id));
        const steps = links.flatMap((link) => linesAt(link, 'steps').flatMap((step) => datesAt(link, 'date', step)));
        const held = editions.filter(({ id }) => milestone.data.edition.includes(id));
        const sequels = held.flatMap((one) => linesAt(one, 'follow_up').flatMap((line) => datesAt(one, 'date', line)));
        yield near(datesAt(milestone, 'date'), [...steps, ...sequels], aMonth);
      }
    },
  },
  foundation: {
    between: '`founded` and the first milestone of the organisation that tells how it began',
    *pairs({ milestones, organisations }) {
      for (const organisation of organisations) {
        const own = milestones.filter(
          (one) =>
            one.data.kind === 'organisation' &&
            one.data.organisation.includes(organisation.id) &&
            says(entryNode(one), begun),
        );
        const [first] = own.toSorted((a, b) => (firstDay(a.data.date.start) < firstDay(b.data.date.start) ? -1 : 1));
        if (first) yield [datesAt(organisation, 'founded'), datesAt(first, 'date')];
      }
    },
  },
  nextEdition: {
    between: '`next_edition.for` and the days of that edition, or what was announced for it',
    *pairs({ editions }) {
      for (const edition of editions) {
        const next = nextEdition(edition, editions);
        if (!next) continue;
        const announced = linesAt(next, 'status').flatMap((line) => datesAt(next, 'for', line));
        yield [datesAt(edition, 'next_edition.for'), [...datesAt(next, 'dates.days'), ...announced]];
      }
    },
  },
  decision: {
    between:
      '`next_edition.decided.on`, the adoption of the declaration that names the next edition, and the first word of it',
    *pairs({ editions, declarations }) {
      for (const edition of editions) {
        const decided = datesAt(edition, 'next_edition.decided.on');
        const declaration = declarations.find(({ id }) => id === edition.id);
        if (declaration?.data.points.some(({ kind }) => kind === 'next-edition'))
          yield [decided, datesAt(declaration, 'adoption.date')];
        const next = nextEdition(edition, editions);
        const first = next && linesAt(next, 'status').find((line) => lookUp(line, 'status')?.value === 'announced');
        if (first) yield near(decided, datesAt(next, 'said', first), aYear);
      }
    },
  },
  adoption: {
    between: '`adoption.date`, the days of the edition and the session whose words name the declaration',
    *pairs({ declarations, editions }) {
      for (const declaration of declarations) {
        const edition = editions.find(({ id }) => id === declaration.id);
        if (!edition) continue;
        const sessions = linesAt(edition, 'programme').filter((session) =>
          nodesOf(session).some(
            ({ value, meaning: { scalar, by } }) =>
              scalar === 'text' && by === 'us' && /d[ée]claration|宣言/iu.test(String(value)),
          ),
        );
        const adoption = datesAt(declaration, 'adoption.date');
        yield [adoption, datesAt(edition, 'dates.days')];
        yield [adoption, sessions.flatMap((session) => datesAt(edition, 'date', session))];
      }
    },
  },
};

/** A date with those of some others that lie within a stretch of time of it. */
function near(dates: readonly PlacedDate[], others: readonly PlacedDate[], stretch: number) {
  const isNear = ({ period }: PlacedDate) => dates.some((one) => timeBetween(one.period, period) <= stretch);
  return [dates, others.filter(isNear)] as const;
}

/** The sources behind the date that is kept, and those of the versions that date the event otherwise. */
function sourcesAt(nodes: Checked['nodes'], { record }: PlacedDate) {
  const { kind, id, path = '' } = readAddress(record) ?? {};
  const node = nodes.get(`${kind ?? ''}/${id ?? ''}`);
  const fact = node && factsOf(node).findLast((one) => one.path === '' || isAtOrBelow(path, one.path));
  const [own, ...others] = fact ? versionsOf(fact.node) : [];
  const isOther = ({ differs }: Evidence) => differs !== undefined && differs !== 'wording' && differs !== 'extent';
  return {
    kept: own ? sourcesOf(basisFor(own.evidence, 'date')) : [],
    otherwise: new Set(others.flatMap(({ evidence }) => (isOther(evidence) ? sourcesOf(evidence.basis) : []))),
  };
}

const besideEdition = {
  before: (event: Period, days: Period) => firstDay(event.start) < firstDay(days.start),
  after: (event: Period, days: Period) => lastDay(event.end) > lastDay(days.end),
  'same-period': meets,
  'official-programme': meets,
} as const;

export const eventRules = family('One event, one date', {
  'dates-differ': {
    fields: betweenAll(sameEvent),
    why: 'They date one event.',
    fr: '« {value} » ici, et « {known} » dans {record}, pour le même événement. → Corrigez la date qui est fausse ; si ce sont deux événements, dites-le dans {answer}.',
    ja: '同じ出来事の日付が、ここでは「{value}」、{record}では「{known}」になっています。 → 誤っている日付を直してください。別の出来事であれば、その旨を{answer}に書いてください。',
    *find({ records }) {
      const told = new Set<string>();
      for (const { pairs } of Object.values(sameEvent))
        for (const [[one], others] of pairs(records)) {
          const place = [one?.file, ...(one?.path ?? [])].join('\n');
          const [other] = one
            ? others.toSorted((a, b) => timeBetween(one.period, a.period) - timeBetween(one.period, b.period))
            : [];
          if (!one || !other || told.has(place) || others.some(({ period }) => meets(one.period, period))) continue;
          told.add(place);
          const { file, path, period } = one;
          yield { file, path, value: shownPeriod(period), known: shownPeriod(other.period), record: other.record };
        }
    },
  },
  'date-of-others': {
    fields: 'the dates that `dates-differ` compares, where one of two has versions that are not kept',
    why: 'A source that gives another date does not say this one.',
    fr: '« {value} » n’est cité ici que de « {known} », qui donne une autre date dans {record}. → Mettez à sa place une de celles qui donnent celle-ci ({missing}) ; gardez l’ancienne à côté si elle seule dit le reste de la ligne.',
    ja: 'ここで「{value}」の出典とされる「{known}」は、{record}では別の日付の出典です。 → この日付を示す資料（{missing}）に差し替えてください。行のほかの部分を述べる資料が元のものだけであれば、両方を出典にしてください。',
    *find({ records, nodes }) {
      const seen = new Set<string>();
      for (const { pairs } of Object.values(sameEvent))
        for (const [ones, others] of pairs(records))
          for (const [a, b] of ones.flatMap((one) =>
            others.flatMap((other) => [[one, other] as const, [other, one] as const]),
          )) {
            const { kept: missing, otherwise } = sourcesAt(nodes, b);
            const { kept: cited } = sourcesAt(nodes, a);
            if (!meets(a.period, b.period) || seen.has(a.record) || cited.length === 0) continue;
            if (!cited.every((source) => otherwise.has(source) && !missing.includes(source))) continue;
            seen.add(a.record);
            const { file, path, period } = a;
            yield {
              ...{ file, path, value: shownPeriod(period), known: cited.join(', ') },
              ...{ record: b.record, missing: missing.join(', ') },
            };
          }
    },
  },
  'side-event-elsewhen': {
    fields: '`relation` and `date` of a side event, `dates.days`',
    why: 'An event before the meeting that is after it.',
    fr: '« relation: {kind} » contredit la date, {value} : l’édition est du {known}. → Corrigez relation, ou l’une des deux dates ; si tout est juste, dites-le dans {answer}.',
    ja: '「relation: {kind}」と日付（{value}）が合いません。会議は{known}です。 → relationか、どちらかの日付を直してください。このとおりであれば、その旨を{answer}に書いてください。',
    *find({ records: { editions } }) {
      for (const { file, data } of editions) {
        const days = editionDays(data);
        for (const [index, { relation, date }] of data.side_events.entries()) {
          const event = knownField(date);
          if (!days || !event || event.start.qualifier || relation === 'city-event') continue;
          const place = { file, path: ['side_events', index, 'date'] };
          if (!besideEdition[relation](event, days))
            yield { ...place, kind: relation, value: shownPeriod(event), known: shownPeriod(days) };
        }
      }
    },
  },
  'later-than-its-source': {
    fields: '`said`, `decided.on`, the dates of the sources',
    why: 'No source can tell what was said after it.',
    fr: '« {value} » est postérieur à toutes les sources de la ligne ({known}). → Corrigez la date, ou celle de la source sur sa fiche.',
    ja: '「{value}」は、この行の資料（{known}）のどれよりも後の日付です。 → この日付か、資料の記録の日付を直してください。',
    *find(content) {
      for (const { place, file } of factsIn(content))
        for (const field of ['said', 'decided.on']) {
          const node = lookUp(place, field);
          const value = node && holds(node, 'date') ? node.value : undefined;
          const known = value && sourcesBefore(value, place, content);
          if (known) yield { file, path: node?.at, value: value.value, known };
        }
    },
  },
  'id-of-another-day': {
    fields: 'the id of a milestone, its date',
    why: 'The id begins with the day of another event; or the date was corrected after the id was published.',
    fr: 'L’identifiant « {value} » commence par une autre date que {known}. → Corrigez la date ; avant la publication, l’identifiant. Une date corrigée depuis se dit dans le fichier du changement : corrections, of: milestones/{value}/date.',
    ja: 'ID「{value}」の日付が、{known}と異なっています。 → 日付を直してください（公開前であればIDでも構いません）。公開後に訂正した日付であれば、変更のファイルのcorrectionsにof: milestones/{value}/dateと書いてください。',
    advice: { fr: 'Identifiants d’une autre date', ja: '日付の異なるID' },
    *find({ records: { milestones }, journal: { changes } }) {
      const corrected = new Set(changes.flatMap(({ corrections = [] }) => corrections.map(({ of }) => of)));
      for (const { id, file, data } of milestones) {
        if (corrected.has(`milestones/${id}/date`)) continue;
        const [typed] = /^\d{4}(?:-\d{2}){0,2}(?=-)/.exec(id) ?? [];
        if (typed !== undefined && !data.date.start.value.startsWith(typed) && !typed.startsWith(data.date.start.value))
          yield { file, path: [id, 'date'], value: id, known: shownPeriod(data.date) };
      }
    },
  },
  'told-beforehand': {
    fields: 'the date of a milestone, a step, a sequel or a prize; the dates of its sources',
    why: 'All of its sources were published before: they announce it, and do not say that it happened.',
    fr: 'Toutes les sources ({known}) sont antérieures au {value} : elles l’annoncent. → Ajoutez une source d’après, ou dites-le dans la phrase (prévu, annoncé) ; si elle le dit, ajoutez {answer}.',
    ja: '資料（{known}）はすべて{value}より前のもので、予告にとどまります。 → 後の資料を加えるか、予定であることを文に書いてください。書いてあれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Événements annoncés', ja: '予告された出来事' },
    *find(content) {
      for (const { place, file } of factsIn(content)) {
        const [date] = [place, ...partsOf(place).filter(({ field }) => field === 'value')]
          .flatMap((one) => partsOf(one))
          // A merger or a meeting (`isAhead`) is rightly told before its day.
          .filter((part) => isOwn(part) && !part.meaning.isAhead && part.field !== 'said' && periodIn(part));
        const period = periodIn(date);
        const known = period && sourcesBefore(period.start, place, content);
        const isAnnounced = ownNodesOf(place).some(
          ({ value }) =>
            typeof value === 'string' && /prévu|annonc|programm|projet|planned|予定|予告|計画/u.test(value),
        );
        if (date && known && !isAnnounced) yield { file, path: date.at, value: shownPeriod(period), known };
      }
    },
  },
});

/** The sources of a fact, if all of them are dated before a day. One without a date may be later. */
function sourcesBefore(day: PartialDate, fact: Node, { sources }: Checked): string | undefined {
  const evidence = evidenceOf(fact.value);
  const named = evidence ? sourcesOf(evidence.basis) : [];
  const isBeforeAll = named.length > 0 && named.every((id) => isBefore(knownField(sources.get(id)?.date) ?? day, day));
  return isBeforeAll ? named.join(', ') : undefined;
}
