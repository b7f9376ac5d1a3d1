import type { Lang } from '../../../src/schemas/parts.ts';

/**
 * Frequent small words that exist in one of the four languages only: one of them in a text of another language is a word
 * that was not translated. Words that two of the languages share (en, de, la, is, on, son …) are not in it.
 */
export const stopWords: Record<Lang, ReadonlySet<string>> = {
  nl: new Set(
    `aan alleen als andere bij dat deze een eigen elke er geen gaat heeft hebben het hij hun iets kunnen maar meer moet
    moeten naar niet nog omdat onder ook op sinds staat tegen tijdens toch tussen uit veel volgens voor waar welke werd
    werden wie worden wordt zich zij zijn zoals zonder`.split(/\s+/),
  ),
  fr: new Set(
    `afin ainsi après au aussi aux avec ces cette chaque chez comme dans depuis des deux dont du elle elles est et eux fut il ils
    leur leurs lors lui mais même nous ont ou où peut plusieurs pour quand qui sa sans selon ses sont sous tous toute toutes
    très vous été être`.split(/\s+/),
  ),
  es: new Set(
    `aunque cada como con cuando cuya cuyo del desde donde el eso esta este está están fue fueron gran hacia han hasta lo más
    mediante muy otra otras otro otros para pero por porque según ser su sus también tiene tienen todos una unas unos ya`.split(/\s+/),
  ),
  en: new Set(
    `about after all also and are at be because been before between by can could did does each for from has have he her how if
    into it its made many may most not other our she should so such than that the their them then there these they this those
    through to us were what when where which while who will with would you your`.split(/\s+/),
  ),
};
