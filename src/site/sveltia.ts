/** Where Sveltia CMS 0.221.1 keeps what is wrong with a form, by language: only of the languages that are switched on. */
const KEPT = /(\w+)\.validities=(\w+),\1\.validationMessages=(\w+),/;

/**
 * Mends a fault of Sveltia CMS at build time: its language switch reads the faults of all languages, so that a form with a
 * language switched off breaks as soon as something is wrong, and shows no message. Stops the build when the code that it
 * mends is no longer there: look then whether the fault is gone, and this too may go.
 */
export const mendSveltia = {
  name: 'mend-sveltia',
  transform(code: string, id: string) {
    if (!/@sveltia\/cms\/npm\/index\.js$/.test(id)) return undefined;
    if (!KEPT.test(code)) throw new Error('Sveltia CMS has changed: see src/site/sveltia.ts.');
    const all = (name: string, kept: string, empty: string) => `$1.${name}=Object.fromEntries(Object.keys($1.validities).map(one=>[one,${kept}[one]??${empty}])),`;
    return { code: code.replace(KEPT, all('validities', '$2', '{}') + all('validationMessages', '$3', '{}')), map: null };
  },
};
