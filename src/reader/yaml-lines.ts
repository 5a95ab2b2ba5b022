import type { Mistake, MistakeCode } from '../archive/schema/problem.ts';

/** A mistake with its offset in the file. */
export interface PlacedMistake extends Mistake {
  readonly offset: number;
  /** The path of the value in the file, if there is one. */
  readonly path?: readonly (string | number)[] | undefined;
}

/** An open bracket, with the column that the lines inside it must be to the right of. */
interface Opener {
  readonly bracket: string;
  readonly offset: number;
  readonly parent: number;
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const oddSpace = /[\u00A0\u202F\u3000]/u;
const wrongQuote = /['‘’“”„«»「」『』＂]/u;
const fullWidth = /[：，、［］｛｝]/u;

/**
 * Finds typing mistakes that a YAML parser accepts, reports in jargon, or only sees lines later: an unclosed quote or bracket, a missing space or
 * comma, tabs, full-width characters, other quotes. Texts are single lines here, so that each line can be checked by itself.
 */
export function findTypingMistakes(source: string): PlacedMistake[] {
  const statusLines = new StatusHistory();
  let offset = 0;
  for (const line of source.split('\n')) {
    statusLines.readLine(line.replace(/\r$/, ''), offset);
    offset += line.length + 1;
  }
  return statusLines.finish();
}

/** The state that one line passes to the next: the open brackets. */
class StatusHistory {
  private readonly found: PlacedMistake[] = [];
  private open: Opener[] = [];

  finish(): PlacedMistake[] {
    this.reportUnclosed(this.open[0]);
    return this.found.toSorted((a, b) => a.offset - b.offset);
  }

  readLine(line: string, offset: number): void {
    const margin = /^[\t\u00A0\u202F\u3000 ]*/u.exec(line)?.[0] ?? '';
    if (/^(?:#|$)/.test(line.slice(margin.length))) return;
    const odd = /[^ ]/u.exec(margin);
    if (odd) {
      const code = odd[0] === '\t' ? 'yaml-tab' : 'yaml-odd-space';
      this.found.push({ code, params: { value: odd[0] }, offset: offset + odd.index });
      return;
    }
    const outer = this.open.at(-1);
    if (outer && margin.length <= outer.parent) {
      this.reportUnclosed(outer);
      this.open = [];
    }
    const before = this.open;
    const reading = new LineReading(line, offset, before);
    const mistake = reading.read();
    if (mistake) this.found.push(mistake);
    this.open = mistake ? before : reading.open;
  }

  private reportUnclosed(opener: Opener | undefined): void {
    if (!opener) return;
    const { bracket, offset } = opener;
    this.found.push({
      code: 'yaml-unclosed-bracket',
      params: { value: bracket, closing: closing[bracket] ?? '' },
      offset,
    });
  }
}

/** Scans one line from left to right, up to its first mistake. */
class LineReading {
  readonly open: Opener[];
  private readonly line: string;
  private readonly offset: number;
  private at = 0;
  /** The column of the last dash, or of the first word after the dashes. */
  private parent = 0;
  private isFirst = true;

  constructor(line: string, offset: number, open: readonly Opener[]) {
    this.line = line;
    this.offset = offset;
    this.open = [...open];
  }

  read(): PlacedMistake | undefined {
    const dash = this.skipDashes();
    if (dash) return dash;
    while (this.at < this.line.length) {
      const char = this.line[this.at] ?? '';
      if (char === ' ') this.at += 1;
      else if (char === '#' && /(?:^|\s)$/.test(this.line.slice(0, this.at))) return undefined;
      else {
        const mistake = this.readToken(char);
        if (mistake) return mistake;
        this.isFirst = false;
      }
    }
    return undefined;
  }

  private report(code: MistakeCode, at: number, params: Record<string, string> = {}): PlacedMistake {
    return { code, params: { value: this.line[at] ?? '', ...params }, offset: this.offset + at };
  }

  private skipDashes(): PlacedMistake | undefined {
    this.at = this.line.length - this.line.trimStart().length;
    this.parent = this.at;
    while (this.open.length === 0 && /^-(?: |$)/.test(this.line.slice(this.at))) {
      this.parent = this.at;
      this.at += 1 + (/^ */.exec(this.line.slice(this.at + 1))?.[0].length ?? 0);
    }
    const rest = this.line.slice(this.at);
    return this.open.length === 0 && /^-[^-]/.test(rest) ? this.report('yaml-missing-space', this.at) : undefined;
  }

  private readToken(char: string): PlacedMistake | undefined {
    if (char === '"') return this.readQuoted();
    if (oddSpace.test(char)) return this.report('yaml-odd-space', this.at);
    if (wrongQuote.test(char)) return this.report('yaml-quote-delimiter', this.at);
    if (fullWidth.test(char)) return this.report('yaml-full-width', this.at);
    if (closing[char] !== undefined) {
      const parent = this.isFirst ? this.parent : this.keyColumn();
      this.open.push({ bracket: char, offset: this.offset + this.at, parent });
      this.at += 1;
      return undefined;
    }
    if (char === ']' || char === '}') return this.close(char);
    if (char === ',' && this.open.length > 0) {
      this.at += 1;
      return undefined;
    }
    return this.readPlain();
  }

  /** A value that starts on the line of its key must be indented more than the key. */
  private keyColumn(): number {
    const outer = this.open.at(-1);
    return outer ? outer.parent : (/^[ -]*/.exec(this.line)?.[0].length ?? 0);
  }

  private close(char: string): PlacedMistake | undefined {
    const opener = this.open.pop();
    if (!opener) return this.report('yaml-extra-bracket', this.at);
    if (closing[opener.bracket] !== char) {
      const { bracket, offset } = opener;
      return { code: 'yaml-unclosed-bracket', params: { value: bracket, closing: closing[bracket] ?? '' }, offset };
    }
    this.at += 1;
    return undefined;
  }

  private readQuoted(): PlacedMistake | undefined {
    const start = this.at;
    const text = /^"((?:[^"\\]|\\.)*)"/.exec(this.line.slice(start));
    if (!text) return this.report('yaml-unclosed-quote', start);
    this.at = start + text[0].length;
    const gap = /^ */.exec(this.line.slice(this.at))?.[0].length ?? 0;
    const rest = this.line.slice(this.at + gap);
    const inside = this.open.length > 0;
    if (rest === '' || /^:(?: |$)/.test(rest) || (gap > 0 && rest.startsWith('#'))) return undefined;
    if (inside && /^[\],}]/.test(rest)) return undefined;
    if (rest.startsWith('#')) return this.report('yaml-missing-space', this.at);
    if (!inside && rest.startsWith(',')) return this.report('yaml-extra-comma', this.at + gap);
    if (!inside && /^[\]}]/.test(rest)) return this.report('yaml-extra-bracket', this.at + gap);
    if (inside && gap > 0 && /^(?:[\w-]+:|["[{])/.test(rest)) return this.report('yaml-missing-comma', this.at + gap);
    // The text swallowed the next key: its own end was not typed.
    if (/, *[\w-]+: *$/.test(text[1] ?? '')) return this.report('yaml-unclosed-quote', start);
    return this.report('yaml-quote-inside', this.at - 1, { text: text[1] ?? '' });
  }

  /** A plain word, up to the character that ends it. */
  private readPlain(): PlacedMistake | undefined {
    const start = this.at;
    const inside = this.open.length > 0;
    const end = inside ? /[,[\]{}]|:(?=[ ,[\]{}]|$)| #|$/ : /:(?= |$)| #|$/;
    const rest = this.line.slice(start);
    const length = end.exec(rest)?.index ?? rest.length;
    const word = rest.slice(0, length);
    const mistake = this.inWord(word, start, inside, rest[length] === ':');
    this.at = start + Math.max(length + (rest[length] === ':' ? 1 : 0), 1);
    return mistake;
  }

  private inWord(word: string, start: number, inside: boolean, isKey: boolean): PlacedMistake | undefined {
    const isFieldName = this.isFirst || this.open.at(-1)?.bracket === '{';
    const odd = /^[\w-]+:?(?=[\u00A0\u202F\u3000])/u.exec(word);
    if (odd) return this.report('yaml-odd-space', start + odd[0].length);
    const wide = inside ? word.search(/[：，、［］｛｝]/u) : (/^[\w-]+(?=：)/u.exec(word)?.[0].length ?? -1);
    if (wide >= 0) return this.report('yaml-full-width', start + wide);
    const glued = isFieldName && !isKey ? /^[a-z_][\w-]*(?=:(?!\/\/)\S)/.exec(word) : null;
    return glued ? this.report('yaml-missing-space', start + glued[0].length) : undefined;
  }
}
