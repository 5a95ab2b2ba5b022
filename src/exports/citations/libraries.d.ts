/** The parts that we use of libraries which ship no types. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { forceType: '@ris/file' | '@biblatex/text' });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'biblatex'): string;
  }
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }
  export class Engine {
    constructor(system: System, style: string, language: string, isForced: boolean);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
