import { languages } from '../../language/languages.ts';
import type { Entries, Issue } from '../entries.ts';
import { inlinesOf, type Prose } from '../prose.ts';

/** How many words in a row, or characters of Japanese, are more than a common turn of phrase. */
const longest = { fr: 8, ja: 20 } as const;

/** Accounts that say something in the same words as another: it is told once for each two of them. */
export function sharedPhrases({ prose }: Pick<Entries, 'prose'>): Issue[] {
  return languages.flatMap((lang) => {
    const first = new Map<string, string>();
    return prose
      .filter((one) => one.lang === lang)
      .flatMap(({ file, blocks }): Issue[] => {
        const others = new Map<string, string>();
        for (const run of runsIn(blocks, lang)) {
          const other = first.get(run) ?? file;
          first.set(run, other);
          if (other !== file && !others.has(other)) others.set(other, run);
        }
        return [...others].map(([known, value]) => ({
          code: 'phrase-shared',
          params: { value, known },
          file,
          position: { line: 1, column: 1 },
        }));
      });
  });
}

function* runsIn(blocks: Prose['blocks'], lang: 'fr' | 'ja'): Generator<string> {
  const text = [...inlinesOf(blocks)].map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
  const [parts, joint] =
    lang === 'fr'
      ? ([text.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [], ' '] as const)
      : ([Array.from(text.replaceAll(/\s/g, '')), ''] as const);
  const length = longest[lang];
  for (let at = 0; at + length <= parts.length; at += 1) yield parts.slice(at, at + length).join(joint);
}
