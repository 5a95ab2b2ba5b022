import { expect, it } from 'vitest';
import { readProse } from './prose-file.ts';

it('an account has headings, lists and references, each with its place', () => {
  const text = '---\nlead: "…"\n---\n\n## Avant\n\n- un\n- deux <Cite id="clair-edition-5" />\n';
  const { prose, mistakes } = readProse(text, 'fr', false);
  expect(mistakes).toEqual([]);
  expect(prose?.blocks).toMatchObject([
    { type: 'heading', level: 2, id: 't1' },
    {
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'paragraph' }],
        [{ children: [{ type: 'text' }, { type: 'Cite', id: 'clair-edition-5', at: { line: 8, column: 8 } }] }],
      ],
    },
  ]);
});

it('a page has a title and a lead', () => {
  const page = '---\ntitle: "L\'archive"\nlead: "Ce qu\'elle est."\n---\n';
  expect(readProse(page, 'fr', true)).toMatchObject({
    prose: { title: 'L’archive', lead: 'Ce qu’elle est.' },
    mistakes: [],
  });
});
