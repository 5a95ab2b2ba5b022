import { describe, expect, it } from 'vitest';
import { readProse } from './prose-file.ts';

function account(text: string): string {
  return `---\nlead: "…"\n---\n\n${text}\n`;
}

function blocksOf(text: string, lang: 'fr' | 'ja') {
  const { prose, mistakes } = readProse(account(text), lang, false);
  expect(mistakes).toEqual([]);
  return prose?.blocks;
}

describe('an account', () => {
  it('has the spaces and apostrophes of French set', () => {
    expect(blocksOf("L'édition : une suite ; une fin.", 'fr')).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', text: 'L’édition\u00A0: une suite\u202F; une fin.' }] },
    ]);
  });

  it('has the typography of its own language in a foreign passage', () => {
    expect(blocksOf('会議<Foreign lang="fr">l\'édition</Foreign>\'', 'ja')).toMatchObject([
      { children: [{ text: '会議' }, { type: 'Foreign', children: [{ text: 'l’édition' }] }, { text: "'" }] },
    ]);
  });

  it('draws no space from a line break between two Japanese characters', () => {
    expect(blocksOf('会議は\n開かれた。', 'ja')).toMatchObject([{ children: [{ text: '会議は開かれた。' }] }]);
    expect(blocksOf('Réunie\nà Tours.', 'fr')).toMatchObject([{ children: [{ text: 'Réunie à Tours.' }] }]);
  });

  it('has headings, lists and references, each with its place', () => {
    expect(blocksOf('## Avant\n\n- un\n- deux <Cite id="clair-edition-5" />', 'fr')).toMatchObject([
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

  it('has a lead, and a page a title as well', () => {
    const page = '---\ntitle: "L\'archive"\nlead: "Ce qu\'elle est."\n---\n';
    expect(readProse(page, 'fr', true)).toMatchObject({
      prose: { title: 'L’archive', lead: 'Ce qu’elle est.' },
      mistakes: [],
    });
  });
});
