import type { Archive } from '../archive.ts';
import { isAdopted, isAttested, type Grade } from '../schema/declaration.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { TotalName } from '../totals.ts';
import type { Differs } from '../schema/differs.ts';
import { allDisagreements, allFacts, allGaps, citedIn } from './statements.ts';
import { linksOf } from './twinnings.ts';

/** The counts that describe the archive, by the name of what is counted. */
export type Summary = ReturnType<typeof summarise>;

function sum<T>(list: Iterable<T>, count: (one: T) => number): number {
  let total = 0;
  for (const one of list) total += count(one);
  return total;
}

function lines(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** Counts everything that the archive holds. */
export function summarise(archive: Archive) {
  const editions = [...archive.editions.values()];
  const present = editions.flatMap(({ participants }) => (isNotKnown(participants) ? [] : participants.list));
  const doubtful = (key: 'not_proven' | 'stated_absent') =>
    sum(editions, ({ participants }) => (isNotKnown(participants) ? 0 : participants[key].length));
  const points = [...archive.declarations.values()].flatMap((declaration) => declaration.points);
  const graded = (grade: Grade) => points.filter((point) => point.grade === grade).length;
  const links = linksOf(archive);
  const sources = [...archive.sources.values()];
  const facts = [...allFacts(archive)];
  const disagreements = allDisagreements(archive);
  const differing = (how: Differs) => disagreements.filter(({ differs }) => differs === how).length;
  return {
    editions: editions.length,
    'editions-held': editions.filter(({ statusNow }) => statusNow === 'held').length,
    declarations: archive.declarations.size,
    // Of the others no source tells of a declaration.
    'declarations-attested': [...archive.declarations.values()].filter(isAttested).length,
    'declarations-adopted': [...archive.declarations.values()].filter(isAdopted).length,
    points: points.length,
    'points-quoted': graded('quoted'),
    'points-reported': graded('reported'),
    'points-deduced': graded('deduced'),
    commitments: points.filter(({ kind }) => kind === 'commitment').length,
    cities: archive.cities.size,
    themes: archive.themes.size,
    'theme-coverings': sum(archive.themes.values(), ({ covers }) => covers.editions.length + covers.sessions.length),
    authorities: archive.authorities.size,
    participations: present.length,
    'participating-authorities': new Set(present.map(({ authority }) => authority)).size,
    'not-proven': doubtful('not_proven'),
    'stated-absent': doubtful('stated_absent'),
    'programme-items': sum(editions, ({ programme }) => lines(programme)),
    workshops: sum(editions, ({ programme }) =>
      isNotKnown(programme) ? 0 : programme.filter(({ kind }) => kind === 'workshop').length,
    ),
    venues: sum(editions, ({ venues }) => lines(venues)),
    speakers: sum(editions, ({ people }) => people.filter(({ speaks }) => speaks).length),
    'other-people': sum(editions, ({ people }) => people.filter(({ named }) => named).length),
    terms: archive.terms.size,
    people: archive.people.size,
    'committee-meetings': sum(editions, ({ committee }) => (isNotKnown(committee) ? 0 : lines(committee.meetings))),
    'organiser-roles': sum(editions, ({ organisers }) => lines(organisers)),
    'side-events': sum(editions, ({ side_events }) => side_events.length),
    documents: sum(editions, ({ documents }) => documents.length),
    photographs: sum(editions, ({ photos }) => photos.length),
    'status-versions': sum(editions, ({ status }) =>
      sum(status, (line) => (line.is === 'undecided' ? line.versions.length : 1)),
    ),
    'context-notes': sum(editions, ({ context }) => context.length),
    'follow-ups': sum(editions, ({ follow_up }) => follow_up.length),
    conclusions: sum(editions, (edition) => edition.conclusions.length),
    awards: sum(editions, (edition) => edition.awards.length),
    twinnings: links.counted.length,
    'occasional-links': links.occasional.length,
    organisations: archive.organisations.size,
    milestones: archive.milestones.size,
    'link-counts': archive.linkCounts.size,
    sources: sources.length,
    'sources-official': sources.filter(({ kind }) => kind === 'official').length,
    'sources-read-whole': sources.filter(({ read }) => read === 'whole').length,
    // Known to hold what the archive lacks, and not opened yet.
    'sources-located': sources.filter(({ may_hold: held }) => held?.state === 'located').length,
    excerpts: sum(sources, (source) => source.excerpts.length),
    gaps: allGaps(archive).length,
    disagreements: disagreements.length,
    contradictions: differing('contradiction'),
    // Differences that are no contradictions.
    'differing-extents': differing('extent'),
    'differing-moments': differing('moment'),
    'differing-wordings': differing('wording'),
    slips: differing('slip'),
    'to-verify': facts.filter(({ fact }) => 'evidence' in fact.node && fact.node.evidence.toVerify.length > 0).length,
    // Facts that were wrong here, and no longer are.
    corrections: sum(archive.changes, (change) => change.corrections.length),
    pairs: sum(facts, ({ fact }) => citedIn(fact).length),
  } satisfies Record<string, number> & Record<TotalName, number>;
}
