/** The state file that `npm run stamp` writes: made from the content, earlier stamps and the editor's input. */
import type { Entries } from '../../src/archive/entries.ts';
import {
  accountPath,
  type AccountStamp,
  type TextsState,
  type TextStamp,
} from '../../src/archive/schema/text-state.ts';
import type { Language, Words } from '../../src/archive/schema/words.ts';
import { accountChanges, hashOf, standingTexts, type StandingText } from '../../src/archive/text-state.ts';
import { pairedTexts, type AccountSections, type EntryTexts, type PairedText } from '../../src/archive/texts.ts';

/** The editor's input. */
export interface StampInput {
  /** A day: `2026-11-25`. */
  readonly date: string;
  /** The texts that were read, by address, or all of an entry; by default, every text whose counterpart is not out of date. */
  readonly only: readonly string[];
  /** The source language, if it is not the one that the archive assumes. */
  readonly source?: Language | undefined;
  /** Why a text stays as it is although its source changed. */
  readonly unchanged?: string | undefined;
}

/** The new text of `texts-state.yaml`, and the number of stamped texts and accounts. */
export interface WrittenState {
  readonly file: string;
  readonly count: number;
}

/** Why nothing is stamped, in the editor's terms. */
export interface Refusal {
  readonly refused: Words;
}

const head = `# Où en sont les textes des deux langues : source, jour où ils concordaient, empreintes. Écrit par « npm run stamp ».
# 両言語の文の照合記録（もとの言語、一致を確認した日、照合値）。「npm run stamp」が書く。
`;

/** Returns the new state of texts, or why it cannot be written. */
export function stampTexts(entries: Entries, said: StampInput): WrittenState | Refusal {
  const state = entries.journal.texts;
  const texts = pairedTexts(entries);
  const addresses = new Set([...texts].flatMap(([name, entry]) => addressesIn(name, entry)));
  const unknown = said.only.find((address) => !addresses.has(address));
  if (unknown !== undefined)
    return refuse(
      `« ${unknown} » n’est ni une fiche, ni un texte dans les deux langues, ni un récit. Donnez la fiche, puis le chemin : declarations/4-takamatsu/points.p1.`,
      `「${unknown}」は、記録・両言語の文・解説のいずれでもありません。「declarations/4-takamatsu/points.p1」のように、記録とパスを書いてください。`,
    );
  if (/["\\\n]/.test(said.unchanged ?? '') || said.unchanged?.trim() === '')
    return refuse(
      'La raison est vide, ou contient un guillemet droit, une barre inverse ou un saut de ligne : tapez « ».',
      '理由が空か、半角の引用符・バックスラッシュ・改行があります。「」を使ってください。',
    );
  const stamping = new Stamping(state, said, languageOfSources(entries));
  const lines = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, entry]) => stamping.entry(name, entry));
  if (stamping.stayed.length > 0)
    return refuse(
      `Ces textes n’ont pas changé, alors que leur source a changé : ${stamping.stayed.join(', ')}. Mettez-les à jour, ou dites pourquoi ils restent justes : --unchanged "…"`,
      `もとの文が変わったのに、変わっていない文があります：${stamping.stayed.join('、')}。文を改めるか、そのままでよい理由を--unchanged "…"で書いてください。`,
    );
  if (said.unchanged !== undefined && stamping.reasons === 0)
    return refuse(
      'Aucun des textes nommés n’est resté le même devant une source qui a changé : --unchanged est de trop.',
      '指定した文の中に、もとの文だけが変わったものはありません。--unchangedは不要です。',
    );
  return { file: head + lines.join(''), count: stamping.count };
}

function refuse(fr: string, ja: string): Refusal {
  return { refused: { fr, ja } };
}

function addressesIn(name: string, { texts, account }: EntryTexts): string[] {
  return [name, ...texts.map(({ path }) => `${name}/${path}`), ...(account ? [`${name}/${accountPath}`] : [])];
}

/** The language of a source, if it is one of the archive's two. */
function languageOfSources({ records }: Entries): (id: string) => Language | undefined {
  const languages = new Map(
    records.sources.flatMap(({ data }) => Object.entries(data.list).map(([id, { lang }]) => [id, lang] as const)),
  );
  return (id) => {
    const lang = languages.get(id);
    return lang === 'fr' || lang === 'ja' ? lang : undefined;
  };
}

/** Walks the entries, and collects new stamps and refusals. */
class Stamping {
  count = 0;
  reasons = 0;
  /** Named texts that are out of date with their source, without a reason. */
  readonly stayed: string[] = [];
  private readonly state: TextsState;
  private readonly said: StampInput;
  private readonly languageOf: (source: string) => Language | undefined;

  constructor(state: TextsState, said: StampInput, languageOf: (source: string) => Language | undefined) {
    this.state = state;
    this.said = said;
    this.languageOf = languageOf;
  }

  /** The lines of an entry; empty if none of it is stamped. */
  entry(name: string, entry: EntryTexts): string[] {
    const stamps = this.state.get(name);
    const lines = [
      ...standingTexts(entry, stamps).flatMap((one) => this.text(name, one)),
      ...this.account(name, entry, stamps?.account),
    ];
    return lines.length > 0 ? ['\n', ...lines] : [];
  }

  private text(name: string, { text, state, hashes, stamp }: StandingText): string[] {
    const address = `${name}/${text.path}`;
    const isNamed = this.said.only.includes(address);
    const isMeant = isNamed || this.said.only.includes(name) || (this.said.only.length === 0 && state !== 'behind');
    const turns = isNamed && this.said.source !== undefined && this.said.source !== stamp?.source;
    if (!isMeant || (state === 'agreed' && !turns)) return stamp ? [textLines(address, stamp)] : [];
    const reason = state === 'behind' && !turns ? this.said.unchanged : undefined;
    if (state === 'behind' && !turns && reason === undefined) this.stayed.push(address);
    if (reason !== undefined) this.reasons += 1;
    this.count += 1;
    const kept = stamp?.unchanged ?? [];
    return [
      textLines(address, {
        ...hashes,
        source: (isNamed ? this.said.source : undefined) ?? stamp?.source ?? this.sourceOf(text),
        on: this.said.date,
        unchanged: reason === undefined ? kept : [...kept, { on: this.said.date, note: reason }],
      }),
    ];
  }

  /** The language in which others printed the text; else that of the page that it rests on; else French. */
  private sourceOf({ printed, restsOn }: PairedText): Language {
    return printed ?? (restsOn === undefined ? undefined : this.languageOf(restsOn)) ?? 'fr';
  }

  private account(name: string, entry: EntryTexts, stamp: AccountStamp | undefined): string[] {
    const { account } = entry;
    if (!account) return [];
    const isNamed = this.said.only.includes(name) || this.said.only.includes(`${name}/${accountPath}`);
    const isNew = stamp === undefined && this.said.only.length === 0;
    const hasChanged = accountChanges(entry, stamp).length > 0;
    if (!isNew && !(isNamed && (stamp === undefined || hasChanged))) return stamp ? [accountLine(name, stamp)] : [];
    this.count += 1;
    return [accountLine(name, { read: this.said.date, fr: hashes(account.fr), ja: hashes(account.ja) })];
  }
}

function hashes({ sections }: AccountSections): AccountStamp['fr'] {
  return Object.fromEntries([...sections].map(([key, { text }]) => [key, hashOf(text)]));
}

function textLines(address: string, { source, on, fr, ja, unchanged }: TextStamp): string {
  const agreed = `${source} ${on} ${fr} ${ja}\n`;
  if (unchanged.length === 0) return `${address}: ${agreed}`;
  const reasons = unchanged.map((reason) => `    - { on: ${reason.on}, note: "${reason.note}" }\n`);
  return `${address}:\n  agreed: ${agreed}  unchanged:\n${reasons.join('')}`;
}

function accountLine(name: string, { read, fr, ja }: AccountStamp): string {
  const side = (sections: AccountStamp['fr']) => Object.entries(sections).map(([key, hash]) => `${key}=${hash}`);
  return `${name}/${accountPath}: ${[read, 'fr', ...side(fr), 'ja', ...side(ja)].join(' ')}\n`;
}
