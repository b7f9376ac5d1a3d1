import { componentRules } from '../schemas/components.ts';

/** The components that texts of a collection may use. */
function componentsOf(collection: string) {
  return Object.entries(componentRules).filter(([, { where }]) => !where || where.some((place) => place.split('/')[0] === collection));
}

/** A component as it is typed; an attribute takes one of its words, or an id. */
function toTag(name: string, attributes: (typeof componentRules)[string]['attributes'], values: (rule: unknown) => string): string {
  const list = Object.entries(attributes).map(([attribute, rule]) => ` ${attribute}="${values(rule)}"`);
  return `<${name}${list.join('')} />`;
}

/** The components of a collection as messages name them: `<Fact id="…" />, <KeyFigures />`. */
export const nameComponents = (collection: string): string =>
  componentsOf(collection).map(([name, { attributes }]) => toTag(name, attributes, () => '…')).join(', ');

/**
 * What a text must match, as a regular expression: no sign that MDX would run or take for a tag, but for the components of
 * the collection. The check of the content reads the text with the parser itself and tells the same, and more.
 */
export function toBodyPattern(collection: string): string {
  const value = (rule: unknown) => (Array.isArray(rule) ? `(?:${rule.join('|')})` : '[a-z0-9-]+');
  const tags = componentsOf(collection).map(([name, { attributes }]) => toTag(name, attributes, value)).join('|');
  return `^(?![\\s\\S]*(?:[{}]|(?!${tags})<|(?:^|\\n)(?:import|export) ))`;
}
