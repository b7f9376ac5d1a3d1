import { describe, expect, it } from 'vitest';
import { groupObjectives, objectivesOfActivity, sortObjectives } from '../../../src/domain/objectives.ts';
import type { ObjectiveFacts } from '../../../src/schemas/objective.ts';

function objective(code: string, activities: string[] = []) {
  const slug = code.toLowerCase().replace('.', '-');
  const parent = code.startsWith('SO') ? undefined : `so${code[1]}`;
  const facts: ObjectiveFacts = {
    original: 'nl',
    code,
    level: parent ? 'five-year' : 'strategic',
    transversal: false,
    ...(parent ? { parent } : {}),
    period: { from: 2027, to: 2036, basis: 'stated' },
    sdgs: [{ id: 11, basis: 'stated' }],
    functions: [{ id: 'networking', basis: 'stated' }],
    activities: activities.map((id) => ({ id, basis: 'stated' as const })),
    planSections: ['s3-so1'],
    figures: [],
    inconsistencies: [],
  };
  return { slug, facts };
}
const PLAN = ['SO1', 'O1.1', 'O1.2', 'SO2', 'O2.1', 'SO3', 'O3.1'];
const shuffled = ['O2.1', 'SO3', 'O1.2', 'SO1', 'O3.1', 'O1.1', 'SO2'].map((code) => objective(code));
const codes = (objectives: { facts: { code: string } }[]) => objectives.map(({ facts }) => facts.code);

describe('sortObjectives', () => {
  it('follows the plan: each strategic objective, then its five-year ones', () => {
    expect(codes(sortObjectives(shuffled))).toEqual(PLAN);
  });

  it('leaves the list it is given alone', () => {
    const before = codes(shuffled);
    sortObjectives(shuffled);
    expect(codes(shuffled)).toEqual(before);
  });
});

describe('groupObjectives', () => {
  it('puts every five-year objective under its own strategic one', () => {
    const groups = groupObjectives(shuffled).map(({ parent, children }) => [parent.facts.code, codes(children)]);
    expect(groups).toEqual([['SO1', ['O1.1', 'O1.2']], ['SO2', ['O2.1']], ['SO3', ['O3.1']]]);
  });
});

describe('objectivesOfActivity', () => {
  it('names those that the activity serves, in the order of the plan', () => {
    const serving = [objective('O2.1', ['courses']), objective('O1.2', ['letters']), objective('O1.1', ['letters', 'courses'])];
    expect(codes(objectivesOfActivity(serving, 'courses'))).toEqual(['O1.1', 'O2.1']);
    expect(objectivesOfActivity(serving, 'dances')).toEqual([]);
  });
});
