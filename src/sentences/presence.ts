import type { Archive, Authority } from '../archive/archive.ts';
import { presencePath, presencesOf, tallyOf, type StripCell } from '../archive/queries/participation.ts';
import { frenchNumeral } from '../i18n/format.ts';
import { inLanguage } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { knownField } from '../schema/not-known.ts';
import { placeAt } from '../site/paths.ts';
import type { Bilingual } from '../text/locales.ts';
import { hasJapanese } from '../text/typography.ts';
import { publisherFr, publisherJa } from './act.ts';
import { agree, french, of, pronoun } from './french.ts';
import { groundAt } from './ground.ts';
import { paragraph, type Paragraph } from './paragraph.ts';
import { capital, linked, say, told, type Part } from './sentence.ts';

type Tellings = Readonly<Record<StripCell['state'] | 'host', Part>>;

/** What a cell of the strip of a town rests on, in the words of a language. */
function partsOf(context: Context, { id, side, ja }: Authority, { edition, isHost }: StripCell) {
  const { archive, locale } = context;
  const named = presencesOf(archive, id).find((one) => one.edition === edition);
  const path = named ? presencePath(named) : isHost ? 'hosts' : undefined;
  const ground = path === undefined ? undefined : groundAt(archive, 'editions', edition.id, path);
  const printed = named && 'printed' in named.line ? knownField(named.line.printed) : undefined;
  const name = printed ?? ja;
  const tally = tallyOf(archive, edition, side);
  const [only = '', ...others] = ground?.sources ?? [];
  // What an edition says of its participants, with the address where its sources stand.
  const linkTo = (at: string, words: Part) => linked(placeAt(context, 'editions', edition.id, at), words);
  return {
    isFrench: side === 'french',
    tally,
    ground,
    isPrinted: printed !== undefined,
    name: inLanguage(name, hasJapanese(name) ? 'ja' : 'fr', locale),
    only,
    isSeveral: others.length > 0,
    howMany: others.length + 1,
    counted: (words: string) => tally.counted && linkTo('attendance.authorities', words),
    list: (words: Part) => linkTo('participants', words),
  };
}

type CellParts = ReturnType<typeof partsOf>;

function inFrench(archive: Archive, id: string, parts: CellParts): Tellings {
  const { isFrench, tally, ground, isPrinted, only, isSeveral, howMany } = parts;
  const noun = french(archive, id).town(id);
  const she = pronoun(noun);
  const her = noun.gender === 'f' ? 'la' : 'le';
  const who = isSeveral ? capital(say`${frenchNumeral(howMany)} sources`) : only && publisherFr(archive, only);
  const name = say`«\u00A0${parts.name}\u00A0»`;
  const those = `collectivités ${isFrench ? 'françaises' : 'japonaises'}`;
  const counted = parts.counted(`${String(tally.counted?.n)} ${those}`);
  const list = parts.list(say`la liste${tally.source && say` ${publisherFr(archive, tally.source, of)}`}`);
  const known = tally.named === 1 ? 'une seule est connue' : `${frenchNumeral(tally.named)} sont connues`;
  return {
    host: say`${she} a accueilli la réunion`,
    present: isSeveral
      ? say`${who} ${her} nomment${isPrinted && say`\u202F; l’une écrit ${name}`}`
      : say`${who} ${her} nomme${isPrinted && say` : ${name}`}`,
    probable: say`${who} ${isSeveral ? 'écrivent' : 'écrit'} ${name}\u202F; on ne sait pas avec certitude de qui il s’agit`,
    'not-proven': ground
      ? say`${who} ${her} ${isSeveral ? 'citent' : 'cite'}, sans établir qu’${she} y était`
      : say`Un nom dans ${list} peut être le sien`,
    'stated-absent': say`${who} dit qu’${she} n’y était pas`,
    'not-in-whole-list': say`Son nom n’est pas dans ${list}, que nous avons lue en entier`,
    'not-in-full-count': say`Les noms connus font le compte des ${counted}, et le sien n’en est pas`,
    'not-in-partial-list': counted
      ? say`Des ${counted}, ${known}, et ${she} n’en est pas`
      : say`Nous n’avons lu qu’une partie de ${list}, et ${she} n’y est pas`,
    'no-list': say`Nous n’avons pas trouvé la liste des ${counted ?? those}`,
    'not-yet': say`${she} n’existait pas encore`,
    ended: say`${she} n’existait plus`,
  };
}

function inJapanese(archive: Archive, _: string, parts: CellParts): Tellings {
  const { isFrench, tally, ground, isPrinted, only, isSeveral, howMany } = parts;
  const who = isSeveral ? `資料${String(howMany)}点` : `${only && `${publisherJa(archive, only)}の`}資料`;
  const name = say`「${parts.name}」`;
  const those = isFrench ? 'フランス側' : '日本側';
  const counted = parts.counted(`${those}${String(tally.counted?.n)}自治体`);
  const list = parts.list(say`${tally.source && `${publisherJa(archive, tally.source)}の`}一覧`);
  return {
    host: '会議を開催した',
    present: isSeveral
      ? say`${who}に名がある${isPrinted && say`（表記の一つは${name}）`}`
      : say`${who}に${isPrinted ? say`${name}とある` : '名がある'}`,
    probable: say`${who}に${name}とあるが、どの自治体かは確かではない`,
    'not-proven': ground
      ? say`${who}に名があるが、参加したとは書かれていない`
      : say`この自治体かもしれない名が${list}にある`,
    'stated-absent': say`${who}が不参加と記す`,
    'not-in-whole-list': say`${list}の全体を参照したが、名がない`,
    'not-in-full-count': say`${counted}の名は、一覧とほかの資料ですべて分かり、その中にない`,
    'not-in-partial-list': counted
      ? say`${counted}のうち、名が分かっている${tally.named}自治体の中にはない`
      : say`${list}の一部だけを参照した。そこに名はない`,
    'no-list': say`${counted ?? `${those}の参加自治体`}の一覧は見つかっていない`,
    'not-yet': '当時はまだなかった',
    ended: 'すでになかった',
  };
}

/** Who says whether a town was at a meeting, or why it is not known: what a cell of its strip opens on. */
export function presence(context: Context, authority: Authority, cell: StripCell): Paragraph {
  const { edition, isHost, state } = cell;
  const parts = partsOf(context, authority, cell);
  const tellings = (context.locale === 'fr' ? inFrench : inJapanese)(context.archive, authority.id, parts);
  const of = { kind: 'authorities', id: authority.id } as const;
  return paragraph(context, { of, edition, slot: `at.${edition.id}` }, [
    told(tellings[isHost ? 'host' : state], parts.ground),
  ]);
}

export function presenceWord({ archive, locale }: Context, { id }: Authority, { state, isHost }: StripCell): string {
  const agreed = (word: string) => (locale === 'fr' ? agree(word, french(archive).town(id)) : word);
  const absent = { fr: agreed('absent'), ja: '不参加' };
  const unsure = { fr: 'à confirmer', ja: '要確認' };
  const unknown = { fr: 'on ne sait pas', ja: '不明' };
  const words: Readonly<Record<StripCell['state'] | 'host', Bilingual<string>>> = {
    host: { fr: 'hôte', ja: '開催' },
    present: { fr: agreed('présent'), ja: '参加' },
    probable: unsure,
    'not-proven': unsure,
    'stated-absent': absent,
    'not-in-whole-list': absent,
    'not-in-full-count': absent,
    'not-in-partial-list': unknown,
    'no-list': unknown,
    'not-yet': { fr: agreed('pas encore créé'), ja: '設置前' },
    ended: { fr: 'n’existait plus', ja: '廃止後' },
  };
  return words[isHost ? 'host' : state][locale];
}
