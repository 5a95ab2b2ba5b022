import { valbourg, type Planted } from './planted.ts';

/** Mistakes of whole files: missing, misplaced, unreadable. */
export const plantedFiles: readonly Planted[] = [
  {
    mistake: 'a file that the system does not give',
    file: valbourg,
    edit: undefined,
  },
  {
    mistake: 'a link in the place of a file',
    file: valbourg,
    edit: { code: 'not-a-file', params: { value: valbourg, kind: 'link' } },
  },
  {
    mistake: 'a system that opens no more files',
    file: valbourg,
    edit: { code: 'too-many-open', params: { value: valbourg, text: 'EMFILE' } },
  },
  {
    mistake: 'a file in another encoding',
    file: valbourg,
    edit: new Uint8Array([0xe0, 0x20, 0x54, 0x6f, 0x75, 0x72, 0x73]),
  },
  {
    mistake: 'an account into which something huge was pasted',
    file: 'editions/5-valbourg/fr.mdx',
    edit: `---\nlead: "…"\n---\n${'x'.repeat(60_000)}\n`,
  },
  {
    mistake: 'a line into which something huge was pasted',
    file: 'editions/5-valbourg/fr.mdx',
    edit: `---\nlead: "…"\n---\n\n${'['.repeat(20_001)}\n`,
  },
  {
    mistake: 'a paragraph into which something huge was pasted, on several lines',
    file: 'editions/5-valbourg/fr.mdx',
    edit: `---\nlead: "…"\n---\n\nTours.\n\n${'é'.repeat(1_000)}\n${'«'.repeat(1_000)}\n`,
  },
  {
    mistake: 'a list in a list in a list, and so on',
    file: 'editions/5-valbourg/fr.mdx',
    edit: '---\nlead: "…"\n---\n\n- 1. - * + - - Valbourg\n',
  },
  {
    mistake: 'a sign that nobody sees, come with a copied text',
    file: 'editions/5-valbourg/fr.mdx',
    edit: '---\nlead: "…"\n---\n\nValbourg\u0000 2016\n',
  },
  {
    mistake: 'a file whose name turns the direction of writing',
    file: 'sources/pre\u202Ess.yaml',
    edit: 'list: {}\n',
  },
  {
    mistake: 'a file of comments alone',
    file: valbourg,
    edit: '# 5es Rencontres\n',
  },
  {
    mistake: 'a file that the archive does not know',
    file: 'editions/5-valbourg/notes.txt',
    edit: 'à revoir',
  },
  {
    mistake: 'a file without which nothing is built',
    file: 'link-counts.yaml',
    edit: null,
  },
  {
    mistake: 'a file whose name has capitals and a space',
    file: 'sources/Jalo Paris.yaml',
    edit: 'list: {}\n',
  },
  {
    mistake: 'a declaration whose folder has no ordinal',
    file: 'declarations/valbourg/declaration.yaml',
    edit: 'adoption: not-applicable\ntitle: not-stated\ntext_known: none\n',
    with: ['declarations/valbourg/fr.mdx', 'declarations/valbourg/ja.mdx'],
  },
  {
    mistake: 'a city that is no authority',
    file: 'cities/lorvaly/city.yaml',
    edit: 'role: host\nfacts: []\n',
    with: ['cities/lorvaly/fr.mdx', 'cities/lorvaly/ja.mdx'],
  },
  {
    mistake: 'a declaration of no edition',
    file: 'declarations/5-valbour/declaration.yaml',
    edit: 'adoption: not-applicable\ntitle: not-stated\ntext_known: none\n',
    with: ['declarations/5-valbour/fr.mdx', 'declarations/5-valbour/ja.mdx'],
  },
  {
    mistake: 'a theme without accounts',
    file: 'themes/digital/theme.yaml',
    edit: 'label: { fr: "Numérique", ja: "デジタル" }\ncovers: { editions: [], sessions: [] }\nsdg: { numbers: [9], ours: [numbers] }\n',
  },
  {
    mistake: 'an account in French alone',
    file: 'themes/innovation/ja.mdx',
    edit: null,
  },
  {
    mistake: 'a page in Japanese alone',
    file: 'pages/legal/ja.mdx',
    edit: '---\ntitle: "利用条件"\nlead: "利用の条件。"\n---\n',
  },
  {
    mistake: 'accounts without their record',
    file: 'themes/digital/fr.mdx',
    edit: '---\nlead: "x"\n---\n',
    with: ['themes/digital/ja.mdx'],
  },
];
