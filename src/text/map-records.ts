import { isObject } from './is-object.ts';

/** The same value with each record in it, from the inside out, as `change` makes it; itself where nothing changed. */
export function mapRecords(value: unknown, change: (record: Readonly<Record<string, unknown>>) => unknown): unknown {
  if (Array.isArray(value)) {
    const lines = value.map((one: unknown) => mapRecords(one, change));
    return lines.every((one, index) => one === value[index]) ? value : lines;
  }
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([field, one]) => [field, mapRecords(one, change)] as const);
  return change(fields.every(([field, one]) => value[field] === one) ? value : Object.fromEntries(fields));
}
