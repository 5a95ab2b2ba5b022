/**
 * A bibliographic item in the form of CSL-JSON 1.0.2, limited to the variables that the archive fills. All citation formats (files, references, head
 * metas) are written from it.
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'dataset' | 'document';
  readonly title: string;
  /** Organisations, each as one name. */
  readonly author: readonly { readonly literal: string }[];
  /** Absent if no date is known. */
  readonly issued?: CslDate | undefined;
  /** `fr`, `ja`, `en`, `zh` */
  readonly language: string;
  /** The version of the data of the archive: `2026-11-25`. */
  readonly version?: string | undefined;
  /** An absolute URL; absent if the host is not known. */
  readonly URL?: string | undefined;
  readonly note?: string | undefined;
}

/** A date to its known precision: year, then month, then day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** `2026-11-25`, `2018-10` or `2008` as a date of CSL. */
export function cslDate(value: string): CslDate {
  return { 'date-parts': [value.split('-').map(Number)] };
}

/** A CSL date with its parts joined: `2026-11-25`, or with another separator. */
export function dateText({ 'date-parts': [parts] }: CslDate, separator = '-'): string {
  return parts.map((part) => String(part).padStart(2, '0')).join(separator);
}
