import { uriOf } from '../uri.ts';
import { isList, isNode, isText, valuesOf, type Node, type Value } from './node.ts';

/** How the properties of a graph are read: prefixes, and what the text of a property stands for. */
export interface Vocabulary {
  /** The names of the graph without a prefix begin so. */
  readonly base: string;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly addresses: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
}

const rdfType = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** Every statement of a graph as a line of N-Triples 1.1. Its identifiers must be whole addresses. */
export function nTriplesOf(graph: readonly Node[], vocabulary: Vocabulary): string {
  const lines = new Set<string>();
  let blanks = 0;

  const write = (node: Node): string => {
    const { '@id': id, '@type': type, ...properties } = node;
    const subject = typeof id === 'string' ? iri(id) : `_:b${String(blanks++)}`;
    for (const one of valuesOf(type).filter(isText))
      lines.add(`${subject} ${rdfType} ${iri(whole(one, vocabulary))} .`);
    for (const [property, values] of Object.entries(properties)) {
      const predicate = iri(whole(property, vocabulary));
      for (const value of valuesOf(values)) lines.add(`${subject} ${predicate} ${object(property, value)} .`);
    }
    return subject;
  };
  const object = (property: string, value: Value): string => {
    if (isNode(value)) {
      const { '@value': text, '@language': language } = value;
      return isText(text) && isText(language) ? `${literal(text)}@${language}` : write(value);
    }
    if (isList(value)) throw new Error(`“${property}” has a list within a list.`);
    if (typeof value === 'number')
      return `"${String(value)}"^^<${xsd}${Number.isInteger(value) ? 'integer' : 'double'}>`;
    if (typeof value === 'boolean') return `"${String(value)}"^^<${xsd}boolean>`;
    if (vocabulary.addresses.has(property)) return iri(value);
    return literal(value) + (vocabulary.dates.has(property) ? `^^<${vocabulary.base}Date>` : '');
  };

  for (const node of graph) write(node);
  return [...lines, ''].join('\n');
}

function whole(name: string, { base, prefixes }: Vocabulary): string {
  const [prefix = '', local] = name.split(':');
  return local === undefined ? base + name : `${prefixes[prefix] ?? ''}${local}`;
}

function iri(address: string): string {
  return `<${uriOf(address)}>`;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

function literal(text: string): string {
  return `"${text.replaceAll(/[\n\r"\\]/g, (sign) => escapes[sign] ?? sign)}"`;
}
