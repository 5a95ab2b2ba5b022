import type { Archive, Edition } from '../archive.ts';
import { evidenceOf, factsOf, isClaim, isAtOrBelow, lookUp, type Fact } from '../fact-path.ts';
import { gapsOf } from '../gaps.ts';
import { sessionsOf } from '../edition-lists.ts';
import { recordNode } from '../../schema/kinds.ts';
import type { Node } from '../../schema/node.ts';
import type { Gap } from '../../schema/note.ts';
import { isAdopted } from '../../schema/declaration.ts';
import { isAnswer, isPrinted } from '../../schema/title.ts';
import type { Locale, Side } from '../../schema/words.ts';
import { tallyOf } from './participation.ts';
import { dataOf } from './statements.ts';

/**
 * How well the answer to a question is known. `known`: a source gives it and no gap is about it. `part`: some of it is missing, a gap is
 * about it, or it is to be verified. `differ`: another source contradicts it. `unknown`: no source gives it; words of the archive are no
 * answer.
 */
export const knowledgeLevels = ['known', 'part', 'differ', 'unknown'] as const;
export type KnowledgeLevel = (typeof knowledgeLevels)[number];

/** The level of the answer to one question about one edition, and its place in the data. */
export interface Answer {
  readonly level: KnowledgeLevel;
  /** True for an edition that is not held: its answers are only announced, and `part` at best. */
  readonly isAnnounced: boolean;
  readonly kind: 'editions' | 'declarations';
  /** Path of the fact, or of the gap if nothing is known; empty if there is no record to answer. */
  readonly path: string;
  /** Of names: how many are not identified for certain. */
  readonly uncertain?: number | undefined;
}

type Asked = Omit<Answer, 'isAnnounced'>;
type Ask = (archive: Archive, edition: Edition) => Asked;

export const questionGroups = {
  meeting: {
    days: field('dates.days'),
    sessions: field('dates.sessions'),
    venues: field('venues'),
    'theme-fr': field('theme.fr'),
    'theme-ja': field('theme.ja'),
    organisers: field('organisers'),
    committee: field('committee'),
  },
  said: {
    programme: field('programme'),
    workshops,
    speakers,
  },
  came: {
    authorities: field('attendance.authorities'),
    'names-french': names('french'),
    'names-japanese': names('japanese'),
    persons: field('attendance.persons'),
  },
  outcome: {
    adoption,
    text,
    next: field('next_edition'),
  },
} as const satisfies Record<string, Record<string, Ask>>;

export type QuestionGroup = keyof typeof questionGroups;
type QuestionIn<G> = G extends QuestionGroup ? keyof (typeof questionGroups)[G] : never;
export type Question = QuestionIn<QuestionGroup>;

/** Questions about both languages, or both countries: the one for French, or France, first. */
const pairs: readonly (readonly [Question, Question])[] = [
  ['theme-fr', 'theme-ja'],
  ['names-french', 'names-japanese'],
];

/** Lists the questions of a group; of a pair, that about the language of the reader first. */
export function questionsFor(group: QuestionGroup, language: Locale): readonly Question[] {
  const questions = Object.keys(questionGroups[group]) as Question[];
  if (language === 'fr') return questions;
  return questions.map((one) => pairs.flatMap(([a, b]) => (one === a ? [b] : one === b ? [a] : []))[0] ?? one);
}

export function answersOf(archive: Archive, edition: Edition): ReadonlyMap<Question, Answer> {
  const isAnnounced = edition.statusNow !== 'held';
  const asked = Object.values(questionGroups).flatMap((group) => Object.entries(group) as [Question, Ask][]);
  return new Map(
    asked.map(([question, ask]) => {
      const answer = ask(archive, edition);
      const level = isAnnounced && answer.level !== 'unknown' ? 'part' : answer.level;
      return [question, { ...answer, level, isAnnounced }];
    }),
  );
}

function field(path: string): Ask {
  return (archive, { id }) => answerAt(archive, 'editions', id, [path]);
}

function workshops(archive: Archive, edition: Edition): Asked {
  const { id } = edition;
  const held = sessionsOf(edition).filter(({ kind, status }) => kind === 'workshop' && status === 'held');
  if (held.length === 0) return answerAt(archive, 'editions', id, ['programme'], 'unknown');
  const paths = held.map((one) => `programme.${one.id}.title`);
  return answerAt(archive, 'editions', id, paths);
}

/** Asks for the speakers: `part` at best, since no source claims to name them all. */
function speakers(archive: Archive, { id, people }: Edition): Asked {
  const first = factsOf(recordNode('editions', { people })).find(({ path }) => path.endsWith('.speaks'));
  return answerAt(archive, 'editions', id, ['people'], first ? 'part' : 'unknown', first?.path ?? '');
}

/** Asks for the names of one side: `known` if the list was read whole, with the number of names that are not identified for certain. */
function names(side: Side): Ask {
  return (archive, edition) => {
    const { named, uncertain, worth } = tallyOf(archive, edition, side);
    const level = named === 0 ? 'unknown' : worth === 'whole' ? 'known' : 'part';
    return { ...answerAt(archive, 'editions', edition.id, ['participants'], level, 'participants'), uncertain };
  };
}

/** Asks for the date of the adoption: `part` if a source only tells of a reading or a publication. */
function adoption(archive: Archive, { id }: Edition): Asked {
  const declaration = archive.declarations.get(id);
  if (!declaration) return nothing;
  const asked = answerAt(archive, 'declarations', id, ['adoption.date']);
  return asked.level === 'known' && !isAdopted(declaration) ? { ...asked, level: 'part' } : asked;
}

function text(archive: Archive, { id }: Edition): Asked {
  const declaration = archive.declarations.get(id);
  if (!declaration) return nothing;
  const level = { full: 'known', partial: 'part', summary: 'part', none: 'unknown' } as const;
  return answerAt(archive, 'declarations', id, ['text_known'], level[declaration.text_known], 'text_known');
}

const nothing: Asked = { level: 'unknown', kind: 'editions', path: '' };

/** Returns an answer with its place: `at`, or the first fact that gives it; if nothing is known, the gap that says so. */
function answerAt(
  archive: Archive,
  kind: Answer['kind'],
  id: string,
  paths: readonly string[],
  given?: KnowledgeLevel,
  at?: string,
): Asked {
  const data = dataOf(archive, { kind, id });
  const record = recordNode(kind, data);
  const gap = gapsOf(data).find((one) => isAbout(one, paths));
  const level = given ?? levelAt(record, paths, gap !== undefined);
  if (level === 'unknown' && gap) return { level, kind, path: `gaps.${gap.id}` };
  const facts = factsOf(record);
  const [path = ''] = paths;
  const fact = facts.find((one) => isAtOrBelow(one.path, path)) ?? holderOf(facts, path);
  return { level, kind, path: at ?? fact?.path ?? path };
}

function levelAt(record: Node, paths: readonly string[], isOpen: boolean): KnowledgeLevel {
  const facts = factsOf(record);
  const values = paths.map((path) => lookUp(record, path)?.value);
  const answered = values.filter(isGiven);
  if (answered.length === 0) return 'unknown';
  if (paths.some((path) => isDisputed(holderOf(facts, path), path))) return 'differ';
  const isWholeTitle = (value: unknown) => !isPrinted(value) || ['official', 'probable'].includes(value.status);
  const isWhole = answered.length === values.length && answered.every(isWholeTitle);
  return isWhole && !isOpen && !paths.some((path) => isToVerify(holderOf(facts, path), path)) ? 'known' : 'part';
}

/** Finds the innermost fact that holds a field, or the field itself if it is a fact. */
function holderOf(facts: readonly Fact[], path: string): Fact | undefined {
  return facts.findLast((fact) => isAtOrBelow(path, fact.path));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && isAnswer(value) && !(Array.isArray(value) && value.length === 0);
}

function isAbout({ explains }: Gap, paths: readonly string[]): boolean {
  return explains.some((one) => paths.some((path) => isAtOrBelow(one, path) || isAtOrBelow(path, one)));
}

/** True if another version contradicts the field, or no version is kept. */
function isDisputed(fact: Fact | undefined, path: string): boolean {
  if (!fact || !isClaim(fact.node)) return false;
  if (fact.node.is === 'undecided') return fact.node.kept === 'none';
  if (fact.node.is !== 'known') return false;
  const field = path.slice(fact.path.length + 1);
  return fact.node.others.some(
    ({ value, evidence }) =>
      evidence.differs === 'contradiction' && (field === '' ? Object.keys(value).length > 0 : field in value),
  );
}

function isToVerify(fact: Fact | undefined, path: string): boolean {
  const doubts = evidenceOf(fact?.node)?.to_verify ?? [];
  const field = path.slice((fact?.path.length ?? 0) + 1);
  return field === '' ? doubts.length > 0 : doubts.includes(field) || doubts.includes('all');
}
