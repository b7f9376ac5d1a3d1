import { getStrings, getStringsWith, hasString, type StringKey, type Translate } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';

/** Words for values that the pages use too. */
const SHARED: Record<string, string> = {
  'sources.kind': 'source.kind',
  stage: 'stage',
  'costs.kind': 'cost',
  effort: 'effort',
  evidence: 'evidence',
  polarity: 'polarity',
  phases: 'phase',
  'how-to.kind': 'how-to.kind',
  'partnerships.status': 'partnership.status',
  confidence: 'partnership.confidence',
  role: 'country.role',
  level: 'objective.level',
  'archive.reason': 'archived.reason',
  languages: 'language',
  original: 'language',
};
/** Values that are their own name. */
const NAMES = ['costs.currency', 'coordinates.source'];

/** What a field is called, in one language; `field` is its place with the collection first: `case-studies.costs.kind`. */
export interface Labels {
  t: Translate;
  label: (field: string) => string;
  /** A sentence below the field; undefined where none is needed. */
  hint: (field: string) => string | undefined;
  option: (field: string, value: string) => string;
  /** What the editor's own scripts say, by key, with places for values left open. */
  own: Record<string, string>;
}

/** A field, then the same without its first names: the more exact name goes before the common one. */
function toNames(field: string): string[] {
  const parts = field.split('.').filter((part) => part !== '*' && part !== 'facts');
  return parts.map((_, at) => parts.slice(at).join('.'));
}

/** Labels of the form, from the interface strings. A label that is missing stops the build. */
export function createLabels(lang: Lang): Labels {
  const t = getStrings(lang);
  const find = (keys: string[]): StringKey | undefined => keys.find(hasString);
  const need = (field: string, keys: string[]): string => {
    const key = find(keys);
    if (!key) throw new Error(`The editor has no name for ${field}: add "${keys.at(-1)}" to src/content/i18n/.`);
    return t(key);
  };
  return {
    t,
    label: (field) => need(field, toNames(field).map((name) => `editor.field.${name}`)),
    hint(field) {
      const names = field.startsWith('texts.') ? [field] : toNames(field);
      const key = find(names.map((name) => `editor.hint.${name}`));
      return key && t(key);
    },
    own: getStringsWith(lang, /^editor\.(texts|sources|insert|translates|error)\./),
    option(field, value) {
      const names = toNames(field);
      if (names.some((name) => NAMES.includes(name))) return value;
      const own = names.map((name) => `editor.option.${name}.${value}`);
      const shared = names.flatMap((name) => (SHARED[name] ? [`${SHARED[name]}.${value}`] : []));
      return need(`${field}: ${value}`, [...shared, ...own]);
    },
  };
}
