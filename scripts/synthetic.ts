/**
 * Writes a content folder of any number of editions, to measure how the programs grow with the archive.
 *
 *   node scripts/synthetic.ts FOLDER EDITIONS
 *
 * Each edition has 40 participants, 10 items of programme, three paragraphs of prose in each language with 12 sources
 * cited, and a declaration of 8 points. Authorities and sources are 200 each, however many editions there are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, Scalar, visit } from 'yaml';
import { makeEmptyFolder } from './destination.ts';
import { PlainFailure, runProgram } from './program.ts';
import { SyntheticProse, pick, pickSeveral, placeName, seededNumbers, vocabularySize } from './synthetic-words.ts';

const AUTHORITIES = 200;
const SOURCES = 200;
const SOURCES_IN_A_FILE = 50;
const PEOPLE = 100;
const HOSTS = 20;
const AREAS = 10;
const THEMES = 12;
const TWINNINGS = 50;
const POINTS = 8;
const FIRST_YEAR = 2008;

/** What the format writes between quotation marks: a text for readers. Anything else is bare. */
class Text {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
type Value = Text | string | number | readonly Value[] | { readonly [key: string]: Value };
type Fields = Readonly<Record<string, Value>>;

/** Writes into a new or empty folder; the same numbers give the same bytes. @throws {PlainFailure} where the folder holds anything */
export function writeSyntheticContent(folder: string, editions: number, seed = 1): void {
  makeEmptyFolder(folder);
  for (const [file, text] of syntheticFiles(editions, seed)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** The files of such a content, each by its path below the folder; the same for the same numbers. */
export function syntheticFiles(editions: number, seed = 1): Iterable<readonly [file: string, text: string]> {
  return new SyntheticArchive(editions, seed).files();
}

class SyntheticArchive {
  private readonly random: () => number;
  private readonly prose: SyntheticProse;
  private readonly editions: number;
  private readonly french = ids(AUTHORITIES / 2, 'commune');
  private readonly japanese = ids(AUTHORITIES / 2, 'city');
  private readonly sources = ids(SOURCES, 'source');
  private readonly themes = ids(THEMES, 'theme');
  private readonly people: string[];

  constructor(editions: number, seed: number) {
    this.editions = editions;
    this.random = seededNumbers(seed);
    this.prose = new SyntheticProse(this.random, vocabularySize(editions));
    this.people = ids(Math.min(PEOPLE, editions * 2), 'person');
  }

  *files(): Generator<[file: string, text: string]> {
    yield ['series.yaml', yaml(this.series())];
    yield ['areas.yaml', yaml(this.areas())];
    yield ['authorities/france.yaml', yaml(this.authorities('french'))];
    yield ['authorities/japan.yaml', yaml(this.authorities('japanese'))];
    yield ['people.yaml', yaml(Object.fromEntries(this.people.map((id, index) => [id, personOf(index)])))];
    yield ['organisations.yaml', yaml({ network: this.organisation(), council: this.organisation() })];
    yield ['twinnings.yaml', yaml(this.twinnings())];
    yield ['milestones.yaml', yaml(this.milestones())];
    yield ['terms.yaml', yaml({ workshop: { ...this.words(1), stands: 'workshop', forms: [] } })];
    yield [
      'link-counts.yaml',
      yaml({ counts: { 'count-a': { on: 2008, value: 58, ...this.words(4), sources: this.cited(1) } } }),
    ];
    yield* this.sourceFiles();
    for (const [index, id] of this.hosts().entries()) {
      yield [`cities/${id}/city.yaml`, yaml(this.city(index))];
      yield* this.account(`cities/${id}`, 3);
    }
    for (const [index, id] of this.themes.entries()) {
      yield [`themes/${id}/theme.yaml`, yaml(this.theme(index))];
      yield* this.account(`themes/${id}`, 3);
    }
    for (const page of ['about', 'accessibility', 'contribute']) yield* this.account(`pages/${page}`, 3, true);
    for (let number = 1; number <= this.editions; number++) {
      yield [`editions/${this.edition(number)}/edition.yaml`, yaml(this.editionRecord(number))];
      yield* this.account(`editions/${this.edition(number)}`, 12);
      yield [`declarations/${this.edition(number)}/declaration.yaml`, yaml(this.declaration(number))];
      yield* this.account(`declarations/${this.edition(number)}`, 3);
    }
  }

  /** Hosts are of both countries in turn. */
  private hosts(): string[] {
    return Array.from({ length: HOSTS }, (_, index) => {
      const side = index % 2 === 0 ? this.french : this.japanese;
      return at(side, Math.floor(index / 2));
    });
  }

  private edition(number: number): string {
    return `${number}-${at(this.hosts(), (number - 1) % HOSTS)}`;
  }

  private words(length: number): { fr: Text; ja: Text } {
    return { fr: new Text(`${this.prose.french(length)}.`), ja: new Text(`${this.prose.japanese(length)}。`) };
  }

  private titles(length: number): { fr: Text; ja: Text } {
    return { fr: new Text(this.prose.french(length)), ja: new Text(this.prose.japanese(length)) };
  }

  private cited(count: number): string[] {
    return pickSeveral(this.sources, count, this.random);
  }

  private series(): Fields {
    const remarks = (count: number): Fields[] => Array.from({ length: count }, () => this.remark());
    return {
      knowledge_until: FIRST_YEAR + this.editions,
      names: {
        fr: [{ text: new Text('Rencontres de la série d’essai'), sources: this.cited(1) }],
        ja: [{ text: new Text('試験用会議'), sources: this.cited(1) }],
      },
      nature: remarks(1),
      rhythm: remarks(1),
      initiators: [
        { person: at(this.people, 0), authority: at(this.french, 0), role: this.titles(3), sources: this.cited(1) },
      ],
      origin: {
        twinning: 'twinning-1',
        initiative: { ...this.words(6), because: this.words(6), sources: this.cited(2) },
        facts: remarks(2),
      },
      roles: [{ organisation: 'network', ...this.remark() }],
      recognition: [{ date: FIRST_YEAR, ...this.remark() }],
      records: [{ edition: this.edition(1), ...this.remark() }],
      chronology: { sources: this.cited(2) },
      not_to_be_confused: [{ date: FIRST_YEAR, name: this.titles(4), ...this.remark() }],
      research: remarks(1),
    };
  }

  private remark(): { fr: Text; ja: Text; sources: string[] } {
    return { ...this.words(12), sources: this.cited(2) };
  }

  private areas(): Fields {
    const area = (kind: string, rank: number): Fields => {
      const name = placeName(rank);
      return { kind, fr: new Text(name.fr), ja: new Text(`${name.kanji}県`), sources: this.cited(1) };
    };
    return Object.fromEntries([
      ...ids(AREAS, 'department').map((id, index) => [id, area('department', 1000 + index)] as const),
      ...ids(AREAS, 'prefecture').map((id, index) => [id, area('prefecture', 2000 + index)] as const),
    ]);
  }

  private authorities(side: 'french' | 'japanese'): Fields {
    return Object.fromEntries(
      this[side].map((id, index) => {
        const name = placeName(side === 'french' ? 3000 + index * 7 : 9000 + index * 7);
        const place: Fields =
          side === 'french'
            ? {
                kind: 'commune',
                fr: new Text(name.fr),
                ja: new Text(`${name.katakana}市`),
                katakana: new Text(name.katakana),
              }
            : {
                kind: 'city',
                fr: new Text(name.romaji),
                ja: new Text(`${name.kanji}市`),
                yomi: new Text(`${name.yomi}し`),
              };
        const [south, west] = side === 'french' ? [43, -1] : [33, 131];
        return [
          id,
          {
            ...place,
            area: `${side === 'french' ? 'department' : 'prefecture'}-${(index % AREAS) + 1}`,
            population: { value: 10_000 + index * 731, on: 'not-stated', sources: this.cited(1) },
            coordinates: {
              lat: south + (index % 10) / 2,
              lon: west + Math.floor(index / 10) / 2,
              sources: this.cited(1),
            },
            site: { url: new Text(`https://${id}.example/`), sources: this.cited(1) },
            sources: this.cited(2),
          },
        ];
      }),
    );
  }

  private organisation(): Fields {
    return { ...this.titles(3), does: this.words(12), founded: 1975, sources: this.cited(2) };
  }

  private twinnings(): Fields {
    return Object.fromEntries(
      ids(TWINNINGS, 'twinning').map((id, index) => [
        id,
        {
          french: at(this.french, index),
          japanese: at(this.japanese, index),
          date: 1958 + index,
          kind: 'twinning',
          act: { fr: new Text('jumelage'), ja: new Text('姉妹都市') },
          motive: this.words(10),
          sources: this.cited(2),
        },
      ]),
    );
  }

  private milestones(): Fields {
    return Object.fromEntries(
      Array.from({ length: this.editions }, (_, index) => [
        `${FIRST_YEAR + index}-edition`,
        {
          date: FIRST_YEAR + index,
          kind: 'edition',
          ...this.words(10),
          edition: this.edition(index + 1),
          sources: this.cited(1),
        },
      ]),
    );
  }

  private *sourceFiles(): Generator<[string, string]> {
    for (let first = 0; first < SOURCES; first += SOURCES_IN_A_FILE) {
      const list = this.sources.slice(first, first + SOURCES_IN_A_FILE).map((id, index) => {
        const lang = index % 2 === 0 ? 'fr' : 'ja';
        const source: Fields = {
          title: this.titles(8)[lang],
          lang,
          date: `${FIRST_YEAR + (index % 10)}-10`,
          kind: pick(['official', 'press', 'personal-site'], this.random),
          reliability: pick(['high', 'medium', 'low'], this.random),
          read: pick(['whole', 'beginning', 'title', 'not-read'], this.random),
          url: new Text(`https://${id}.example/`),
        };
        return [id, source] as const;
      });
      const file = `sources/publisher-${first / SOURCES_IN_A_FILE + 1}.yaml`;
      yield [file, yaml({ publisher: this.titles(4), list: Object.fromEntries(list) })];
    }
  }

  private city(index: number): Fields {
    return {
      role: 'host',
      twinning: `twinning-${Math.floor(index / 2) + 1}`,
      facts: { sources: this.cited(2), list: [this.words(12), this.words(12)] },
    };
  }

  private theme(index: number): Fields {
    const numbers = Array.from({ length: this.editions }, (_, edition) => edition + 1).filter(
      (n) => n % THEMES === index,
    );
    return {
      label: this.titles(2),
      scope: this.words(8),
      covers: {
        editions: numbers.map((n) => this.edition(n)),
        sessions: numbers.flatMap((n) => [itemId(n, 3), itemId(n, 4)]),
      },
      sdg: { numbers: [(index % 17) + 1], ours: ['numbers'] },
    };
  }

  private editionRecord(number: number): Fields {
    const year = FIRST_YEAR + number - 1;
    const host = at(this.hosts(), (number - 1) % HOSTS);
    const next = at(this.hosts(), number % HOSTS);
    const days = `${year}-10-03/06`;
    const here = [
      at(this.people, (number * 2) % this.people.length),
      at(this.people, (number * 2 + 1) % this.people.length),
    ];
    return {
      names: {
        fr: [{ text: new Text(`${ordinal(number)} Rencontres de la série d’essai`), sources: this.cited(2) }],
        ja: [{ text: new Text(`第${number}回試験用会議`), sources: this.cited(2) }],
      },
      status: [
        { status: 'announced', said: year - 1, for: year, ...this.remark() },
        { status: 'held', for: days, ...this.remark() },
      ],
      dates: { days, sessions: 'unknown', because: this.words(10), sources: this.cited(3) },
      hosts: { authorities: [host], sources: this.cited(2) },
      venues: [{ name: this.titles(3), ...this.remark() }],
      theme: { ...this.titles(8), sources: this.cited(2) },
      theme_context: [this.remark()],
      programme: Array.from({ length: 10 }, (_, index) => this.item(number, index + 1, year)),
      attendance: {
        authorities: {
          french: 20,
          japanese: 20,
          because: this.words(8),
          sources: this.cited(2),
          others: [{ french: 24, japanese: 20, ...this.titles(4), sources: this.cited(1) }],
        },
        persons: { total: `about ${200 + (number % 50)}`, sources: this.cited(2) },
      },
      participants: {
        complete: 'both',
        sources: this.cited(2),
        list: [...pickSeveral(this.french, 20, this.random), ...pickSeveral(this.japanese, 20, this.random)].map(
          (authority) => ({ authority, printed: new Text(this.prose.japanese(1)) }),
        ),
      },
      people: here.map((person) => ({
        person,
        authority: host,
        role: this.titles(3),
        speaks: { date: days, ...this.remark() },
      })),
      committee: 'not-stated',
      organisers: {
        sources: this.cited(2),
        list: [
          { role: 'host', authority: host },
          { role: 'partner', organisation: 'network' },
        ],
      },
      conclusions: [this.remark()],
      next_edition: { authority: next, for: year + 1, decided: 'unknown', sources: this.cited(1) },
      context: [this.remark()],
      gaps: [this.gap('sessions', 'dates.sessions'), this.gap('next-edition', 'next_edition.decided')],
    };
  }

  private gap(id: string, ...explains: string[]): Fields {
    return { id, explains, ...this.words(8), looked_in: this.cited(3) };
  }

  private item(edition: number, number: number, year: number): Fields {
    return {
      id: itemId(edition, number),
      kind: pick(['plenary', 'roundtable', 'workshop'], this.random),
      date: `${year}-10-0${3 + (number % 4)}`,
      number,
      title: this.titles(7),
      ...this.words(14),
      authorities: pickSeveral(this.french, 3, this.random),
      sources: this.cited(2),
    };
  }

  private declaration(number: number): Fields {
    return {
      sources: this.cited(2),
      adoption: {
        date: `${FIRST_YEAR + number - 1}-10-06`,
        place: this.titles(3),
        adopted_by: this.words(5),
        read_by: 'not-stated',
        because: this.words(8),
      },
      title: this.titles(4),
      text_known: 'partial',
      points: Array.from({ length: POINTS }, (_, index) => ({
        id: `p${index + 1}`,
        kind: pick(['preamble', 'shared-view', 'commitment', 'general'], this.random),
        wording: 'paraphrase',
        ...this.words(16),
        themes: [pick(this.themes, this.random)],
        follow_up: 'unknown',
        sources: this.cited(1),
      })),
      publications: [{ kind: 'extract', lang: 'fr', source: at(this.sources, number % SOURCES) }],
      gaps: [
        this.gap('declaration-text', 'text_known'),
        this.gap('follow-up', ...Array.from({ length: POINTS }, (_, index) => `points.p${index + 1}.follow_up`)),
      ],
    };
  }

  /** An account in both languages: three paragraphs of four sentences, that cite so many sources between them. */
  private *account(folder: string, citations: number, hasTitle = false): Generator<[string, string]> {
    const cited = this.cited(citations);
    for (const lang of ['fr', 'ja'] as const) {
      const sentence = (words: number): string =>
        lang === 'fr' ? this.prose.french(words) : this.prose.japanese(Math.ceil(words * 0.7));
      const [stop, space] = lang === 'fr' ? ['.', ' '] : ['。', ''];
      const paragraphs = Array.from({ length: 3 }, (_, paragraph) =>
        Array.from({ length: 4 }, (_, index) => {
          const source = cited[paragraph * 4 + index];
          const mark = source === undefined ? '' : `${space}<Cite id="${source}" />`;
          return `${sentence(18)}${mark}${stop}`;
        }).join(space),
      );
      const head = [...(hasTitle ? [`title: "${sentence(3)}"`] : []), `lead: "${sentence(10)}${stop}"`];
      yield [`${folder}/${lang}.mdx`, `---\n${head.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`];
    }
  }
}

function personOf(index: number): Fields {
  const name = placeName(500 + index * 3);
  return { name: new Text(`${name.fr} ${name.romaji}`), ja: new Text(name.kanji) };
}

function itemId(edition: number, number: number): string {
  return `ed${edition}-item-${number}`;
}

function ordinal(number: number): string {
  return number === 1 ? '1res' : `${number}es`;
}

function ids(count: number, name: string): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}

function at(list: readonly string[], index: number): string {
  const found = list[index];
  if (found === undefined) throw new RangeError(`There is no number ${index} in a list of ${list.length}.`);
  return found;
}

function yaml(fields: Fields): string {
  const document = new Document(quoted(fields), { schema: 'failsafe' });
  visit(document, {
    Scalar: (_, node) => {
      node.type = node.value instanceof Text ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
      node.value = node.value instanceof Text ? node.value.text : String(node.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The library writes an instance as a map of its fields; a scalar keeps it whole. */
function quoted(value: Value): unknown {
  if (value instanceof Text) return new Scalar(value);
  if (Array.isArray(value)) return value.map(quoted);
  if (typeof value !== 'object') return new Scalar(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, quoted(inner)]));
}

if (import.meta.main) {
  await runProgram(() => {
    const [folder, written = ''] = process.argv.slice(2);
    if (folder === undefined || !/^[1-9]\d{0,3}$/.test(written)) {
      throw new PlainFailure('Say where to write and how many editions: node scripts/synthetic.ts FOLDER EDITIONS');
    }
    writeSyntheticContent(folder, Number(written));
  });
}
