import type { Finding } from '../../../src/report/issue.ts';
import { accentRules } from './accents.ts';
import type { Passage } from './passages.ts';
import { termRules } from './terms.ts';

/**
 * Words that lost an accent.
 * @param text the passage without names and quotations
 */
export function checkAccents({ lang, source, field, start }: Passage, text: string): Finding[] {
  return accentRules[lang].flatMap(({ pattern, right }) =>
    [...text.matchAll(pattern)].map((match): Finding => {
      const mended = right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
      return { code: 'missing-accent', field, values: { value: match[0], right: mended }, ...source.placeAt(start + match.index) };
    }),
  );
}

/**
 * Words for which this site has another.
 * @param text the passage without names and quotations
 * @param forms ids of the forms of cooperation that the entry is about
 */
export function checkTerms({ lang, source, field, start }: Passage, text: string, forms: readonly string[]): Finding[] {
  return termRules[lang].flatMap(({ wrong, right, formsWithIt }) => {
    if (formsWithIt.some((form) => forms.includes(form))) return [];
    return [...text.matchAll(wrong)].map((match): Finding => ({
      code: 'wrong-term',
      field,
      values: { value: match[0], right },
      ...source.placeAt(start + match.index),
    }));
  });
}
