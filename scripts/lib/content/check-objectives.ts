import type { Finding, Values } from '../../../src/report/issue.ts';
import type { Code } from '../../../src/report/codes.ts';
import { valueAt } from './collect.ts';
import { dutchData } from './facts.ts';
import type { Content, Entry } from './read.ts';

const CODE = /^(?:SO([1-4])|O([1-4])\.[1-3])$/;

function checkObjective(entry: Entry): Finding[] {
  const dutch = entry.texts.get('nl');
  const data = dutchData(entry);
  if (!dutch || data === undefined) return [];
  const read = (...path: string[]) => valueAt(data, ['facts', ...path]);
  const tell = (code: Code, path: string[], values: Values): Finding => ({
    code,
    field: ['facts', ...path].join('.'),
    values,
    ...dutch.frontmatter.placeOf(['facts', ...path]),
  });
  const findings: Finding[] = [];
  const [code, level, parent] = [read('code'), read('level'), read('parent')];
  const [from, to] = [read('period', 'from'), read('period', 'to')];
  const found = typeof code === 'string' ? CODE.exec(code) : null;
  const above = `so${found?.[2] ?? 1}`;
  if (found) {
    const folder = found[0].toLowerCase().replace('.', '-');
    const right = found[1] ? 'strategic' : 'five-year';
    if (entry.slug !== folder) {
      findings.push(tell('objective-folder', ['code'], { value: found[0], folder: entry.slug, right: folder }));
    }
    if (typeof level === 'string' && level !== right) {
      findings.push(tell('objective-level', ['level'], { value: found[0], level, right }));
    }
    if (found[2] && typeof parent === 'string' && parent !== above) {
      findings.push(tell('objective-parent', ['parent'], { value: found[0], parent, right: above }));
    }
  }
  if (level === 'five-year' && parent === undefined) findings.push(tell('parent-missing', ['parent'], { right: above }));
  if (level === 'strategic' && parent !== undefined) findings.push(tell('parent-unwanted', ['parent'], { value: String(parent) }));
  if (typeof from === 'number' && typeof to === 'number' && from > to) {
    findings.push(tell('period-backwards', ['period', 'to'], { from, to }));
  }
  return findings;
}

/** Objectives: code, folder, level and parent say the same; a period ends after it begins. */
export function checkObjectives({ entries }: Content): Finding[] {
  return entries.filter(({ collection }) => collection === 'objectives').flatMap(checkObjective);
}
