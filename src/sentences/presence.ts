import { type Archive, type Authority, type Edition } from '../archive/archive.ts';
import { presencesOf, tallyOf, type SideTally, type StripCell } from '../archive/queries/participation.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { frenchNumeral } from '../i18n/format.ts';
import { inLanguage } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { placeAt } from '../site/paths.ts';
import { hasJapanese } from '../text/typography.ts';
import { publisherFr, publisherJa } from './act.ts';
import { agree, french, of, pronoun } from './french.ts';
import { groundAt } from './ground.ts';
import { paragraph, type Paragraph } from './paragraph.ts';
import { capital, linked, say, told, type Ground, type Part, type Phrase } from './sentence.ts';
import { listOf } from './town-view.ts';

/** A cell of the strip of a town, before any language. */
interface CellView extends StripCell {
  readonly tally: SideTally;
  /** The line that names the town, with its sources. */
  readonly ground: Ground | undefined;
  /** The name that it prints. */
  readonly printed?: string | undefined;
}

function cellView(archive: Archive, { id, side }: Authority, cell: StripCell): CellView {
  const { edition, isHost } = cell;
  const named = presencesOf(archive, id).find((one) => one.edition === edition);
  const path = named ? `participants.${listOf[named.state]}${id}` : isHost ? 'hosts' : undefined;
  return {
    ...cell,
    tally: tallyOf(archive, edition, side),
    ground: path === undefined ? undefined : groundAt(archive, 'editions', edition.id, path),
    printed: named && 'printed' in named.line && !isNotKnown(named.line.printed) ? named.line.printed : undefined,
  };
}

function cellFr(context: Context, { id, side, ja }: Authority, cell: CellView): Phrase {
  const { archive } = context;
  const { state, isHost, edition, printed = ja, ground, tally } = cell;
  const noun = french(archive, id).town(id);
  const she = pronoun(noun);
  const her = noun.gender === 'f' ? 'la' : 'le';
  const [only = '', ...others] = ground?.sources ?? [];
  const who =
    others.length > 0
      ? capital(say`${frenchNumeral(others.length + 1)} sources`)
      : only
        ? publisherFr(archive, only)
        : '';
  const name = say`«\u00A0${inLanguage(printed, hasJapanese(printed) ? 'ja' : 'fr', 'fr')}\u00A0»`;
  const isPrinted = cell.printed !== undefined;
  const those = `collectivités ${side === 'french' ? 'françaises' : 'japonaises'}`;
  const counted = tally.counted && linkTo(context, edition, 'attendance.authorities', `${tally.counted.n} ${those}`);
  const whose = tally.source === undefined ? '' : say` ${publisherFr(archive, tally.source, of)}`;
  const list = linkTo(context, edition, 'participants', say`la liste${whose}`);
  if (isHost) return told(say`${she} a accueilli la réunion`, ground);
  const phrases: Readonly<Record<StripCell['state'], Part>> = {
    present:
      others.length > 0
        ? say`${who} ${her} nomment${isPrinted ? say`\u202F; l’une écrit ${name}` : ''}`
        : say`${who} ${her} nomme${isPrinted ? say` : ${name}` : ''}`,
    probable: say`${who} ${others.length > 0 ? 'écrivent' : 'écrit'} ${name}\u202F; on ne sait pas avec certitude de qui il s’agit`,
    'not-proven': ground
      ? say`${who} ${her} ${others.length > 0 ? 'citent' : 'cite'}, sans établir qu’${she} y était`
      : say`Un nom dans ${list} peut être le sien`,
    'stated-absent': say`${who} dit qu’${she} n’y était pas`,
    'not-in-whole-list': say`Son nom n’est pas dans ${list}, que nous avons lue en entier`,
    'not-in-full-count': say`Les noms connus font le compte des ${counted}, et le sien n’en est pas`,
    'not-in-partial-list': counted
      ? say`Des ${counted}, ${tally.named === 1 ? 'une seule est connue' : `${frenchNumeral(tally.named)} sont connues`}, et ${she} n’en est pas`
      : say`Nous n’avons lu qu’une partie de ${list}, et ${she} n’y est pas`,
    'no-list': say`Nous n’avons pas trouvé la liste des ${counted ?? those}`,
    'not-yet': say`${she} n’existait pas encore`,
    ended: say`${she} n’existait plus`,
  };
  return told(phrases[state], ground);
}

function cellJa(context: Context, { side, ja }: Authority, cell: CellView): Phrase {
  const { archive } = context;
  const { state, isHost, edition, printed = ja, ground, tally } = cell;
  const [only = '', ...others] = ground?.sources ?? [];
  const who = others.length > 0 ? `資料${others.length + 1}点` : only ? `${publisherJa(archive, only)}の資料` : '資料';
  const name = say`「${inLanguage(printed, hasJapanese(printed) ? 'ja' : 'fr', 'ja')}」`;
  const isPrinted = cell.printed !== undefined;
  const those = side === 'french' ? 'フランス側' : '日本側';
  const counted =
    tally.counted && linkTo(context, edition, 'attendance.authorities', `${those}${tally.counted.n}自治体`);
  const whose = tally.source === undefined ? '' : `${publisherJa(archive, tally.source)}の`;
  const list = linkTo(context, edition, 'participants', `${whose}一覧`);
  if (isHost) return told('会議を開催した', ground);
  const phrases: Readonly<Record<StripCell['state'], Part>> = {
    present:
      others.length > 0
        ? say`${who}に名がある${isPrinted ? say`（表記の一つは${name}）` : ''}`
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
  return told(phrases[state], ground);
}

/** What an edition says of its participants, with the address where its sources stand. */
const linkTo = (context: Context, edition: Edition, path: string, words: Part): Phrase =>
  linked(placeAt(context, 'editions', edition.id, path), words);

/** Who says whether a town was at a meeting, or why it is not known: what a cell of its strip opens on. */
export function presence(context: Context, authority: Authority, cell: StripCell): Paragraph {
  const view = cellView(context.archive, authority, cell);
  const phrase = (context.locale === 'fr' ? cellFr : cellJa)(context, authority, view);
  return paragraph(
    context,
    { of: { kind: 'authorities', id: authority.id }, edition: cell.edition, slot: `at.${cell.edition.id}` },
    [phrase],
  );
}

/** The word of a cell, in the gender of the town. */
export function presenceWord({ archive, locale }: Context, { id }: Authority, { state, isHost }: StripCell): string {
  const agreed = (word: string) => (locale === 'fr' ? agree(word, french(archive).town(id)) : word);
  if (isHost) return { fr: 'hôte', ja: '開催' }[locale];
  const words: Readonly<Record<StripCell['state'], { readonly fr: string; readonly ja: string }>> = {
    present: { fr: agreed('présent'), ja: '参加' },
    probable: { fr: 'à confirmer', ja: '要確認' },
    'not-proven': { fr: 'à confirmer', ja: '要確認' },
    'stated-absent': { fr: agreed('absent'), ja: '不参加' },
    'not-in-whole-list': { fr: agreed('absent'), ja: '不参加' },
    'not-in-full-count': { fr: agreed('absent'), ja: '不参加' },
    'not-in-partial-list': { fr: 'on ne sait pas', ja: '不明' },
    'no-list': { fr: 'on ne sait pas', ja: '不明' },
    'not-yet': { fr: agreed('pas encore créé'), ja: '設置前' },
    ended: { fr: 'n’existait plus', ja: '廃止後' },
  };
  return words[state][locale];
}
