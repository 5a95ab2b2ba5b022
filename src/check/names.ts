import { hasLatin } from '../text/detect-language.ts';
import type { Entries } from '../archive/entries.ts';
import { plainText, type Inline } from '../archive/prose.ts';
import { editionDays } from '../archive/edition-days.ts';
import { sessionsOf } from '../archive/edition-lists.ts';
import { readAddress } from '../schema/address.ts';
import { romaji, plainLatin } from '../text/romaji.ts';
import { locales } from '../text/locales.ts';
import { firstDay } from '../schema/partial-date.ts';
import { knownField, type Field } from '../schema/not-known.ts';
import { isWords } from '../schema/words.ts';
import { family } from './rule.ts';
import { isOneOf, namesOther, townsIn, townsOf } from './names-in-texts.ts';
import { inlinesIn, ownTextsIn, refsOf, textPairsIn } from './walks.ts';
import { nodeAt } from '../schema/node.ts';
import { baseOf, kindNames, typedNode } from '../schema/kinds.ts';
import { textPieces } from '../archive/text-pieces.ts';

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

/** Offices by their words in each language; a word of the one is that of the other. One person is head of a town at a time. */
export const offices: readonly { readonly fr: RegExp; readonly ja: RegExp; readonly isHead?: true }[] = [
  { fr: /(?<!adjoint(?:e)? (?:au|à la) )\bmaire\b/iu, ja: /(?<!副)[市町村区]長(?!会)/u, isHead: true },
  { fr: /\badjoint/iu, ja: /副[市町村区]長|助役/u },
  { fr: /(?<!vice-)\bgouverneur/iu, ja: /(?<!副)知事(?!会)/u, isHead: true },
  { fr: /\bvice-gouverneur/iu, ja: /副知事/u },
  { fr: /(?<!vice-)\bprésident/iu, ja: /(?<!副)(?:会長|議長|委員長|理事長|総裁|大統領|社長|学長)/u },
  { fr: /\bvice-président/iu, ja: /副(?:会長|議長|委員長|理事長)/u },
  { fr: /\bambassad(?:eur|rice)/iu, ja: /大使(?!館)/u },
  { fr: /\bconsul\b/iu, ja: /領事(?!館)/u },
  { fr: /\bministre/iu, ja: /大臣|首相/u },
  { fr: /\bprofesseur/iu, ja: /教授/u },
];

/** The record to which a component or a link leads, where its kind is one whose towns or rank are known. */
function targetOf(inline: Inline) {
  if (inline.type === 'A') return readAddress(`${inline.id}/`, undefined);
  if (inline.type !== 'link') return undefined;
  const [, kind, id] = /^\/(?:fr|ja)\/(\w+)\/([^/#?]+)\//.exec(inline.href) ?? [];
  return kind !== undefined && id !== undefined ? { kind, id } : undefined;
}

const sessionWords: Readonly<Record<string, RegExp>> = {
  workshop: /\bateliers?\b|分科会/iu,
  roundtable: /\btables? rondes?\b|ラウンドテーブル/iu,
  plenary: /\bplénière|全体会/iu,
};

function isOtherSession(words: string, session?: { readonly kind: string; readonly number?: number | undefined }) {
  if (!session) return false;
  const [, fr, ja] = /\b(?:atelier|table ronde) (?:n° ?)?(\d)\b|第(\d)(?:分科会|ラウンドテーブル)/u.exec(words) ?? [];
  const number = fr ?? ja;
  const isOtherNumber = session.number !== undefined && number !== undefined && Number(number) !== session.number;
  const own = sessionWords[session.kind];
  return isOtherNumber || (own && !own.test(words) && Object.values(sessionWords).some((one) => one.test(words)));
}

export const nameRules = family('One thing, one name', {
  'link-to-other': {
    fields:
      'the words of a link, of `<P id>` or `<A id>`, the record to which it leads; those of `<E id>`, the kind and the number of the session',
    why: 'Readers are led to somebody else, another town, another meeting, another workshop.',
    fr: '« {value…} » mène à « {named} ». → Corrigez l’adresse ou l’identifiant, ou les mots.',
    ja: '「{value…}」のリンク先が「{named}」になっています。 → リンク先かIDか、語を直してください。',
    correction: {
      fr: 'Écrivez id="{nearest}", ou corrigez les mots.',
      ja: 'id="{nearest}"とするか、語を直してください。',
    },
    *find(content) {
      const byTag = namesByTag(content);
      const sessions = new Map(
        content.records.editions.flatMap(({ data }) => sessionsOf(data).map((item) => [item.id, item])),
      );
      for (const { file, inline } of inlinesIn(content)) {
        if (!('children' in inline) || !('at' in inline)) continue;
        const value = plainText({ type: 'paragraph', children: inline.children });
        const place = { file, position: inline.at, value };
        if (inline.type === 'E' && isOtherSession(value, sessions.get(inline.id))) yield { ...place, named: inline.id };
        const target = targetOf(inline);
        if (target && namesOther(value, target, content)) yield { ...place, named: `${target.kind}/${target.id}` };
        const own = inline.type === 'P' || inline.type === 'A' ? byTag[inline.type].get(inline.id) : undefined;
        // Where no name is known in the script of the words, there is nothing to compare.
        if (!own || names(value, own) || (hasLatin(value) ? own.fr === '' && !own.reading : own.ja === '')) continue;
        if (inline.type !== 'P' && inline.type !== 'A') continue;
        const [other] = [...byTag[inline.type]].find(([, one]) => names(value, one)) ?? [];
        // A body may be called by what it is; a person is called by name.
        if (inline.type === 'P' || other !== undefined) yield { ...place, named: inline.id, nearest: other };
      }
    },
  },
  'names-another': {
    fields: 'the authorities and links that a line names in its fields, the towns that its words name',
    why: '« maire de Takamatsu » beside another town; a milestone of one link that tells of another.',
    fr: 'La ligne porte sur « {named} », et ses mots nomment « {value} ». → Corrigez l’identifiant, ou les mots ; si la ligne parle bien des deux, dites-le dans {answer}.',
    ja: 'この行は「{named}」についてのものですが、文には「{value}」が挙がっています。 → IDか文を直してください。どちらにも触れる行であれば、その旨を{answer}に書いてください。',
    advice: { fr: 'Lignes qui nomment autre chose', ja: '別のものを挙げる行' },
    *find(content) {
      const { sideOf } = content;
      for (const { at, around, typed, ...pair } of textPairsIn(content)) {
        const [line, own = []] =
          around
            .slice(-2)
            .toReversed()
            .map(
              (one) =>
                [
                  one,
                  refsOf(one, ['authorities', 'twinnings']).filter(({ field }) => field !== 'authorities'),
                ] as const,
            )
            .find(([, refs]) => refs.length > 0) ?? [];
        if (!line || (line.path === '' && typed.kind !== 'milestones' && typed.kind !== 'series')) continue;
        if (at.includes('sentences') || around.some(({ meaning }) => meaning.isMetadata)) continue;
        const named = own.flatMap((one) => (one.kind === 'authorities' ? [one.id] : townsOf(one, content)));
        const known = [typed, ...around.flatMap((one) => refsOf(one, ['editions']))].flatMap((one) =>
          townsOf(one, content),
        );
        // An office is of its own town; other words may name towns of a side that the line does not.
        const sides = around.at(-1)?.field === 'role' ? [named] : [...Map.groupBy(named, sideOf).values()];
        const found = sides.flatMap((expected) =>
          locales.flatMap((lang) => {
            const towns = townsIn(pair[lang], lang, content).filter(
              ({ ids, isBody }) =>
                !isBody && (sides[0] === named || [...ids].some((id) => sideOf(id) === sideOf(expected[0] ?? ''))),
            );
            if (towns.some((town) => isOneOf(town, expected))) return [];
            const other = towns.find((town) => !isOneOf(town, known));
            return other ? [{ named: expected.join(', '), value: other.typed }] : [];
          }),
        );
        if (found[0]) yield { file: typed.file, path: at, ...found[0] };
      }
    },
  },
  'value-of-other': {
    fields: 'the records that a line names in its fields, those whose values its words print between braces',
    why: 'The line is about one meeting, and prints the numbers of another.',
    fr: 'La ligne porte sur « {named} », et sa phrase imprime « {value} ». → Corrigez l’identifiant, ou ce qui est entre accolades ; si la phrase parle bien des deux, dites-le dans {answer}.',
    ja: 'この行は「{named}」についてのものですが、文は「{value}」の値を表示しています。 → IDか波括弧の中を直してください。どちらにも触れる行であれば、その旨を{answer}に書いてください。',
    *find(content) {
      for (const { file, typed, path, text, lang } of ownTextsIn(content)) {
        // Both languages print what one does.
        if (lang === 'ja') continue;
        const line = nodeAt(typedNode(typed), path.slice(baseOf(typed).length, -1));
        const refs = line ? refsOf(line, kindNames) : [];
        for (const { kind, id: named } of refs) {
          const printed = textPieces(text).flatMap((piece) => {
            const address = typeof piece === 'object' && 'of' in piece ? readAddress(piece.of, undefined) : undefined;
            return address?.kind === kind ? [address] : [];
          });
          const [first] = printed;
          if (first && !printed.some(({ id }) => refs.some((one) => one.kind === kind && one.id === id)))
            yield { file, path, value: `${first.kind}/${first.id}`, named };
        }
      }
    },
  },
  'office-twice': {
    fields: 'the mayors and governors of one authority, as the editions name them',
    why: 'One authority has one mayor at a time: two at one meeting, or one between two times of another.',
    fr: '« {value} » et « {other} » auraient tenu en même temps la même fonction à « {named} ». → Corrigez la fonction ou la collectivité de l’une des deux lignes ; si les sources disent bien les deux, dites-le dans {answer}.',
    ja: '「{value}」と「{other}」が、同じ時期に「{named}」の同じ職に就いていたことになっています。 → どちらかの行の役職か自治体を直してください。資料がこのとおり記していれば、その旨を{answer}に書いてください。',
    *find({ records: { editions } }) {
      const held = editions.flatMap(({ file, data }) => {
        const days = editionDays(data);
        return data.people.flatMap(({ person, authority, role }, index) => {
          const office = isWords(role)
            ? offices.find((one) => one.isHead && one.fr.test(role.fr) && one.ja.test(role.ja))
            : undefined;
          const isFormer = isWords(role) && /ancien|honoraire|\bex-|前|元|名誉|\d/iu.test(`${role.fr} ${role.ja}`);
          const place = { file, path: ['people', index, 'role'] };
          return office && !isFormer && days && typeof person === 'string' && authority !== undefined
            ? [{ place, person, authority, day: firstDay(days.start), key: `${authority} ${String(office.fr)}` }]
            : [];
        });
      });
      for (const list of Map.groupBy(held, ({ key }) => key).values()) {
        const inOrder = list.toSorted((a, b) => (a.day < b.day ? -1 : 1));
        for (const [index, { place, person, authority, day }] of inOrder.entries()) {
          const before = inOrder.slice(0, index);
          const other = before.find(
            (one) =>
              one.person !== person &&
              (one.day === day || before.some((first) => first.person === person && first.day < one.day)),
          );
          if (other) yield { ...place, value: person, other: other.person, named: authority };
        }
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
});
