import { z } from 'zod';
import { claim, statement } from './claim.ts';
import { ref, refs } from './id.ts';
import { datedRemark, names, remark, wordsFields, gaps } from './note.ts';
import { partialDate, period } from './partial-date.ts';
import { fields } from './fields.ts';
import { sentencesField, words } from './words.ts';

/** The series as a whole. `knowledge_until` dates what is known: nothing becomes held with time. */
export const series = z.strictObject(
  fields('series', {
    knowledge_until: partialDate,
    names,
    moments: z
      .array(statement(fields('series.moments', { edition: ref('editions'), ...wordsFields }), 'edition'))
      .default([]),
    nature: z.array(remark),
    rhythm: z.array(remark),
    initiators: z.array(
      statement(
        fields('series.initiators', { person: ref('people'), authority: ref('authorities'), role: words }),
        'person',
      ),
    ),
    origin: z.strictObject(
      fields('series.origin', { twinning: ref('twinnings'), initiative: claim({}), facts: z.array(remark) }),
    ),
    roles: z.array(
      statement(fields('series.roles', { organisation: ref('organisations'), ...wordsFields }), 'organisation'),
    ),
    recognition: z.array(datedRemark),
    records: z.array(statement(fields('series.records', { edition: ref('editions'), ...wordsFields }), 'edition')),
    chronology: z.strictObject(fields('series.chronology', { sources: refs('sources') })),
    not_to_be_confused: z.array(
      statement(
        fields('series.not_to_be_confused', {
          date: period,
          name: words,
          ...wordsFields,
          authorities: refs('authorities').default([]),
        }),
        'date',
      ),
    ),
    research: z.array(remark),
    gaps,
    sentences: sentencesField,
  }),
);
