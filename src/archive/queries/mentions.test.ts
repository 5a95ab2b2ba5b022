import { describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { mentionsOf } from './mentions.ts';

const evidence = { basis: { kind: 'sources', sources: ['clair-about'] }, exceptions: {}, toVerify: [] };
const line = (fields: object) => ({ ...fields, evidence, others: [] });

const archive = {
  editions: new Map([
    [
      '2-kanazawa',
      {
        programme: [
          line({
            id: 'ed2-economy',
            authorities: ['paris', 'kyoto'],
            presenters: ['kyoto'],
            chair: [{ person: 'eble-vincent', authority: 'seine-et-marne' }],
          }),
        ],
        hosts: { is: 'known', value: { authorities: ['kanazawa'] }, evidence, others: [] },
        people: [{ person: 'eble-vincent', speaks: line({}) }],
      },
    ],
  ]),
  twinnings: new Map([['paris-kyoto', line({ french: ['paris'], japanese: ['kyoto'], signed_by: [] })]]),
  milestones: new Map([['1958-twinning', line({ twinning: ['paris-kyoto'] })]]),
  terms: new Map(),
  declarations: new Map(),
  cities: new Map(),
  themes: new Map(),
  authorities: new Map(),
  areas: new Map(),
  organisations: new Map(),
  linkCounts: new Map(),
  countDisagreements: [],
  series: {},
} as unknown as Archive;

function found(named: Parameters<typeof mentionsOf>[1], id: string) {
  return mentionsOf(archive, named, id).map(({ kind, fact, fields }) => [kind, fact.path, fields.join('+')]);
}

describe('the mentions of a record', () => {
  it.each([
    ['authorities', 'paris', ['editions programme.ed2-economy authorities', 'twinnings  french']],
    ['authorities', 'kyoto', ['editions programme.ed2-economy authorities+presenters', 'twinnings  japanese']],
    ['authorities', 'kanazawa', ['editions hosts authorities']],
    ['authorities', 'seine-et-marne', ['editions programme.ed2-economy chair']],
    ['people', 'eble-vincent', ['editions programme.ed2-economy chair']],
    ['twinnings', 'paris-kyoto', ['milestones  twinning']],
    ['organisations', 'clair', []],
  ] as const)('of %s %s name the facts and the fields', (named, id, expected) => {
    expect(found(named, id).map((one) => one.join(' '))).toEqual(expected);
  });
});
