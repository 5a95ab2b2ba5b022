import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { hostedBy } from '../../archive/queries/city-links.ts';
import { factsCiting } from '../../archive/queries/statements.ts';
import { authority, area } from '../../archive/schema/authority.ts';
import { city } from '../../archive/schema/city.ts';
import { number } from '../../archive/schema/count.ts';
import { refs } from '../../archive/schema/id.ts';
import { linkCount } from '../../archive/schema/link-count.ts';
import { milestone } from '../../archive/schema/milestone.ts';
import { organisation } from '../../archive/schema/organisation.ts';
import { person } from '../../archive/schema/person.ts';
import { sourceLine } from '../../archive/schema/source.ts';
import { term } from '../../archive/schema/term.ts';
import { twinning } from '../../archive/schema/twinning.ts';
import { words } from '../../archive/schema/words.ts';
import { idColumn } from '../columns.ts';
import { tableFrom } from '../table-from.ts';

const cities = tableFrom({
  name: 'cities',
  key: 'id',
  rows: (archive: Archive) =>
    Array.from(archive.cities.values(), (one) => ({
      ...one,
      editions: hostedBy(archive, one.id).map(({ id }) => id),
    })),
  schema: city,
  more: { editions: refs('editions') },
  columns: [{ ...idColumn, names: ['authorities'], cell: ({ id }) => id }, 'role en=name_en twinning editions'],
});

const authorities = tableFrom({
  name: 'authorities',
  key: 'id',
  rows: ({ authorities }) => Array.from(authorities.values(), (one) => ({ ...one, former: one.formerIds })),
  schema: authority,
  more: { former: refs('authorities') },
  columns: [
    'id side kind fr ja katakana yomi variants code wikidata geonames area seat population population.on',
    'latitude=coordinates.lat longitude=coordinates.lon point=coordinates.of site became=became.authority became.on',
    'former later_name evidence',
  ],
});

const areas = tableFrom({
  name: 'areas',
  key: 'id',
  rows: (archive) => archive.areas.values(),
  schema: area,
  columns: 'id kind fr ja yomi code within evidence',
});

const twinnings = tableFrom({
  name: 'twinnings',
  key: 'id',
  rows: (archive) => archive.twinnings.values(),
  schema: twinning,
  columns: 'id kind french japanese organisation signed_by date act.fr act.ja motive word origin evidence',
});

const linkCounts = tableFrom({
  name: 'link-counts',
  key: 'id',
  rows: ({ linkCounts }) =>
    Array.from(linkCounts, ([id, one]) => ({ ...one, id, counted: one.is === 'known' ? one.words : undefined })),
  schema: linkCount,
  more: { counted: words },
  columns: 'id on value scope counted evidence',
});

const organisations = tableFrom({
  name: 'organisations',
  key: 'id',
  rows: (archive) => archive.organisations.values(),
  schema: organisation,
  columns: 'id fr ja yomi en does became=became.organisation became.on founded site evidence',
});

const people = tableFrom({
  name: 'people',
  key: 'id',
  rows: (archive) => archive.people.values(),
  schema: person,
  columns: 'id name ja katakana yomi general_knowledge to_verify',
});

const milestones = tableFrom({
  name: 'milestones',
  key: 'id',
  rows: (archive) => archive.milestones.values(),
  schema: milestone,
  columns: 'id date kind fr ja edition twinning organisation authority evidence',
});

/** A row for each printed form of a term; one row without a form for a term that has none. */
const terms = tableFrom({
  name: 'terms',
  key: 'id number',
  *rows({ terms }) {
    for (const { forms, ...row } of terms.values()) {
      if (forms.length === 0) yield { ...row, number: 1 };
      for (const [index, form] of forms.entries()) yield { ...row, number: index + 1, forms: form };
    }
  },
  schema: term,
  more: { id: z.string(), number },
  columns: 'id number fr ja stands form=forms.text form_language=forms.lang forms.evidence',
});

export const recordTables = [
  ...[cities, authorities, areas, twinnings, linkCounts],
  ...[organisations, people, milestones, terms],
];

export const sources = tableFrom({
  name: 'sources',
  key: 'id',
  rows: (archive) =>
    Array.from(archive.sources.values(), (one) => ({
      ...one,
      authors: one.authors.map(({ family, given }) => `${family}, ${given}`),
      facts: factsCiting(archive, one.id).length,
    })),
  schema: sourceLine,
  more: { authors: z.array(z.string()), facts: number },
  columns: [
    'id title title.from lang publisher.fr publisher.ja publisher.yomi date kind form container authors reliability read url',
    'archived archived_on note may_hold=may_hold.what may_hold.state may_hold facts excerpts',
  ],
});
