import type { Entry } from '../entries.ts';
import { isClaim } from '../fact-path.ts';
import { editionDays, statusNow } from '../edition-days.ts';
import { entryNode } from '../kinds.ts';
import { nodesOf } from '../node.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { isNotKnown, type Field } from '../schema/not-known.ts';
import type { PartialDate } from '../schema/partial-date.ts';
import { isBefore, shownPeriod } from './periods.ts';
import { family, type InBoth } from './rule.ts';

const statuses: InBoth<Readonly<Record<string, string>>> = {
  fr: { announced: 'annoncée', planned: 'prévue', postponed: 'reportée', cancelled: 'annulée' },
  ja: { announced: '予告', planned: '予定', postponed: '延期', cancelled: '中止' },
};

/** The lines of a history that have a status, each with its index. */
function linesOf({ status: lines }: Entry<'editions'>['data']) {
  return lines.flatMap((line, index) => (line.is === 'known' ? [{ index, line, status: line.value.status }] : []));
}

function given<T extends object>(value: Field<T> | undefined): T | undefined {
  return value === undefined || isNotKnown(value) ? undefined : value;
}

/** First month of each season: `firstDay` would let an autumn begin in January. A winter may. */
const firstMonths: Readonly<Record<string, string>> = { spring: '03', summer: '06', autumn: '09' };

function startOf(date: PartialDate): PartialDate {
  const [year = '', season = ''] = date.value.split('-');
  const month = date.precision === 'season' ? firstMonths[season] : undefined;
  return month === undefined ? date : { value: `${year}-${month}`, precision: 'month', qualifier: date.qualifier };
}

/** True if a value gives any information. */
function informs(value: unknown): boolean {
  if (isNotKnown(value)) return false;
  if (Array.isArray(value)) return value.length > 0;
  return isClaim(value) || (typeof value === 'object' && value !== null);
}

/** The status of an edition, against its sources, its days and its other facts. */
export const statusRules = family({
  'held-by-announcement': {
    contradiction: 'Editions',
    fields: '`held`, the dates of its sources',
    why: 'No source is dated as late as the meeting: none of them is known to say that it was held.',
    fr: 'L’édition est donnée pour tenue ({start}) par des sources parues avant, ou sans date : {known}. → Ajoutez une source datée d’après la réunion ; s’il n’y en a pas, écrivez announced ou planned.',
    ja: '開催済み（{start}）とする根拠が、会議より前か日付のない資料（{known}）だけです。 → 会議の後に出た資料を加えてください。なければ、announcedかplannedにしてください。',
    *find({ records: { editions, sources } }) {
      const dates = new Map(
        sources.flatMap(({ data: { list } }) => Object.entries(list).map(([id, { date }]) => [id, date] as const)),
      );
      for (const { file, data } of editions)
        for (const { index, line, status } of linesOf(data)) {
          const days = given(line.value.for) ?? editionDays(data);
          if (status !== 'held' || !days) continue;
          const named = sourcesOf(line.evidence.basis);
          const published = named.map((id) => given(dates.get(id)));
          // A page without a date may have been written before. One whose record cannot be read is not known to.
          if (!named.every((id) => dates.has(id))) continue;
          if (published.length > 0 && published.every((date) => !date || isBefore(date, startOf(days.end))))
            yield { file, path: ['status', index, 'sources'], known: named.join(', '), start: shownPeriod(days) };
        }
    },
  },
  'held-beforehand': {
    contradiction: 'Editions',
    fields: '`held`, `said`',
    why: 'Said before it began.',
    fr: 'L’édition est dite tenue ({value}) avant d’avoir commencé ({known}). → Corrigez said ou for ; avant la réunion, elle est announced ou planned.',
    ja: '会議（{known}）が始まる前の{value}の情報で、開催済みになっています。 → saidかforを直してください。会議の前であれば、announcedかplannedにしてください。',
    *find({ records: { editions } }) {
      for (const { file, data } of editions)
        for (const { index, line, status } of linesOf(data)) {
          const [said, days] = [given(line.value.said), given(line.value.for)];
          if (status === 'held' && said && days && isBefore(said, days.start))
            yield { file, path: ['status', index, 'said'], value: said.value, known: shownPeriod(days) };
        }
    },
  },
  'status-after-held': {
    contradiction: 'Editions',
    fields: 'a line of status after `held`',
    why: 'What was held is not announced again; the last line is what readers see.',
    fr: 'Une ligne « {value} » suit la ligne « held » : le lecteur verrait une édition qui n’a pas eu lieu. → Mettez les lignes dans l’ordre des faits : held vient en dernier.',
    ja: '「held」の行の後に「{value}」の行があり、まだ開かれていない回として表示されます。 → 行を出来事の順に並べ、heldを最後にしてください。',
    *find({ records: { editions } }) {
      for (const { file, data } of editions) {
        const lines = linesOf(data);
        const held = lines.findIndex(({ status }) => status === 'held');
        for (const { index, status } of held < 0 ? [] : lines.slice(held + 1))
          if (status !== 'held') yield { file, path: ['status', index, 'status'], value: status };
      }
    },
  },
  'status-out-of-order': {
    contradiction: 'Editions',
    fields: '`said` of a line, `said` of the one before',
    why: 'The lines are the history of an edition, in its order.',
    fr: 'Cette ligne, dite en {value}, suit une ligne dite en {start}. → Mettez les lignes dans l’ordre, ou corrigez said.',
    ja: '{start}の情報の行の後に、それより前の{value}の情報の行があります。 → 行を順に並べるか、saidを直してください。',
    *find({ records: { editions } }) {
      for (const { file, data } of editions)
        for (const [place, { index, line }] of linesOf(data).entries()) {
          const said = given(line.value.said);
          const before = linesOf(data).slice(0, place);
          const later = before
            .map((one) => given(one.line.value.said))
            .find((one) => one && said && isBefore(said, one));
          if (said && later) yield { file, path: ['status', index, 'said'], value: said.value, start: later.value };
        }
    },
  },
  'status-elsewhere': {
    contradiction: 'Editions',
    fields: '`for` of the last line of status, `dates.days`',
    why: 'Two places say when; they do not meet.',
    fr: 'L’état actuel est pour {value}, et dates.days dit {known}. → Corrigez l’une des deux dates ; si la source donne bien les deux, expliquez-le dans {answer}.',
    ja: '現在の状態の日程は{value}ですが、dates.daysは{known}になっています。 → どちらかの日付を直してください。資料が両方をこのとおり記していれば、その旨を{answer}に書いてください。',
    answer: true,
    *find({ records: { editions } }) {
      for (const { file, data } of editions) {
        const last = linesOf(data).at(-1);
        const [said, days] = [given(last?.line.value.for), editionDays(data)];
        if (!last || !said || !days || (!isBefore(said.end, days.start) && !isBefore(days.end, said.start))) continue;
        yield { file, path: ['status', last.index, 'for'], value: shownPeriod(said), known: shownPeriod(days) };
      }
    },
  },
  'known-in-announced': {
    contradiction: 'Editions',
    fields: 'attendance, participants, conclusions, prizes, adoption and points; `status`',
    why: 'They tell of a meeting that, by its status, was not held.',
    fr: ({ value, kind, record }) => [
      `« ${value} » parle d’une réunion qui a eu lieu, et « ${record} » est ${statuses.fr[kind] ?? kind}.`,
      'Si elle a eu lieu, ajoutez à status la ligne held et sa source ; sinon écrivez unknown ou retirez ce champ.',
    ],
    ja: ({ value, kind, record }) => [
      `「${value}」は開かれた会議の内容ですが、「${record}」は${statuses.ja[kind] ?? kind}の状態です。`,
      '会議が開かれたのであれば、statusにheldの行を出典とともに追加してください。そうでなければ、unknownにするか、この項目を削除してください。',
    ],
    *find({ records: { editions, declarations } }) {
      for (const edition of editions) {
        const now = statusNow(edition.data);
        if (now === undefined || now === 'held') continue;
        for (const entry of [edition, ...declarations.filter(({ id }) => id === edition.id)])
          for (const { meaning, value, path, at } of nodesOf(entryNode(entry)))
            if (meaning.isOfHeld && informs(value))
              yield { file: entry.file, path: at, value: path, kind: now, record: edition.id };
      }
    },
  },
  'announced-afterwards': {
    contradiction: 'Editions',
    fields: '`announced`, `planned`, `postponed`: `said`, `for`',
    why: 'Said after the days it announces: perhaps it tells of a former announcement.',
    fr: 'Cette annonce, dite en {value}, est postérieure aux jours qu’elle annonce ({known}). → Corrigez said ou for ; si la source rapporte une annonce d’autrefois, dites-le dans {answer}.',
    ja: '{value}の情報が、それより前の日程（{known}）の予告になっています。 → saidかforを直してください。以前の予告を伝える資料であれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Annonces postérieures', ja: '日程より後の予告' },
    answer: true,
    *find({ records: { editions } }) {
      for (const { file, data } of editions)
        for (const { index, line, status } of linesOf(data)) {
          const [said, days] = [given(line.value.said), given(line.value.for)];
          const isAnnouncing = status === 'announced' || status === 'planned' || status === 'postponed';
          if (isAnnouncing && said && days && isBefore(days.end, said))
            yield { file, path: ['status', index, 'said'], value: said.value, known: shownPeriod(days) };
        }
    },
  },
});
