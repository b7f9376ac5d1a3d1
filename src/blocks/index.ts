import CountryStatusList from './CountryStatusList.astro';
import Fact from './Fact.astro';
import FinanceFigure from './FinanceFigure.astro';
import FunctionList from './FunctionList.astro';
import KeyFigures from './KeyFigures.astro';
import Link from './Link.astro';
import MoneyFlow from './MoneyFlow.astro';
import ObjectiveList from './ObjectiveList.astro';
import ResultsDiagram from './ResultsDiagram.astro';
import SdgList from './SdgList.astro';
import Source from './Source.astro';

/**
 * The components that texts in content/ may place. Each fetches its own data and hands it to a component
 * of src/components/; the content check knows them by these names.
 */
export const blocks = {
  a: Link,
  CountryStatusList,
  Fact,
  FinanceFigure,
  FunctionList,
  KeyFigures,
  MoneyFlow,
  ObjectiveList,
  ResultsDiagram,
  SdgList,
  Source,
};
