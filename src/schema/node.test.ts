import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { holds, nodeAt, nodeOf, nodesOf, partsOf, type Node } from './node.ts';
import { claim, statement } from './claim.ts';
import { ref, refs } from './id.ts';
import { withMeta } from './meaning.ts';
import { partialDate, period } from './partial-date.ts';
import { title } from './title.ts';
import { expand, field } from './short-form.ts';
import { nameIn, words } from './words.ts';
import { parseTyped } from '../../tests/fixtures/typed.ts';

const schema = z.strictObject({
  fr: nameIn.fr,
  hosts: claim({ authorities: refs('authorities'), on: field(period).optional() }),
  note: words,
  title,
  people: z.array(withMeta(statement({ person: field(ref('people')) }), { key: ['person'] })),
});
const raw = {
  fr: 'Tours',
  hosts: { authorities: 'tours', on: 'unknown', sources: 'clair-about' },
  note: { fr: 'x', ja: 'あ' },
  title: { ja: { gloss: '会議' }, sources: ['clair-about'] },
  people: [{ person: 'eble-vincent', sources: ['clair-about'] }],
};
const inFull = expand(schema, raw);
const typed = nodeOf(schema, inFull, 'typed');
const made = nodeOf(schema, parseTyped(schema, raw), 'made', ['editions']);

const dated = statement({ date: field(period) }, 'date');
const state = claim({ status: z.literal('announced'), said: field(partialDate) }, 'status said');

function named(node: Node): string[] {
  return nodesOf(node).flatMap(({ value, meaning: { ref: to } }) =>
    to && typeof value === 'string' ? `${to} ${value}` : [],
  );
}

describe('the nodes of a record', () => {
  it('know what an id names, as it is typed and as it was read', () => {
    expect(named(typed)).toEqual([
      'authorities tours',
      'sources clair-about',
      'sources clair-about',
      'people eble-vincent',
      'sources clair-about',
    ]);
    expect(named(made)).toEqual(['authorities tours', 'people eble-vincent']);
  });

  it('are those of the value that a copy of a node has, not of the node that it was copied from', () => {
    const valuesOf = (node: Node) => nodesOf(node).map(({ value }) => value);
    const [note, other] = [nodeAt(typed, ['note']), { fr: 'y', ja: 'い' }];
    if (!note) throw new Error('The record has a note.');
    expect(valuesOf(note)).toEqual([raw.note, 'x', 'あ']);
    expect(valuesOf({ ...note, value: other })).toEqual([other, 'y', 'い']);
  });

  it('know whose words a text is, and in which language', () => {
    const texts = nodesOf(typed).filter(({ meaning }) => meaning.scalar === 'text');
    expect(texts.map(({ value, meaning: { by, lang } }) => [value, by, lang])).toEqual([
      ['Tours', 'name', 'fr'],
      ['x', 'us', 'fr'],
      ['あ', 'us', 'ja'],
      ['会議', 'us', 'ja'],
    ]);
  });

  it('have a path without what is typed in one, and a way in what was typed', () => {
    const places = nodesOf(made).map(({ path, at }) => [path, at.join('/')]);
    expect(places).toContainEqual(['hosts.authorities', 'editions/hosts/authorities']);
    expect(places).toContainEqual(['people.eble-vincent.person', 'editions/people/0/person']);
  });

  it.each<[name: string, schema: z.ZodType, line: object]>([
    ['given', dated, { id: 'given', date: '2016', sources: ['clair-about'] }],
    ['2016-10-02', dated, { date: '2016-10-02/05', sources: ['clair-about'] }],
    ['2018-10', dated, { date: 'latest 2018-10', sources: ['clair-about'] }],
    ['clair-about', dated, { date: 'not-stated', sources: ['clair-about', 'other'] }],
    ['announced-2019-11', state, { status: 'announced', said: '2019-11', sources: ['clair-about'] }],
    ['announced', state, { status: 'announced', said: 'not-stated', sources: ['clair-about'] }],
    ['editions-2-kanazawa', statement({ to: z.string() }, 'to'), { to: 'editions/2-kanazawa' }],
    ['general-knowledge', statement({ text: z.string() }), { text: '名', general_knowledge: ['text'] }],
    ['new-york', z.strictObject({ fr: nameIn.fr }), { fr: 'New York' }],
    ['0', z.strictObject({ ja: nameIn.ja }), { ja: '名' }],
  ])('name a line by what it says: %s', (name, one, line) => {
    const list = z.array(one);
    expect(partsOf(nodeOf(list, parseTyped(list, [line]))).map(({ path }) => path)).toEqual([name]);
  });

  it('leave out what the schema does not know', () => {
    expect(named(nodeOf(schema, { host: { authorities: ['tours'] } }, 'typed'))).toEqual([]);
  });

  it('are found by their way in what was typed', () => {
    expect(nodeAt(typed, ['people', 0, 'person'])?.value).toBe('eble-vincent');
    expect(nodeAt(typed, ['people', 1])).toBeUndefined();
  });

  it('hold a period only where one was read', () => {
    const when = nodeOf(field(period), parseTyped(field(period), '2016'));
    const unknown = nodeOf(field(period), parseTyped(field(period), 'unknown'));
    expect([holds(when, 'period'), holds(unknown, 'period')]).toEqual([true, false]);
  });
});
