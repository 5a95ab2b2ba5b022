/** A tag, a comment, or the text between two of them. */
const pieces = /<!--[\s\S]*?-->|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
/** Elements whose text is not set: programs, styles, titles of windows, and what is typed as it stands. */
const unset = new Set(['script', 'style', 'title', 'textarea', 'pre', 'code', 'svg', 'sup', 'option']);
/** 1re, 7e, 7es, XXIe: the figure, then what is raised. */
const ordinals = /(?<![\p{L}\d.,\-–/])(\d{1,4}|[IVX]+)(res|re|er|es|e)(?![\p{L}\d])/gu;

/** A page with the endings of its French ordinals raised: `7<sup>e</sup>`. Its words stay the same. */
export function withRaisedOrdinals(html: string): string {
  const open: string[] = [];
  return html.replace(pieces, (piece) => {
    if (!piece.startsWith('<')) return open.length > 0 ? piece : piece.replace(ordinals, '$1<sup>$2</sup>');
    const [, end, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(piece) ?? [];
    if (!unset.has(name.toLowerCase())) return piece;
    if (end) open.pop();
    else if (!piece.endsWith('/>')) open.push(name);
    return piece;
  });
}
