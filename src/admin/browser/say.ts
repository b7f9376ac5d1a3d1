/** Says something of the editor's own strings: key without `editor.`, and what stands for `{{name}}`. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** @param strings interface strings of one language by their keys */
export const createSay = (strings: Record<string, string>): Say => (key, values = {}) =>
  (strings[`editor.${key}`] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
