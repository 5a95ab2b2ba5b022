import { everyRecord, type Entries, type Entry } from '../entries.ts';
import { gapsOf } from '../gaps.ts';
import { factsOf, voicesOf } from '../fact-path.ts';
import { baseOf, entryNode } from '../kinds.ts';
import { inlinesOf, type Block, type Prose } from '../prose.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Reading } from '../schema/source.ts';
import type { Language, Words } from '../schema/words.ts';
import type { Finding } from './finding.ts';

/** Sentences that say that a source was read in part. */
const readInPart: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:pages?|documents?|sources?|textes?|articles?|copies?|légendes?|phrases?|rapports?|programmes?|suite|fin)\b[^.;]*(?:n['’](?:a|ont) pas été (?:lu|consulté)|\b(?:lu|consulté)e?s? en partie|n['’](?:a|ont) été (?:lu|vu)e?s? qu)|\bparties? (?:consultée|lue)s?\b/iu,
  ja: /一部のみ参照|参照した部分|途中まで(?:しか)?(?:参照|読)|(?:まだ|最後まで)読(?:めて|んで)いない|続きは未参照|未読/u,
};

/** Sentences that say that the text of a declaration is not known. */
export const textUnread: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:texte|copie|version)\b[^.;]*(?:n['’](?:a|ont) (?:pas été |pu être )(?:lu|trouvé|consulté|ouvert)|n['’](?:a|ont) (?:été (?:lu|vu)e?s? qu|pu (?:lire|ouvrir))|\breste(?:nt)? (?:à lire|à chercher|inconnu))/iu,
  ja: /(?:全文|本文|原文|宣言文)[^。]*(?:未参照|未入手|未発見|読めていない|読んでいない|見つかっ?て?い?ない|見つからず|不明|入手できて|分かっていない)/u,
};

/** Finds texts that say that a source was read in part, although the bibliography records it as read in full. */
export function readingFindings(entries: Entries): Finding[] {
  const readings = new Map<string, Reading>(
    entries.records.sources.flatMap(({ data: { list } }) => Object.entries(list).map(([id, { read }]) => [id, read])),
  );
  const isWhole = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => readings.get(id) === 'whole');
  return [
    ...everyRecord(entries).flatMap((entry) => [...factsReadInPart(entry, isWhole), ...gapsReadInPart(entry, isWhole)]),
    ...entries.prose.flatMap((prose) => accountReadInPart(prose, isWhole)),
  ];
}

type IsWhole = (sources: readonly string[]) => boolean;

function saysInPart(words: Words | undefined): boolean {
  return words !== undefined && (readInPart.fr.test(words.fr) || readInPart.ja.test(words.ja));
}

/** Checks each voice of a fact by its own words and its own sources. */
function factsReadInPart(entry: Entry, isWhole: IsWhole): Finding[] {
  return factsOf(entryNode(entry)).flatMap(({ node, at }) => {
    if (isNotKnown(node)) return [];
    return voicesOf(node).flatMap((voice, index): Finding[] => {
      const { fr, ja }: Readonly<Record<string, unknown>> = { ...voice };
      const own = typeof fr === 'string' && typeof ja === 'string' ? { fr, ja } : undefined;
      const sources = sourcesOf(voice.evidence.basis);
      if (![own, voice.words, voice.note].some(saysInPart) || !isWhole(sources)) return [];
      const isOther = index > 0 || ('is' in node && node.is === 'undecided');
      const list = 'is' in node && node.is === 'undecided' ? ['versions', index] : ['others', index - 1];
      const path = [...at, ...(isOther ? list : []), 'fr'];
      return [{ code: 'read-whole-but-part', params: { known: sources.join(', ') }, file: entry.file, path }];
    });
  });
}

function gapsReadInPart(entry: Entry, isWhole: IsWhole): Finding[] {
  return gapsOf(entry.data).flatMap((gap, index): Finding[] => {
    if (!saysInPart(gap) || !isWhole(gap.looked_in)) return [];
    const path = [...baseOf(entry), 'gaps', index, 'fr'];
    return [{ code: 'read-whole-but-part', params: { known: gap.looked_in.join(', ') }, file: entry.file, path }];
  });
}

/** Returns the words of a block, including those inside its components. */
export function wordsOf(block: Block): string {
  return [...inlinesOf([block])].map((inline) => ('text' in inline ? inline.text : '')).join('');
}

/** Returns the position of a block, or that of the head of the file if nothing in the block has a position. */
export function placeOf(block: Block) {
  for (const inline of inlinesOf([block])) if ('at' in inline) return inline.at;
  return { line: 1, column: 1 };
}

function accountReadInPart(prose: Prose & { readonly file: string }, isWhole: IsWhole): Finding[] {
  if (prose.folder === 'pages') return [];
  return prose.blocks.flatMap((block): Finding[] => {
    const cited = [...inlinesOf([block])].flatMap((inline) => (inline.type === 'Cite' ? [inline.id] : []));
    if (!readInPart[prose.lang].test(wordsOf(block)) || !isWhole(cited)) return [];
    const params = { known: [...new Set(cited)].join(', ') };
    return [{ code: 'read-whole-but-part', params, file: prose.file, position: placeOf(block) }];
  });
}
