import { fold } from './fold.ts';
import { stemOf } from './french-words.ts';
import { hasJapanese } from '../../text/typography.ts';
import { soundOf } from '../../text/kana.ts';
import { bareName, placesOf, type Term } from './term.ts';
import type { UnitKind } from '../texts.ts';

const katakanaRun = /[\p{Script=Katakana}ー]{2,}/gu;
/** Two words of one stem begin alike. */
const BEGINNING = 3;

interface Called {
  readonly kind: UnitKind;
  readonly isRecord: boolean;
  readonly names: readonly string[];
}

/** What carries a question: a name of one record, or the word for a kind of thing. */
const bearers = {
  record: new Set<UnitKind>(['authority', 'person', 'organisation', 'edition', 'area']),
  kind: new Set<UnitKind>(['term', 'theme', 'list']),
};
/** A word that the names of more authorities hold is no name of one of them: « Saint ». */
const SHARED = 3;

/** The words of some folded texts: which there are, which are forms of another, and which are names. */
export class Vocabulary {
  private readonly texts: readonly string[];
  private readonly places = new Set<string>();
  private readonly names = { record: new Set<string>(), kind: new Set<string>() };
  private readonly words = new Set<string>();
  /** Latin words. */
  private readonly byBeginning = new Map<string, string[]>();
  private readonly katakana = new Map<string, string>();

  constructor(texts: readonly string[], called: readonly Called[] = []) {
    this.texts = texts;
    const firstWords = new Set<string>();
    const holders = new Map<string, number>();
    for (const { kind, isRecord, names } of called) {
      if (kind === 'authority')
        for (const word of new Set(names.flatMap((name) => name.split(' '))))
          holders.set(word, (holders.get(word) ?? 0) + 1);
      const bearing = bearers.record.has(kind) ? 'record' : 'kind';
      if (bearing === 'kind' && !(isRecord || kind === 'term') && !bearers.kind.has(kind)) continue;
      for (const name of names) {
        this.names[bearing].add(bareName(name));
        if (kind === 'authority') this.places.add(bareName(name));
        const [first = '', ...others] = name.split(' ');
        if (kind === 'person') for (const word of [first, ...others]) if (word.length > 2) this.names.record.add(word);
        if (kind === 'authority' && first.length > 3) firstWords.add(first);
      }
    }
    for (const word of firstWords) if ((holders.get(word) ?? 0) <= SHARED) this.names.record.add(word);
    for (const text of texts) {
      for (const word of text.split(/[ \n]/)) this.words.add(word);
      for (const [run] of text.matchAll(katakanaRun)) if (!this.katakana.has(run)) this.katakana.set(run, soundOf(run));
    }
    for (const word of this.words) {
      const beginning = word.slice(0, BEGINNING);
      const alike = this.byBeginning.get(beginning);
      if (alike) alike.push(word);
      else if (/^[a-z]/.test(word)) this.byBeginning.set(beginning, [word]);
    }
  }

  /** Whether a term of a query is a declared name or a year, or a word of a name of which the query has all. */
  bearing({ forms, isPhrase }: Term, typed: string): 'record' | 'kind' | undefined {
    const isNamed = (names: ReadonlySet<string>) => forms.some((form) => names.has(bareName(form)));
    const isYear = forms.some((form) => /^(?:1[5-9]|20)\d\d(?: 年|$)|^\d+ \p{L}+ \d{4}$/u.test(form));
    if (isYear || isNamed(this.names.record)) return 'record';
    const [form = ''] = forms;
    const whole = ` ${fold(typed)} `;
    const isOfPlace = hasJapanese(form)
      ? (name: string) => name.length > 1 && hasJapanese(name) && form.startsWith(name)
      : (name: string) => name.includes(' ') && whole.includes(` ${name} `) && name.split(' ').includes(form);
    const mayBe = hasJapanese(form) || (!isPhrase && form.length > 2);
    if (mayBe && [...this.places].some(isOfPlace)) return 'record';
    return isNamed(this.names.kind) ? 'kind' : undefined;
  }

  /** Whether a term is a name of a record, or a year. */
  namesRecord(term: Term, typed: string): boolean {
    return this.bearing(term, typed) === 'record';
  }

  latinWords(): Iterable<string> {
    return [...this.byBeginning.values()].flat();
  }

  katakanaRuns(): Iterable<string> {
    return this.katakana.keys();
  }

  has(run: string): boolean {
    return this.words.has(run) || this.texts.some((text) => text.includes(run));
  }

  isPlace(name: string): boolean {
    return this.places.has(bareName(name));
  }

  holds(term: Term): boolean {
    return this.texts.some((text) => placesOf(text, term).length > 0);
  }

  knows(term: Term): boolean {
    return this.holds(term) || this.formsOf(term.forms[0] ?? '').length > 0;
  }

  /** Other words that are forms of a folded one: of the same stem in French, of the same sound in katakana. */
  formsOf(folded: string): readonly string[] {
    if (/^[a-z]{3,}$/.test(folded)) {
      const stem = stemOf(folded);
      const alike = this.byBeginning.get(folded.slice(0, BEGINNING)) ?? [];
      return alike.filter((word) => word !== folded && stemOf(word) === stem);
    }
    const [run] = folded.match(katakanaRun) ?? [];
    if (run === undefined) return [];
    const sound = soundOf(run);
    const isWhole = run === folded && sound.length > 1;
    const alike = [...this.katakana].flatMap(([other, heard]) =>
      other !== run && (heard === sound || (isWhole && heard.startsWith(sound) && !other.startsWith(run)))
        ? [folded.replace(run, other)]
        : [],
    );
    return [...new Set(alike.map((form) => fold(form)))].filter((form) => form !== folded);
  }
}
