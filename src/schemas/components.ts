/** What an attribute of a component takes: the id of a figure or a source of the same entry, or one of some words. */
export type AttributeRule = 'figure' | 'source' | readonly string[];

export interface ComponentRule {
  /** Attributes, all of them required. */
  attributes: Record<string, AttributeRule>;
  /** Entries in which it may stand (`collection/slug`, or a whole collection); everywhere where absent. */
  where?: readonly string[];
}

/** The components that a text may use: the table of content/README.md as data. */
export const componentRules: Record<string, ComponentRule> = {
  Fact: { attributes: { id: 'figure' } },
  Source: { attributes: { id: 'source' }, where: ['case-studies', 'lessons', 'countries', 'how-to'] },
  KeyFigures: { attributes: {} },
  FunctionList: { attributes: {}, where: ['strategy'] },
  SdgList: { attributes: { tier: ['main', 'second-line'] }, where: ['strategy'] },
  MoneyFlow: { attributes: {}, where: ['strategy/programme'] },
  ResultsDiagram: { attributes: {}, where: ['strategy/results'] },
  ObjectiveList: { attributes: {}, where: ['strategy'] },
  CountryStatusList: { attributes: {}, where: ['strategy/countries'] },
  FinanceFigure: {
    attributes: { id: ['funding-received', 'planned-expenditure', 'expenditure-shares', 'received-and-planned'] },
    where: ['strategy/financial-plan'],
  },
};
