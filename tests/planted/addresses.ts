import { valbourgInFrench, type Planted } from './planted.ts';

const kyoto = 'url: "https://www.kyoto.example/sogo/page/0000067480.html"';
const ours = 'La Ville et Cités Unies France étaient co-organisatrices';

/** A link in an account. */
function linked(address: string): Pick<Planted, 'file' | 'edit'> {
  return {
    file: valbourgInFrench,
    edit: [ours, `[La Ville](${address}) et Cités Unies France étaient co-organisatrices`],
  };
}

/** The address of a source. */
function source(address: string): Pick<Planted, 'file' | 'edit'> {
  return {
    file: 'sources/kyoto.yaml',
    edit: [kyoto, `url: "${address}"`],
  };
}

const corrections = 'corrections: "https://archive.example/issues/new?title="';

/** A line of the site about itself, in the place of the one that it has. */
function site(line: string): Pick<Planted, 'file' | 'edit'> {
  return { file: 'site.yaml', edit: [corrections, line] };
}

/** Mistakes in addresses, of sources, in links of accounts and of the site itself. */
export const plantedAddresses: readonly Planted[] = [
  {
    mistake: 'an address without https',
    ...source('www.kyoto.example/sogo/page/0000067480.html'),
  },
  {
    mistake: 'an address that runs something instead of leading somewhere',
    ...source('javascript:fuzz()'),
  },
  {
    mistake: 'an address with a sign of HTML in its path',
    ...source('https://www.kyoto.example/<b>'),
  },
  {
    mistake: 'an address with a password',
    ...source('https://moi:secret@www.kyoto.example/'),
  },
  {
    mistake: 'the address of the own machine',
    ...source('http://localhost:4321/fr/'),
  },
  {
    mistake: 'a contact that is neither a mail address nor one of the web',
    file: 'site.yaml',
    edit: [
      corrections,
      'publisher:\n  name: { fr: "A", ja: "B" }\n  address: { fr: "A", ja: "B" }\n  contact: "archive@localhost"\n  director: { fr: "A", ja: "B" }\n  host: { fr: "A", ja: "B" }',
    ],
  },
  {
    mistake: 'a place for corrections without the field for the page',
    ...site('corrections: "mailto:archive@example.org"'),
  },
  {
    mistake: 'a place for corrections on the own machine',
    ...site('corrections: "http://127.0.0.1/?page="'),
  },
  {
    mistake: 'a place for editing without the file',
    ...site('edit: "https://github.com/owner/name"'),
  },
  {
    mistake: 'a place for editing with a password',
    ...site('edit: "https://moi:secret@github.com/owner/name/edit/main/content/{file}"'),
  },
  {
    mistake: 'an identifier of no registry',
    ...site('identifier: 10.5072/archive'),
  },
  {
    mistake: 'a link that runs something',
    ...linked('javascript:alert%28document.domain%29'),
  },
  {
    mistake: 'a link that runs something, its colon by name',
    ...linked('javascript&colon;x'),
  },
  {
    mistake: 'a link to another host without its scheme',
    ...linked('//evil.example/'),
  },
  {
    mistake: 'a link by a way up from the page',
    ...linked('../../about/'),
  },
  {
    mistake: 'a link with a tab before what it runs',
    ...linked('&#9;javascript:x'),
  },
  {
    mistake: 'a link with a password',
    ...linked('https://moi:secret@example.org/'),
  },
  {
    mistake: 'a link to a page that this site does not have',
    ...linked('/fr/editions/5-valbour/'),
  },
];
