interface Box {
  slug: string;
}
interface Diagram {
  outcomes: readonly (Box & { outputs: readonly Box[] })[];
  functions: readonly { activities: readonly { id: string; outputs: readonly Box[] }[] }[];
}

/** For each box of the results diagram, the boxes it is connected with, itself included. */
export function getRelations({ outcomes, functions }: Diagram): Map<string, string[]> {
  const activities = functions.flatMap((one) => one.activities);
  const serving = (slugs: readonly string[]) =>
    activities.filter(({ outputs }) => outputs.some(({ slug }) => slugs.includes(slug))).map(({ id }) => `a-${id}`);
  const outcomeOf = (output: string) => outcomes.find(({ outputs }) => outputs.some(({ slug }) => slug === output))?.slug;
  const relations = new Map<string, string[]>();
  for (const { slug: outcome, outputs } of outcomes) {
    const slugs = outputs.map(({ slug }) => slug);
    relations.set(outcome, [outcome, ...slugs, 'impact', ...serving(slugs)]);
    for (const slug of slugs) relations.set(slug, [slug, outcome, 'impact', ...serving([slug])]);
  }
  for (const { id, outputs } of activities) {
    const slugs = outputs.map(({ slug }) => slug);
    relations.set(`a-${id}`, [...new Set([`a-${id}`, ...slugs, ...slugs.flatMap((slug) => outcomeOf(slug) ?? [])])]);
  }
  return relations;
}

/** A style sheet that marks, without a script, what the hovered or focused box is connected with. */
export function toRelationStyles(diagram: Diagram): string {
  const selectors = [...getRelations(diagram)].map(([from, to]) => {
    const active = `.diagram:has([data-box="${from}"]:is(:hover,:focus-within))`;
    return `${active} :is(${to.map((box) => `[data-box="${box}"]`).join()})`;
  });
  return `${selectors.join(',\n')} {\n  --box-edge: var(--accent);\n  --box-fill: var(--mark-fill);\n}\n`;
}
