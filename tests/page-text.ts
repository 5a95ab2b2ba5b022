/** A page as a reader meets it, in lines that can be compared: words with their language, where links lead, signs, what is read out. */
import type { CheerioAPI } from 'cheerio';

type TreeNode = ReturnType<CheerioAPI['root']>[0]['children'][number];
type Element = Extract<TreeNode, { attribs: object }>;

const silent = new Set(['script', 'style', 'template', 'noscript']);
const blocks = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header legend li main nav ol p pre section summary svg table tbody thead tr ul'.split(
    ' ',
  ),
);
/** These indent what they hold. */
const levels = new Set(['section', 'ul', 'ol', 'dl', 'svg']);
/** What a line begins with that is no plain one; `|` parts the cells of a row, `‖` stands before those that head others. */
const beginnings: Readonly<Record<string, string>> = {
  ...{ h1: '# ', h2: '## ', h3: '### ', h4: '#### ', li: '- ', dd: ': ', summary: '+ ' },
  ...{ td: ' | ', th: ' ‖ ', svg: 'drawing ' },
};
/** The classes that say something (docs/design.md). */
const signs = /^(?:sign|join|plate|differ|units|is-(?:french|japanese|open|host|no|unknown|differ))$/;

/** The lines of the elements that a selector finds. */
export function readableText($: CheerioAPI, selector: string): string {
  const pageLang = $('html').attr('lang') ?? '';
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const endLine = () => {
    const words = line
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\} ?\{\w+ /g, ' ')
      .trim();
    if (words !== '') lines.push('  '.repeat(depth) + words);
    line = '';
  };
  const walk = (node: TreeNode, lang: string): void => {
    if (node.nodeType === 3)
      line += lang === pageLang || node.data.trim() === '' ? node.data : `{${lang} ${node.data}}`;
    if (!('attribs' in node) || silent.has(node.name)) return;
    const { name, attribs, children } = node;
    // The columns of each table: tests/approved/exports.
    if (attribs['class']?.startsWith('data-columns')) return;
    const isBlock = blocks.has(name);
    if (isBlock) endLine();
    if (levels.has(name)) depth++;
    const target = attribs['href'] ?? attribs['action'];
    line += (beginnings[name] ?? '') + marksOf(node) + (target === undefined ? '' : '[');
    for (const child of children) walk(child, attribs['lang'] ?? lang);
    if (target !== undefined) line += `](${target})`;
    if (isBlock) endLine();
    if (levels.has(name)) depth--;
  };
  for (const node of $(selector).toArray()) walk(node, pageLang);
  return `${lines.join('\n')}\n`;
}

/** The id of an element, its sign, its field, and what is read out of its attributes. */
function marksOf({ name, attribs, children }: Element): string {
  const states = (attribs['class'] ?? '').split(' ').filter((one) => signs.test(one));
  if (states.includes('units')) {
    const units = children.filter((one) => 'attribs' in one);
    const full = units.findIndex((one) => one.attribs['class']?.startsWith('is-open'));
    states.push(full === -1 ? String(units.length) : `${String(full)}+${String(units.length - full)}`);
  }
  const label = attribs['aria-label'] ?? attribs['title'] ?? attribs['alt'] ?? attribs['placeholder'];
  const marks = [
    attribs['id'] && `#${attribs['id']}`,
    states.length > 0 && `<${[...states, attribs['data-number']].filter(Boolean).join(' ')}>`,
    (name === 'input' || name === 'select' || name === 'button') &&
      `(${name} ${attribs['name'] ?? attribs['type'] ?? ''})`,
    label && `"${label}"`,
  ].filter(Boolean);
  return marks.length > 0 ? ` ${marks.join(' ')} ` : '';
}
