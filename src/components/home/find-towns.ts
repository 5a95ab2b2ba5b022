/** An authority with what the home page answers, in HTML, and the names by which it is found. */
export interface TownAnswer {
  readonly href: string;
  readonly titles: readonly string[];
  /** Its names and readings, folded: in full, and without the kind of authority. */
  readonly names: readonly string[];
  readonly short: readonly string[];
  /** Its name, which leads to its page, and the other ends of its links. */
  readonly link: string;
  readonly said: string;
  readonly twins: string;
}

/** All authorities, and the words of the page's language: `{typed}` is what was typed. */
export interface TownAnswers {
  readonly towns: readonly TownAnswer[];
  readonly words: Readonly<Record<'several' | 'sameName' | 'near' | 'none', string>>;
}

interface FoundTowns {
  /** `part`: none is called so, nor begins so. */
  readonly by: 'name' | 'beginning' | 'part';
  readonly town?: TownAnswer | undefined;
  readonly others: readonly TownAnswer[];
}

export async function fetchTowns(address = ''): Promise<TownAnswers> {
  // The page of an error is no JSON, and fails here.
  return (await fetch(address)).json() as Promise<TownAnswers>;
}

/** Folds a name for comparing, smaller than the search does it: width, case, accents, marks, either kana, ヴ and バ, long vowels. */
export function foldTown(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/ヴ([ァィェォ]?)/g, (_, vowel: string) => 'バビベボ'['ァィェォ'.indexOf(vowel || '-')] ?? 'ブ')
    .normalize('NFD')
    .replace(/[\u0300-\u036Fー]/g, '')
    .normalize('NFC')
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const joined = (folded: string) => folded.replaceAll(' ', '');

/** Towns called so, then without their kind (京都府 is never 京都市); else those that begin so; else those whose name is in what is typed. */
export function findTowns(typed: string, towns: readonly TownAnswer[]): FoundTowns {
  const words = foldTown(typed);
  const key = joined(words);
  if (key === '') return { by: 'part', others: [] };
  const called = towns.filter(({ names }) => names.some((name) => joined(name) === key));
  const alike = bearing(towns, (name) => joined(name) === key);
  const found = called.length > 0 ? called : alike;
  if (found.length === 1) return { by: 'name', town: found[0], others: alike.filter((one) => one !== found[0]) };
  if (found.length > 0) return { by: 'name', others: found };
  const begun = townsBegun(typed, towns);
  if (begun.length === 1) return { by: 'beginning', town: begun[0], others: [] };
  if (begun.length > 0) return { by: 'beginning', others: begun };
  const others = bearing(
    towns,
    (name) => ` ${words} `.includes(` ${name} `) || words.replace(/[市区町村都府県州]$/, '') === name,
  );
  return { by: 'part', others };
}

/** Lists the towns of which a name, or a word of it, begins as what is typed: all, if that has no letter. */
export function townsBegun(typed: string, towns: readonly TownAnswer[]): readonly TownAnswer[] {
  const words = foldTown(typed);
  return bearing(towns, (name) => joined(name).startsWith(joined(words)) || ` ${name}`.includes(` ${words}`));
}

function bearing(towns: readonly TownAnswer[], test: (name: string) => boolean): readonly TownAnswer[] {
  return towns.filter(({ names, short }) => names.some(test) || short.some(test));
}
