import type { Kind, ProseFolder } from '../schema/kinds.ts';
import type { Locale } from '../schema/words.ts';

/** The position of a node in its file, both numbers from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An inline element of prose. References name records of the archive by their ids or paths; `check` checks them. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly at: Position }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[]; readonly at: Position }
  | Reference;

/** The kinds among which an id without a folder is looked up, in this order. */
export const bareKinds = ['authorities', 'organisations', 'themes'] as const satisfies readonly Kind[];

/** A component of the closed vocabulary (`docs/prose.md`). */
export type Reference = { readonly at: Position } & (
  | {
      readonly type: 'Value';
      readonly of: string;
      readonly as?: ValueForm | undefined;
      readonly by?: string | undefined;
    }
  | { readonly type: 'Count'; readonly of: string; readonly where?: string | undefined }
  | { readonly type: 'Title' | 'Total'; readonly of: string }
  | { readonly type: 'Cite'; readonly id: string }
  | { readonly type: 'Unknown'; readonly gap: string; readonly children: readonly Inline[] }
  | { readonly type: 'A' | 'E' | 'P' | 'Point'; readonly id: string; readonly children: readonly Inline[] }
  | { readonly type: 'Foreign'; readonly lang: Locale; readonly children: readonly Inline[] }
);

export const wordlessComponents: readonly string[] = ['Value', 'Count', 'Title', 'Total', 'Cite'];

export const valueForms = ['year', 'month', 'table'] as const;
export type ValueForm = (typeof valueForms)[number];

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly id: string; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** The number of the first item of an ordered one. */
      readonly start?: number | undefined;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: 'code'; readonly text: string };

export interface Prose {
  readonly folder: ProseFolder;
  readonly record: string;
  readonly lang: Locale;
  readonly lead: string;
  /** Only pages have one. */
  readonly title?: string | undefined;
  readonly blocks: readonly Block[];
  /** The day on which its substance changed; of the other language the same where both say the same. */
  readonly updated?: string | undefined;
  /** True if its file holds only the word `to-translate`. */
  readonly isToTranslate?: boolean | undefined;
}

/** Returns the words of a block as plain text, those inside its components among them. */
export function plainText(block: Block): string {
  return [...inlinesOf([block])].map((inline) => ('text' in inline ? inline.text : '')).join('');
}

export function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) yield* inlinesOf(item);
    else if (block.type !== 'code') yield* nested(block.children);
  }
}

function* nested(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* nested(inline.children);
  }
}
