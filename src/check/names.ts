import { hasLatin } from '../text/detect-language.ts';
import type { Entries } from '../archive/entries.ts';
import { plainText } from '../archive/prose.ts';
import { romaji, plainLatin } from '../text/romaji.ts';
import { knownField, type Field } from '../schema/not-known.ts';
import { isWords } from '../schema/words.ts';
import { family } from './rule.ts';
import { inlinesIn, nodesIn } from './walks.ts';

interface Names {
  readonly fr: string;
  /** How the Japanese name is read, without a space. */
  readonly reading?: string;
  readonly ja: string;
}

const known = (name: Field<string>): string => knownField(name) ?? '';

/** The names by which accounts may call people and authorities, in each script; a Japanese name also as it is read. */
function namesByTag({
  records: { people, authorities },
}: Entries): Readonly<Record<'P' | 'A', ReadonlyMap<string, Names>>> {
  return {
    P: new Map(
      people.map(({ id, data: { name, ja, katakana = '', yomi } }) => [
        id,
        { fr: known(name), ja: `${known(ja)}・${katakana}`, reading: yomi === undefined ? '' : romaji(yomi) },
      ]),
    ),
    A: new Map(authorities.map(({ id, data: { fr, ja } }) => [id, { fr: known(fr), ja }])),
  };
}

function latinWords(text: string): readonly string[] {
  return plainLatin(text)
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** True if a text has a part of a name: a word of the Latin one, or the first signs of a part of the Japanese one. */
function names(text: string, { fr, ja, reading = '' }: Names): boolean {
  const isLong = (word: string) => word.length > 2;
  const latin = plainLatin(text);
  const parts = ja.split(/[・＝\s]+/u).filter((part) => part.length > 1);
  return (
    latinWords(text).some((word) => isLong(word) && reading.includes(word)) ||
    latinWords(fr).some((word) => isLong(word) && latin.includes(word)) ||
    parts.some((part) => text.includes(part.slice(0, 2)))
  );
}

/** Offices by their words in each language; a word of the one is that of the other. */
const offices: readonly { readonly fr: RegExp; readonly ja: RegExp }[] = [
  { fr: /(?<!adjoint(?:e)? (?:au|à la) )\bmaire\b/iu, ja: /(?<!副)[市町村区]長(?!会)/u },
  { fr: /\badjoint/iu, ja: /副[市町村区]長|助役/u },
  { fr: /(?<!vice-)\bgouverneur/iu, ja: /(?<!副)知事(?!会)/u },
  { fr: /\bvice-gouverneur/iu, ja: /副知事/u },
  { fr: /(?<!vice-)\bprésident/iu, ja: /(?<!副)(?:会長|議長|委員長|理事長|総裁|大統領|社長|学長)/u },
  { fr: /\bvice-président/iu, ja: /副(?:会長|議長|委員長|理事長)/u },
  { fr: /\bambassad(?:eur|rice)/iu, ja: /大使(?!館)/u },
  { fr: /\bconsul\b/iu, ja: /領事(?!館)/u },
  { fr: /\bministre/iu, ja: /大臣|首相/u },
  { fr: /\bprofesseur/iu, ja: /教授/u },
];

/** One person has one name and one office, wherever they are named. */
export const nameRules = family('One thing, one name', {
  'other-name': {
    fields: '`<P id>` and `<A id>` in an account, the words inside, the names of the record',
    why: 'The link would lead to somebody else.',
    fr: '« {value…} » ne nomme pas « {named} ». → Corrigez l’identifiant, ou les mots entre les balises.',
    ja: '「{value…}」は「{named}」の名前ではありません。 → IDか、タグの中の語を直してください。',
    correction: {
      fr: 'Écrivez id="{nearest}", ou corrigez les mots.',
      ja: 'id="{nearest}"とするか、語を直してください。',
    },
    *find(content) {
      const byTag = namesByTag(content);
      for (const { file, inline } of inlinesIn(content)) {
        if (inline.type !== 'P' && inline.type !== 'A') continue;
        const own = byTag[inline.type].get(inline.id);
        const value = plainText({ type: 'paragraph', children: inline.children });
        // Where no name is known in the script of the words, there is nothing to compare.
        if (!own || names(value, own) || (hasLatin(value) ? own.fr === '' && !own.reading : own.ja === '')) continue;
        const [other] = [...byTag[inline.type]].find(([, one]) => names(value, one)) ?? [];
        // A body may be called by what it is; a person is called by name.
        if (inline.type === 'P' || other !== undefined)
          yield { file, position: inline.at, value, named: inline.id, nearest: other };
      }
    },
  },
  'reading-differs': {
    fields: '`yomi`, the Latin name of a person, an authority or an area',
    why: 'The two write one sound.',
    fr: 'La lecture « {value} » ({nearest}) n’est pas celle de « {known} ». → Corrigez yomi ou le nom ; si la personne écrit bien son nom ainsi, dites-le dans une note et retirez yomi.',
    ja: '読み「{value}」（{nearest}）が「{known}」と異なっています。 → yomiか名前を直してください。本人の表記が異なる場合は、注に書いてyomiを削除してください。',
    *find({ records: { people, authorities, areas } }) {
      const named = [
        ...people.map(({ data: { name, yomi }, ...one }) => ({ ...one, latin: known(name), yomi })),
        ...[...authorities, ...areas].map(({ data: { fr, yomi }, ...one }) => ({
          ...{ ...one, yomi },
          latin: known(fr).replace(/\(.{0,60}\)|^préfecture d(?:e |’)/giu, ''),
        })),
      ];
      for (const { file, id, latin, yomi } of named) {
        if (yomi === undefined) continue;
        const read = romaji(yomi);
        const words = latinWords(latin);
        // A name that no kana could write is translated, not read.
        if (words.some((word) => /[lqvx]|[^aeioun]$/.test(word))) continue;
        if (!words.every((word) => read.includes(word)))
          yield { file, path: [id, 'yomi'], value: yomi, nearest: read, known: latin };
      }
    },
  },
  'office-differs': {
    fields: '`role` in French and in Japanese',
    why: 'A mayor in one language, a deputy mayor in the other.',
    fr: '« {value} » et « {other} » ne sont pas la même fonction. → Corrigez l’une des deux langues ; si les sources disent bien les deux, dites-le dans {answer}.',
    ja: '「{value}」と「{other}」は同じ役職ではありません。 → どちらかの言語を直してください。資料が両方を記していれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const { file, field, value, at } of nodesIn(content)) {
        if (field !== 'role' || !isWords(value)) continue;
        const fr = offices.filter((one) => one.fr.test(value.fr));
        const ja = offices.filter((one) => one.ja.test(value.ja));
        if (fr.length > 0 && ja.length > 0 && !fr.some((one) => ja.includes(one)))
          yield { file, path: at, value: value.fr, other: value.ja };
      }
    },
  },
});
