import { load, type CheerioAPI } from 'cheerio';
import { SaxesParser } from 'saxes';

/** Reads an XML document. @throws where it is not well-formed, or a prefix has no namespace */
export function readXml(text: string): CheerioAPI {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  // As XML has it: a line ends with one sign.
  return load(text.replaceAll(/\r\n?/g, '\n'), { xml: true });
}
