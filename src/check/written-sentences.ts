import { markOf, slotsWanted, toldBy } from '../archive/queries/written-sentences.ts';
import type { WrittenSentences } from '../schema/words.ts';
import { baseOf } from '../schema/kinds.ts';
import { everyRecord, type Entry } from '../archive/entries.ts';
import { locales } from '../text/locales.ts';
import { nearest } from '../text/nearest.ts';
import { figuresOf, partsOfDate } from '../text/figures.ts';
import { family, type Checked } from './rule.ts';
import { memoize } from '../text/memoize.ts';
import type { Node } from '../schema/node.ts';

const namesIn = memoize((content: Checked) => [
  ...content.records.authorities.map(({ id, data: { fr, ja } }) => ({
    id,
    names: [...(typeof fr === 'string' ? [fr] : []), ja],
  })),
  ...content.records.people.map(({ id, data: { name, ja } }) => ({
    id,
    names: [name, ja].filter((one) => typeof one === 'string'),
  })),
]);

const sourcesIn = memoize((content: Checked) =>
  content.records.sources.flatMap(({ data }) =>
    Object.entries(data.list).map(
      ([id, { publisher = data.publisher, title, gloss }]) => [id, publisher, title, gloss] as const,
    ),
  ),
);

interface Written {
  readonly entry: Entry;
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly slot: string;
  readonly one: WrittenSentences[string];
  readonly told: readonly Node[];
}

function* writtenIn({ nodes, ...content }: Checked): Generator<Written> {
  for (const entry of everyRecord(content)) {
    const { sentences = {} } = entry.data as { readonly sentences?: WrittenSentences };
    for (const [slot, one] of Object.entries(sentences)) {
      const path = [...baseOf(entry), 'sentences', slot];
      yield { entry, file: entry.file, path, slot, one, told: toldBy(nodes, entry, slot) };
    }
  }
}

function numbersIn(data: unknown): ReadonlySet<number> {
  const text = JSON.stringify(data);
  const inWords = locales.flatMap((lang) => figuresOf(text, lang).numbers.map(({ n }) => n));
  return new Set([...(text.match(/\d+/g) ?? []).map(Number), ...inWords]);
}

/** What may be said beside the facts of a slot: the rank and the days of editions. */
const around = (content: Checked, { kind, id }: Entry) =>
  content.records.editions.map((edition) =>
    kind === 'editions' || kind === 'declarations'
      ? edition.id === id && [id, edition.data.dates, edition.data.attendance]
      : [edition.id, edition.data.dates],
  );

/** The names of towns and persons in a text that stand in none of the facts it tells, nor in the names of what their sources publish. */
function* strayNames(text: string, { entry, told }: Written, content: Checked) {
  const facts = JSON.stringify([told.map(({ value }) => value), around(content, entry), ownTowns(entry)]);
  const sources = sourcesIn(content).filter(([id]) => facts.includes(`"${id}"`));
  const known = `${facts}${JSON.stringify(sources)}`;
  for (const { id, names } of namesIn(content)) {
    const name = names.find((one) => hasName(text, one));
    if (name && !known.includes(`"${id}"`) && !names.some((one) => hasName(known, one))) yield name;
  }
}

function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isInside =
      /[\p{Script=Latin}-]$/u.test(text.slice(0, at)) || /^\p{Script=Latin}/u.test(text.slice(at + name.length));
    if (!isInside) return true;
  }
  return false;
}

/** The ends of a link, the hosts of an edition: their own page says them. */
const ownTowns = ({ data }: Entry) => {
  const { french, japanese, hosts, fr, ja } = data as unknown as Record<string, unknown>;
  return [french, japanese, hosts, fr, ja];
};

/**
 * The figures of a sentence that stand in none of the facts it tells. Small numbers in letters count things of the sentence: « deux sources
 * ».
 */
function* strayFigures(text: string, lang: 'fr' | 'ja', known: ReadonlySet<number>) {
  const { dates, numbers } = figuresOf(text, lang);
  for (const { typed, n } of numbers) if (!known.has(n) && (/\d/.test(typed) || n > 10)) yield typed;
  for (const date of dates)
    if (partsOfDate.some((part) => date[part] !== undefined && !known.has(date[part]))) yield date.typed;
}

export const sentenceRules = family('What lies elsewhere', {
  'unknown-slot': {
    fr: 'La phrase « {value} » ne raconte aucun fait de cette fiche. → Nommez-la par ce qu’elle raconte : {known}, ou un chemin.',
    ja: '文「{value}」に当たる事実がこの記録にありません。 → 述べる事実の名に直してください（{known}、またはパス）。',
    correction: true,
    *find(content) {
      for (const { entry, file, path, slot, told } of writtenIn(content)) {
        if (told.length > 0 || entry.isPartial) continue;
        const slots = slotsWanted(content.nodes, entry);
        yield { file, path, value: slot, known: slots.join(', '), nearest: nearest(slot, slots) };
      }
    },
  },
  'sentence-astray': {
    fields: 'the numbers, dates, towns and persons of a sentence in `sentences`; the facts that it tells',
    why: 'The sentence says what no fact does.',
    fr: '« {value} » n’est dans aucun des faits que cette phrase raconte. → Corrigez la phrase, ou le fait.',
    ja: '「{value}」は、この文が述べる事実のどこにもありません。 → 文か事実のどちらかを直してください。',
    *find(content) {
      for (const written of writtenIn(content)) {
        const { entry, file, path, one, told } = written;
        if (told.length === 0 || entry.isPartial) continue;
        const known = numbersIn([told.map(({ path: at, value }) => [at, value]), around(content, entry)]);
        for (const lang of locales) {
          const text = one[lang] ?? '';
          for (const value of [...strayFigures(text, lang, known), ...strayNames(text, written, content)])
            yield { file, path: [...path, lang], value };
        }
      }
    },
  },
  'sentence-behind': {
    fr: 'La phrase « {value} » est nouvelle, ou ce qu’elle raconte a changé depuis qu’elle a été lue. → À relire ; quand elle dit vrai, tapez of: {other}',
    ja: '「{value}」の文は新しいか、述べるデータが文を確かめたあとに変わりました。 → 読み直し、正しければof: {other}と書いてください。',
    advice: { fr: 'Phrases à relire', ja: '読み直す文' },
    *find(content) {
      for (const { entry, file, path, slot, one, told } of writtenIn(content)) {
        const mark = markOf(told);
        if (told.length > 0 && !entry.isPartial && one.of !== mark) yield { file, path, value: slot, other: mark };
      }
    },
  },
  'sentence-missing': {
    fr: 'Aucune phrase ne raconte « {value} » : la page montre ses champs. → Écrivez-la sous sentences, dans les deux langues.',
    ja: '「{value}」を述べる文がなく、ページには項目が並びます。 → sentencesに両言語の文を書いてください。',
    advice: { fr: 'Phrases à écrire', ja: '書く文' },
    *find(content) {
      for (const entry of everyRecord(content)) {
        const { sentences = {} } = entry.data as { readonly sentences?: WrittenSentences };
        for (const slot of slotsWanted(content.nodes, entry))
          if (!sentences[slot]) yield { file: entry.file, path: baseOf(entry), value: slot };
      }
    },
  },
});
