import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { accountRemark } from './account-remark.ts';

/** The tree that MDX compiles, as the plug-in leaves it. */
async function compiled(body: string, place = 'editions/5-tours/fr.mdx'): Promise<Root> {
  let tree: Root | undefined;
  const keep = () => (one: Root) => {
    tree = structuredClone(one);
  };
  const processor = unified({ remarkPlugins: [accountRemark, keep], gfm: false, smartypants: false });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { srcDir: new URL('file:///src/'), optimize: false },
  );
  await renderer?.process(body, path.join('/content', place), {});
  if (!tree) throw new Error('Nothing was compiled.');
  return tree;
}

/** The words of each block of a tree, components by their names. */
function outline(node: Nodes): string[] {
  if (node.type === 'mdxJsxFlowElement') return node.name === null ? node.children.flatMap(outline) : [];
  if (node.type === 'root' || node.type === 'list' || node.type === 'listItem') return node.children.flatMap(outline);
  return [words(node)];
}

function words(node: Nodes): string {
  const inner = 'children' in node ? node.children.map(words).join('') : 'value' in node ? node.value : '';
  return node.type === 'mdxJsxTextElement' && /^[A-Z]/.test(node.name ?? '') ? `<${node.name ?? ''}>${inner}` : inner;
}

describe('what MDX compiles', () => {
  it.each([
    ['a paragraph', "Du texte : l'essai.", ['Du texte\u00A0: l’essai.']],
    ['two lines', 'Une ligne\net une autre.', ['Une ligne et une autre.']],
    ['lines as Windows ends them', 'Une ligne\r\net une autre.\r\n\r\nEncore.', ['Une ligne et une autre.', 'Encore.']],
    ['a mark of the order of bytes', '\uFEFFDu texte, <Cite id="x" /> puis.', ['Du texte,<Cite> puis.']],
    ['a component alone on its line', '<Unknown gap="x">Des mots</Unknown>', ['<Unknown>Des mots']],
    ['components alone on one line', '<A id="nancy">Nancy</A> <A id="tours">Tours</A>', ['<A>Nancy <A>Tours']],
    ['components without words', '<Cite id="x" /> <Cite id="y" />', ['<Cite>\u202F<Cite>']],
    ['a component over several lines', '<Unknown gap="x">\n<A id="nancy">Nancy</A>\n</Unknown>', ['<Unknown><A>Nancy']],
    ['a list with an empty line between its items', '- un\n\n- deux *mots*\n- trois', ['un', 'deux mots', 'trois']],
    ['a nested list', '1. un\n   - dedans\n2. deux', ['un', 'dedans', 'deux']],
    ['headings', "## L'un\n\nTexte.\n\n### L'autre", ['L’un', 'Texte.', 'L’autre']],
    ['what GFM would change', '~~barré~~ www.example.org | a | b |', ['~~barré~~ www.example.org | a | b |']],
    ['quotation marks, dashes and dots', '"mot" -- mot --- mot ...', ['"mot" -- mot --- mot ...']],
    ['code', '`un "mot"`\n\n    un bloc', ['un "mot"', 'un bloc']],
    ['a mark at its word', 'Un mot <Cite id="x" /> <Cite id="y" /> ; un.', ['Un mot<Cite>\u202F<Cite>\u202F; un.']],
    ['two marks typed without a space', '町<Cite id="x" /><Cite id="y" />。', ['町<Cite>\u202F<Cite>。'], 'ja'],
    [
      'passages of both languages',
      '第7回会議は\n熊本で開かれ、<Foreign lang="fr">L\'essai : un</Foreign>とある。',
      ['第\u20607\u2060回会議は熊本で開かれ、L’essai\u00A0: unとある。'],
      'ja',
    ],
  ])(
    'has the typography of its language, and nothing else that is not typed: %s',
    async (_, body, text, lang = 'fr') => {
      expect(outline(await compiled(body, `editions/5-tours/${lang}.mdx`))).toEqual(text);
    },
  );

  it('gives each component its tag, its record and its language', async () => {
    const [paragraph] = (await compiled('Le <Value of="dates.days" />.')).children;
    expect(paragraph).toMatchObject({
      children: [
        {},
        {
          name: 'Value',
          attributes: [
            { name: 'of', value: 'dates.days' },
            { name: 'tag', value: 'Value' },
            { name: 'record', value: 'editions/5-tours' },
            { name: 'locale', value: 'fr' },
          ],
        },
        {},
      ],
    });
  });

  it('numbers headings, and links each to itself unless it leads elsewhere', async () => {
    const { children } = await compiled('## Un\n\n## Deux <A id="nancy">Nancy</A>');
    expect(children).toMatchObject([
      { data: { hProperties: { id: 't1' } }, children: [{ type: 'link', url: '#t1' }] },
      { data: { hProperties: { id: 't2' } }, children: [{ type: 'text' }, { name: 'A' }] },
    ]);
  });

  it('marks passages of the other language, and what is quoted', async () => {
    const [paragraph] = (await compiled('Le mot 文化 se dit «\u00A0culture\u00A0».')).children;
    expect(paragraph).toMatchObject({
      children: [
        {},
        { name: 'span', attributes: [{ value: 'ja' }] },
        {},
        { name: 'q', attributes: [{ value: 'fr' }] },
        {},
      ],
    });
  });
});

it.each(['remark-parse', 'remark-mdx', 'mdast-util-from-markdown', 'mdast-util-mdx-jsx', 'micromark'])(
  'the parsers of the check and of MDX are one and the same %s',
  (name) => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: object };
    const copies = Object.keys(packages).filter((place) => place.endsWith(`node_modules/${name}`));
    expect(copies).toEqual([`node_modules/${name}`]);
  },
);

describe('what was not checked', () => {
  it.each([
    ['an import', 'import fs from "node:fs"'],
    ['an export', 'export const a = process.exit(3)'],
    ['an expression', 'Mots {process.exit(3)}.'],
    ['an expression on a line of its own', '{process.exit(3)}'],
    ['an expression as an attribute', '<A id={process.exit(3)}>Nancy</A>'],
    ['attributes that are spread', '<A {...process.exit(3)}>Nancy</A>'],
    ['HTML', 'Mots <b onclick="x">gras</b>.'],
    ['a script', '<script>process.exit(3)</script>'],
    ['a component that is not of the vocabulary', '<Fragment set:html="x" />'],
    ['an attribute that is not of the vocabulary', '<A id="nancy" set:html="x">Nancy</A>'],
    ['a picture', '![x](https://example.org/x.png)'],
  ])('is never compiled: %s', async (_, body) => {
    await expect(compiled(body)).rejects.toThrow('The account was not checked');
  });

  it('is never compiled from a file that is no account', async () => {
    await expect(compiled('Mots.', 'editions/5-tours/notes.mdx')).rejects.toThrow('This file is no account');
  });
});
