import type { Mistake } from '../archive/schema/problem.ts';
import type { Bilingual, Locale } from './locales.ts';
import { accountProblems } from './problems/accounts.ts';
import { addressProblems } from './problems/addresses.ts';
import { adviceProblems } from './problems/advice.ts';
import { excerptProblems } from './problems/excerpts.ts';
import { officialTextProblems } from './problems/official-texts.ts';
import { changeProblems } from './problems/changes.ts';
import { contradictionProblems } from './problems/contradictions.ts';
import { doubtProblems } from './problems/doubts.ts';
import { fileProblems } from './problems/files.ts';
import { identifierProblems } from './problems/identifiers.ts';
import { markupProblems } from './problems/markup.ts';
import { relationProblems } from './problems/relations.ts';
import { shapeProblems } from './problems/shape.ts';
import { textProblems } from './problems/texts.ts';
import { yamlProblems } from './problems/yaml.ts';
import { valueProblems } from './problems/values.ts';
import { noWords, type ProblemWording, type ProblemWordings } from './problems/problem-wording.ts';
import { setFrench } from '../language/typography.ts';

/** The sentences of every subject: a mistake without one does not compile. */
function sentencesIn(lang: Locale): ProblemWordings {
  return {
    ...fileProblems[lang],
    ...yamlProblems[lang],
    ...shapeProblems[lang],
    ...addressProblems[lang],
    ...relationProblems[lang],
    ...contradictionProblems[lang],
    ...officialTextProblems[lang],
    ...excerptProblems[lang],
    ...identifierProblems[lang],
    ...textProblems[lang],
    ...changeProblems[lang],
    ...markupProblems[lang],
    ...accountProblems[lang],
    ...valueProblems[lang],
    ...adviceProblems[lang],
    ...doubtProblems[lang],
  };
}

const sentences: Bilingual<ProblemWordings> = { fr: sentencesIn('fr'), ja: sentencesIn('ja') };

/** Describes a mistake for an editor: what is wrong, and what to type. Sentences of parsers never appear. */
export function describeMistake({ code, params }: Mistake, lang: Locale): ProblemWording {
  const words = { ...noWords, ...params };
  if (lang === 'ja') return sentences.ja[code]({ ...words, known: words.known.replaceAll(', ', '、') });
  const { message, hint } = sentences.fr[code](words);
  return { message: setFrench(message), hint: setFrench(hint) };
}
