import { describe, expect, it } from 'vitest';
import { toReport, type Told } from '../../../scripts/weekly-report.ts';

const told = (code: string, line = 1): Told => ({ code, file: 'content/lessons/a/index.nl.mdx', line, message: `Iets met \`${code}\`.` });
const GOOD = 'Nederlands (nl): alles vertaald en actueel; 12 nog niet door een mens nagelezen';
const WORK = 'Frans (fr): 1 verouderd\n  content/lessons/a/index.fr.mdx\n    verouderd 3 dagen';

describe('the weekly list', () => {
  it('is empty where there is nothing to do, so that the issue is closed', () => {
    expect(toReport([], GOOD)).toBe('');
  });

  it('has what asks for care by kind, the rest last, each with its place', () => {
    const text = toReport([told('too-short'), told('review-overdue', 7), told('source-unreachable'), told('review-overdue', 9)], GOOD);
    expect(text.match(/^## .*$/gm)).toEqual(['## Bronnen die niet meer antwoorden (1)', '## Opnieuw te vergelijken met de bronnen (2)', '## Andere (1)']);
    expect(text).toContain('- [ ] `content/lessons/a/index.nl.mdx`, regel 7: Iets met `review-overdue`.');
  });

  it('shows the translations that ask for work, whatever stands in a title', () => {
    const text = toReport([], `${WORK}\n~~~~\n@vvsg <img>`);
    expect(text).toContain('  content/lessons/a/index.fr.mdx');
    expect(text.match(/~~~~/g)).toHaveLength(2);
  });

  it('fits into an issue', () => {
    const text = toReport(Array.from({ length: 2000 }, (_, line) => told('review-overdue', line)), WORK);
    expect(text.length).toBeLessThan(65_000);
    expect(text).toMatch(/\n\n…$/);
  });
});
