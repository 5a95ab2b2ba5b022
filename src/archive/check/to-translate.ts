import { languages } from '../../language/languages.ts';
import type { Entries, Issue } from '../entries.ts';
import { isObject } from '../is-object.ts';
import { typedNode } from '../kinds.ts';
import { nodesOf } from '../node.ts';
import { isToTranslate } from '../schema/to-translate.ts';

/** Texts and accounts of which neither language is written: nothing is there to be translated. */
export function nothingToTranslate({ typed, prose }: Entries): Issue[] {
  const code = 'nothing-to-translate';
  const texts = typed.flatMap((one) =>
    nodesOf(typedNode(one)).flatMap(({ value, at }): Issue[] => {
      const isEmpty = isObject(value) && languages.every((lang) => isToTranslate(value[lang]));
      return isEmpty ? [{ code, params: {}, file: one.file, path: [...at, 'fr'] }] : [];
    }),
  );
  const empty = prose.filter(({ isToTranslate: isEmpty }) => isEmpty);
  const accounts = empty.flatMap(({ folder, record, lang, file }): Issue[] => {
    const hasTwo = empty.filter((one) => one.folder === folder && one.record === record).length > 1;
    return lang === 'fr' && hasTwo ? [{ code, params: {}, file }] : [];
  });
  return [...texts, ...accounts];
}
