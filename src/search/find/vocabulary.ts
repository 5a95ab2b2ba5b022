import { fold } from './fold.ts';
import { stemOf } from './french-words.ts';
import { soundOf } from '../../text/kana.ts';
import { placesOf, type Term } from './term.ts';

const katakanaRun = /[\p{Script=Katakana}ー]{2,}/gu;
/** Two words of one stem begin alike. */
const BEGINNING = 3;

/** The words of some folded texts: which there are, and which are forms of another. */
export class Vocabulary {
  private readonly texts: readonly string[];
  private readonly places: ReadonlySet<string>;
  private readonly words = new Set<string>();
  private readonly byBeginning = new Map<string, string[]>();
  private readonly katakana = new Map<string, string>();

  /** `places` are names of authorities. */
  constructor(texts: readonly string[], places: readonly string[] = []) {
    this.texts = texts;
    this.places = new Set(places.map((name) => name.replace(/[市町村県府都]$/u, '')));
    for (const text of texts) {
      for (const word of text.split(/[ \n]/)) this.add(word);
      for (const [run] of text.matchAll(katakanaRun)) if (!this.katakana.has(run)) this.katakana.set(run, soundOf(run));
    }
  }

  private add(word: string): void {
    if (this.words.has(word)) return;
    this.words.add(word);
    if (!/^[a-z]/.test(word)) return;
    const beginning = word.slice(0, BEGINNING);
    const others = this.byBeginning.get(beginning);
    if (others) others.push(word);
    else this.byBeginning.set(beginning, [word]);
  }

  has(run: string): boolean {
    return this.words.has(run) || this.texts.some((text) => text.includes(run));
  }

  /** True for the name of a place, with or without what it ends with. */
  isPlace(name: string): boolean {
    return this.places.has(name.replace(/[市町村県府都]$/u, ''));
  }

  holds(term: Term): boolean {
    return this.texts.some((text) => placesOf(text, term).length > 0);
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
