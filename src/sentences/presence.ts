import type { Archive, Authority } from '../archive/archive.ts';
import { presencesOf, tallyOf, type SideTally, type StripCell } from '../archive/queries/participation.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { inLanguage, type Html } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { hasJapanese } from '../text/typography.ts';
import { frenchNumeral } from '../i18n/format.ts';
import { agree, french, pronoun } from './french.ts';
import { groundAt } from './ground.ts';
import { paragraph, type Paragraph } from './paragraph.ts';
import { capital, say, textOf, told, type Ground, type Phrase } from './sentence.ts';
import { listOf } from './town-view.ts';

/** A cell of the strip of a town, before any language. */
interface CellView extends StripCell {
  readonly tally: SideTally;
  readonly isNamed: boolean;
  /** The name that a source prints. */
  readonly printed?: string | undefined;
  /** Of the line that names the town, or of the list that does not. */
  readonly ground: Ground | undefined;
  readonly counted: Ground | undefined;
}

function cellView(archive: Archive, { id, side }: Authority, cell: StripCell): CellView {
  const { edition, state } = cell;
  const tally = tallyOf(archive, edition, side);
  const line = presencesOf(archive, id).find((one) => one.edition === edition)?.line;
  const at = (path: string) => groundAt(archive, 'editions', edition.id, path);
  const list: Ground | undefined =
    tally.source === undefined
      ? undefined
      : {
          ...{ kind: 'editions', id: edition.id, path: 'participants', sources: [tally.source] },
          ...{ isDoubtful: false, isContradicted: false },
        };
  return {
    ...cell,
    tally,
    isNamed: line !== undefined,
    printed: line && 'printed' in line && !isNotKnown(line.printed) ? line.printed : undefined,
    ground: line && state in listOf ? at(`participants.${listOf[state as keyof typeof listOf]}${id}`) : list,
    counted: at('attendance.authorities'),
  };
}

const printedName = (name: string, locale: 'fr' | 'ja'): Html =>
  inLanguage(name, hasJapanese(name) ? 'ja' : 'fr', locale);

function cellFr({ archive }: Context, { id, side, ja }: Authority, cell: CellView): Phrase {
  const { state, isHost, isNamed, edition, printed, ground, counted, tally } = cell;
  const noun = french(archive, id).town(id);
  const she = pronoun(noun);
  const her = noun.gender === 'f' ? 'la' : 'le';
  const those = `collectivités ${side === 'french' ? 'françaises' : 'japonaises'}`;
  const n = tally.counted?.n;
  const all = n === undefined ? `les ${those}` : `${n} ${those}`;
  const name = printed === undefined ? undefined : say`«\u00A0${printedName(printed, 'fr')}\u00A0»`;
  const sources = ground?.sources.length ?? 0;
  if (isHost)
    return told(
      say`${capital(say`${she}`)} a accueilli la réunion`,
      groundAt(archive, 'editions', edition.id, 'hosts'),
      ground,
    );
  const phrases: Readonly<Record<StripCell['state'], () => Phrase>> = {
    present: () =>
      told(
        sources > 1
          ? say`${capital(say`${frenchNumeral(sources)} sources`)} ${her} nomment${name && say`, l’une sous la forme ${name}`}`
          : say`Une source ${her} nomme${name && say` : ${name}`}`,
        ground,
      ),
    probable: () =>
      told(
        say`Une source écrit ${name ?? say`«\u00A0${printedName(ja, 'fr')}\u00A0»`}, sans que l’on sache avec assurance qui c’est`,
        ground,
      ),
    'not-proven': () =>
      told(
        isNamed
          ? say`Une source ${her} cite, sans établir qu’${she} y était`
          : 'Une liste porte un nom qui peut être le sien',
        ground,
      ),
    'stated-absent': () => told(say`Une source dit qu’${she} n’y était pas`, ground),
    'not-in-whole-list': () => told(say`Son nom n’est pas dans la liste, que nous avons lue en entier`, ground),
    'not-in-full-count': () =>
      told(say`Les ${all} qui y étaient ont toutes un nom connu : ${she} n’en est pas`, counted),
    'not-in-partial-list': () =>
      n === undefined
        ? told(say`Nous n’avons lu qu’une partie de la liste, et ${she} n’y est pas`, ground)
        : told(say`Des ${all}, ${frenchNumeral(tally.named)} sont connues, et ${she} n’en est pas`, counted, ground),
    'no-list': () => told(say`Nous n’avons pas trouvé la liste des ${all}`, counted),
    'not-yet': () => say`${capital(say`${she}`)} n’existait pas encore`,
    ended: () => say`${capital(say`${she}`)} n’existait plus`,
  };
  return phrases[state]();
}

function cellJa({ archive }: Context, { side, ja }: Authority, cell: CellView): Phrase {
  const { state, isHost, isNamed, edition, printed, ground, counted, tally } = cell;
  const those = side === 'french' ? 'フランス側' : '日本側';
  const n = tally.counted?.n;
  const all = n === undefined ? `${those}の参加自治体` : `${those}${n}自治体`;
  const name = printed === undefined ? undefined : say`「${printedName(printed, 'ja')}」`;
  const sources = ground?.sources.length ?? 0;
  if (isHost) return told('会議を開催した', groundAt(archive, 'editions', edition.id, 'hosts'), ground);
  const phrases: Readonly<Record<StripCell['state'], () => Phrase>> = {
    present: () =>
      told(
        sources > 1
          ? say`${sources}点の資料に名がある${name && say`（表記の一つは${name}）`}`
          : name
            ? say`資料に${name}とある`
            : '資料に名がある',
        ground,
      ),
    probable: () => told(say`資料に${name ?? `「${ja}」`}とあるが、どの自治体かは確かではない`, ground),
    'not-proven': () =>
      told(isNamed ? '資料に名があるが、参加したとは書かれていない' : 'この自治体かもしれない名が一覧にある', ground),
    'stated-absent': () => told('参加しなかったと書く資料がある', ground),
    'not-in-whole-list': () => told('一覧の全体を参照したが、名がない', ground),
    'not-in-full-count': () => told(say`${all}の名はすべて分かっており、その中にない`, counted),
    'not-in-partial-list': () =>
      n === undefined
        ? told('一覧の一部だけを参照した。そこに名はない', ground)
        : told(say`${all}のうち、名が分かっている${tally.named}自治体の中にはない`, counted, ground),
    'no-list': () => told(say`${all}の一覧は見つかっていない`, counted),
    'not-yet': () => say`当時はまだなかった`,
    ended: () => say`すでになかった`,
  };
  return phrases[state]();
}

/** Who says whether a town was at a meeting, or why it is not known: what a cell of its strip opens on. */
export function presence(context: Context, authority: Authority, cell: StripCell): Paragraph {
  const view = cellView(context.archive, authority, cell);
  const phrase = (context.locale === 'fr' ? cellFr : cellJa)(context, authority, view);
  const of = { kind: 'authorities', id: authority.id } as const;
  return paragraph(
    context,
    { of, edition: cell.edition, slot: `at.${cell.edition.id}` },
    textOf(phrase) === '' ? [] : [phrase],
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
