import { Parser } from 'htmlparser2';
import { CALL } from './damage.ts';

/** True for an address that runs something instead of leading somewhere. */
export function isCall(address: string): boolean {
  return /^\s*(?:javascript|data|vbscript):/i.test(address);
}

/** True where HTML has a script, an attribute that runs something, or an address that does, with the text of the fuzz. */
export function htmlRuns(text: string): boolean {
  let found = false;
  let script = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      script = name === 'script';
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on/i.test(attribute) && value.includes(CALL)) found = true;
        if (/^(?:href|src|action|formaction)$/i.test(attribute) && isCall(value)) found = true;
      }
      if (/^(?:img|svg|style)$/.test(name) && Object.values(attributes).some((value) => value.includes(CALL)))
        found = true;
    },
    ontext(data) {
      if (script && data.trim().startsWith(CALL)) found = true;
    },
    onclosetag() {
      script = false;
    },
  });
  parser.end(text);
  return found;
}
