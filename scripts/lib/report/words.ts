import type { Lang } from '../../../src/schemas/parts.ts';
import type { Summary } from '../content/check.ts';

/** `3 errors`: a number with its word in the singular or the plural. */
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

interface ReportWords {
  good: (summary: Summary) => string;
  errors: (number: number) => string;
  warnings: (number: number) => string;
  /** Errors and warnings are already in words. */
  total: (counts: string, records: number) => string;
  noErrors: string;
  more: (rest: number) => string;
  begin: string;
  example: string;
  guide: string;
  line: (number: number) => string;
}

/** What a report says around its issues. */
export const words: Record<Lang, ReportWords> = {
  nl: {
    good: ({ entries, languages, lists, records }) =>
      `Alles in orde: ${count(entries, 'item', 'items')} in ${count(languages, 'taal', 'talen')}, ` +
      `${count(lists, 'lijst', 'lijsten')} en ${count(records, 'record', 'records')} gelezen.`,
    errors: (number) => count(number, 'fout', 'fouten'),
    warnings: (number) => count(number, 'waarschuwing', 'waarschuwingen'),
    total: (counts, records) => `${counts} in ${count(records, 'record', 'records')}.`,
    noErrors: 'Geen fouten. Waarschuwingen houden niets tegen.',
    more: (rest) => `Nog ${rest} meer: de hele lijst staat in het logboek van deze stap.`,
    begin: 'Begin hier',
    example: 'Zo is het goed:',
    guide: 'Meer uitleg:',
    line: (number) => `regel ${number}`,
  },
  fr: {
    good: ({ entries, languages, lists, records }) =>
      `Tout est en ordre\u202f: ${count(entries, 'fiche', 'fiches')} en ${count(languages, 'langue', 'langues')}, ` +
      `${count(lists, 'liste', 'listes')} et ${count(records, 'notice', 'notices')} ont été lues.`,
    errors: (number) => count(number, 'erreur', 'erreurs'),
    warnings: (number) => count(number, 'avertissement', 'avertissements'),
    total: (counts, records) => `${counts} dans ${count(records, 'fiche', 'fiches')}.`,
    noErrors: 'Aucune erreur. Les avertissements ne bloquent rien.',
    more: (rest) => `Encore ${rest} de plus\u202f: la liste complète figure dans le journal de cette étape.`,
    begin: 'Commencez ici',
    example: 'Voici comment faire\u202f:',
    guide: 'En savoir plus\u202f:',
    line: (number) => `ligne ${number}`,
  },
  es: {
    good: ({ entries, languages, lists, records }) =>
      `Todo está en orden: se leyeron ${count(entries, 'ficha', 'fichas')} en ${count(languages, 'lengua', 'lenguas')}, ` +
      `${count(lists, 'lista', 'listas')} y ${count(records, 'registro', 'registros')}.`,
    errors: (number) => count(number, 'error', 'errores'),
    warnings: (number) => count(number, 'aviso', 'avisos'),
    total: (counts, records) => `${counts} en ${count(records, 'ficha', 'fichas')}.`,
    noErrors: 'Ningún error. Los avisos no bloquean nada.',
    more: (rest) => `Hay ${rest} más: la lista completa está en el registro de este paso.`,
    begin: 'Empiece aquí',
    example: 'Así está bien:',
    guide: 'Más información:',
    line: (number) => `línea ${number}`,
  },
  en: {
    good: ({ entries, languages, lists, records }) =>
      `All is well: ${count(entries, 'entry', 'entries')} in ${count(languages, 'language', 'languages')}, ` +
      `${count(lists, 'list', 'lists')} and ${count(records, 'record', 'records')} read.`,
    errors: (number) => count(number, 'error', 'errors'),
    warnings: (number) => count(number, 'warning', 'warnings'),
    total: (counts, records) => `${counts} in ${count(records, 'record', 'records')}.`,
    noErrors: 'No errors. Warnings block nothing.',
    more: (rest) => `${rest} more: the whole list is in the log of this step.`,
    begin: 'Begin here',
    example: 'This is right:',
    guide: 'More about it:',
    line: (number) => `line ${number}`,
  },
};

/** “3 errors, 1 warning”: what there is of each. */
export function countBoth({ errors, warnings }: { errors: number; warnings: number }, lang: Lang): string {
  const { [lang]: own } = words;
  return [...(errors > 0 ? [own.errors(errors)] : []), ...(warnings > 0 ? [own.warnings(warnings)] : [])].join(', ');
}
