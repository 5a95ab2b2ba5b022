import { everyRecord, type Entry } from '../archive/entries.ts';
import { entryNode } from '../schema/kinds.ts';
import { lookUp } from '../archive/fact-path.ts';
import { memoize } from '../text/memoize.ts';
import { ownNodesOf, type Node } from '../schema/node.ts';
import { ordinalOf } from '../archive/build.ts';
import { sessionsOf } from '../archive/edition-lists.ts';
import { isOneOf, townsOf } from './names-in-texts.ts';
import { datesAt, meets } from './periods.ts';
import { family, inParts, type Checked, type Parts } from './rule.ts';
import { inNearest, inRecords, placedNodes, repeatedIn, sourcesIn } from './walks.ts';

/** A value that names one record, or the words of one, as they are compared: without accents, hyphens, case, the order of a name. */
function foldedName(value: unknown): string {
  const plain = String(value).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}

const identifiersIn = memoize((record: Node) => ownNodesOf(record).filter(({ meaning }) => meaning.identifies));

/** The values of a record that name it and no other of its kind, with the key under which another would be the same. */
function* identifiersOf(entry: Entry) {
  const { kind, ja } = entry.data as { readonly kind?: unknown; readonly ja?: unknown };
  // People of one name in other kanji are two; katakana are spelt in several ways.
  const kanji = entry.kind === 'people' && /\p{Script=Han}/u.test(String(ja)) ? ja : '';
  for (const { path, at, value } of identifiersIn(entryNode(entry)))
    if (typeof value === 'string')
      yield { entry, at, value, key: [entry.file, kind, kanji, path, foldedName(value)].join('\n') };
}

/** A field of a record as it is compared with that of another: ids in their order, a date by its text. */
function plainAt(record: Node, path: string): string | undefined {
  const { value } = lookUp(record, path) ?? {};
  if (Array.isArray(value)) return value.length > 0 ? value.toSorted().join(' ') : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Records of one kind that have everything in common by which they are told apart. */
function* recordsTwice(content: Checked) {
  const records = everyRecord(content).flatMap((entry) => {
    const record = entryNode(entry);
    const fields = record.meaning.toldApartBy?.map((field) => plainAt(record, field)) ?? [];
    // The kind alone tells nothing apart.
    const key = [entry.kind, ...fields].join('\n');
    return fields.filter(Boolean).length > 1 ? [{ entry, dates: datesAt(entry, 'date'), key }] : [];
  });
  for (const list of Map.groupBy(records, ({ key }) => key).values())
    for (const [index, { entry, dates }] of list.entries()) {
      const before = list.slice(0, index);
      const first = before.find((other) =>
        dates.some((date) => other.dates.some((one) => meets(date.period, one.period))),
      );
      if (first) yield { entry, other: first.entry };
    }
}

const ENOUGH = 3;

/** Values that go with words: each with those words, under the name of the two fields. */
function* valuesWithWords(content: Checked) {
  for (const [placed, { kind, file }] of inRecords(content, placedNodes)) {
    const { node } = placed;
    const { goesWith } = node.meaning;
    const words = goesWith === undefined ? undefined : inNearest(placed, (one) => plainAt(one, goesWith));
    if (words !== undefined && typeof node.value === 'string')
      yield { file, path: node.at, value: node.value, words, of: `${kind} ${node.path}` };
  }
  for (const { file, path, id, url, publisher } of sourcesIn(content)) {
    const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(url ?? '')?.[1];
    if (host !== undefined && publisher)
      yield { file, path: [...path, 'publisher'], value: publisher.fr, words: host, of: 'sources', id };
  }
}

const ids: Parts = {
  session: {
    between: 'the id of a session, its edition and its `number`',
    *find({ records: { editions } }) {
      for (const { id: edition, file, data } of editions)
        for (const [index, { id: value, number }] of sessionsOf(data).entries()) {
          const [, ofEdition] = /^ed(\d+)-/.exec(value) ?? [];
          const [, own] = /-(?:workshop|roundtable|plenary)-(\d+)$/.exec(value) ?? [];
          const at = ['programme', index];
          if (ofEdition !== undefined && Number(ofEdition) !== ordinalOf(edition))
            yield { file, path: [...at, 'id'], value, text: `ed${ofEdition}`, known: edition };
          if (number !== undefined && own !== undefined && Number(own) !== number)
            yield { file, path: [...at, 'number'], value, text: own, known: `number: ${String(number)}` };
        }
    },
  },
  link: {
    between: 'the towns in the id of a link, its ends',
    *find(content) {
      const { sideOf } = content;
      const { twinnings, authorities } = content.records;
      for (const { id: value, file, data } of twinnings) {
        // What is not known may be the other town of the id.
        const isOfSide = (side: 'french' | 'japanese') =>
          data[side].length > 0 && data[side].every((one) => sideOf(one) === side);
        if (!isOfSide('french') || !isOfSide('japanese')) continue;
        const ends = townsOf({ kind: 'twinnings', id: value }, content);
        const named = authorities.map(({ id }) => id).filter((id) => `-${value}-`.includes(`-${id}-`));
        const text = named.find((one) => !isOneOf({ typed: one, ids: new Set([one]) }, ends));
        // An id that names no end is of a former name of the link.
        if (text !== undefined && named.some((one) => ends.includes(one)))
          yield { file, path: [value], value, text, known: ends.join(', ') };
      }
    },
  },
};

export const samenessRules = family('One thing, one name', {
  'identifier-twice': {
    fields:
      'what names one record, that of another: `code`, `wikidata`, `geonames`, `site`, the names of a person or an authority; what a term stands for',
    why: 'One thing is one record: what is known of it would be halved.',
    fr: '« {value} » est déjà ce qui désigne « {other} ». → Corrigez l’un des deux, ou réunissez les deux fiches en une, nommée partout par le même identifiant ; si ce sont bien deux, dites-le dans {answer}.',
    ja: '「{value}」は、すでに「{other}」を示しています。 → どちらかを直すか、同じものであれば記録を一つにまとめ、どこでも同じIDを使ってください。別のものであれば、その旨を{answer}に書いてください。',
    *find(content) {
      const all = everyRecord(content).flatMap((entry) => [...identifiersOf(entry)]);
      for (const [{ entry, at, value }, first] of repeatedIn(all, ({ key }) => key))
        if (entry.id !== first.entry.id) yield { file: entry.file, path: at, value, other: first.entry.id };
    },
  },
  'id-against-data': {
    ...inParts(ids),
    why: 'The id or the field is that of another.',
    fr: 'L’identifiant « {value} » dit « {text} », et la fiche « {known} ». → Corrigez la fiche ; si elle est juste, changez l’identifiant avant la publication, ou dites-le dans {answer}.',
    ja: 'ID「{value}」は「{text}」を示しますが、記録では「{known}」です。 → 記録を直してください。記録が正しければ、公開前のIDを直すか、その旨を{answer}に書いてください。',
  },
  'record-twice': {
    fields: 'the ends, the kind and the date of a link; the date, the kind and the records of a milestone',
    why: 'One event is one record.',
    fr: '« {value} » dit la même chose que « {other} ». → Réunissez les deux fiches en une ; si ce sont deux événements, dites-le dans {answer}.',
    ja: '「{value}」は「{other}」と同じことを述べています。 → 記録を一つにまとめてください。別の出来事であれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const { entry, other } of recordsTwice(content))
        yield { file: entry.file, path: [entry.id], value: entry.id, other: other.id };
    },
  },
  'unlike-others': {
    fields: 'the kind and the gender of an act, its name; the publisher of a source, its site',
    why: 'All others with these words have another value.',
    fr: 'Partout ailleurs, « {text} » va avec « {known} », et ici avec « {value} ». → Corrigez l’un des deux ; si les deux sont justes, dites-le dans {answer}.',
    ja: 'ほかではすべて「{text}」に「{known}」が対応していますが、ここでは「{value}」です。 → どちらかを直してください。どちらも正しければ、その旨を{answer}に書いてください。',
    advice: { fr: 'Valeurs différentes de toutes les autres', ja: 'ほかと異なる値' },
    *find(content) {
      for (const list of Map.groupBy(valuesWithWords(content), ({ of, words }) => `${of}\n${words}`).values()) {
        const values = Map.groupBy(list, ({ value }) => value);
        const [usual] = [...values.values()].sort((a, b) => b.length - a.length);
        if (values.size !== 2 || !usual || usual.length < ENOUGH || list.length - usual.length > 1) continue;
        const odd = list.find(({ value }) => value !== usual[0]?.value);
        if (odd) yield { file: odd.file, path: odd.path, value: odd.value, text: odd.words, known: usual[0]?.value };
      }
    },
  },
});
