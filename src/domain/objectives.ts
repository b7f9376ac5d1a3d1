import type { ObjectiveFacts } from '../schemas/objective.ts';

interface WithFacts {
  slug: string;
  facts: ObjectiveFacts;
}

/** Objectives in the order of the plan: SO1, O1.1, O1.2, SO2 … */
export function sortObjectives<O extends WithFacts>(objectives: readonly O[]): O[] {
  const key = ({ facts }: O) => facts.code.replace(/\D/g, '').padEnd(2, '0');
  return [...objectives].sort((a, b) => key(a).localeCompare(key(b)));
}

/** Each strategic objective with its five-year objectives. */
export function groupObjectives<O extends WithFacts>(objectives: readonly O[]): { parent: O; children: O[] }[] {
  const sorted = sortObjectives(objectives);
  return sorted
    .filter(({ facts }) => facts.level === 'strategic')
    .map((parent) => ({ parent, children: sorted.filter(({ facts }) => facts.parent === parent.slug) }));
}

/** The objectives that an activity serves, in the order of the plan. */
export function objectivesOfActivity<O extends WithFacts>(objectives: readonly O[], activity: string): O[] {
  return sortObjectives(objectives).filter(({ facts }) => facts.activities.some(({ id }) => id === activity));
}
