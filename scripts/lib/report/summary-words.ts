import type { Lang } from '../../../src/schemas/parts.ts';

interface SummaryWords {
  toMend: string;
  allWell: string;
  /** What happens while there are errors; what to do. */
  lead: string;
  warnings: string;
  warningsLead: string;
  begin: string;
  /** In place of `body`: the text below the header. */
  body: string;
  example: string;
  guide: string;
  preview: string;
  pages: string;
  more: (rest: number) => string;
}

/** What the comment in a pull request says, to people who do not know Git. */
export const summaryWords: Record<Lang, SummaryWords> = {
  nl: {
    toMend: 'Nog te verbeteren',
    allWell: 'Alles in orde',
    lead: 'Zolang hier fouten staan, komt je wijziging niet online. Verbeter ze van boven naar beneden; na elke bewaring past deze lijst zich aan.',
    warnings: 'Waarschuwingen',
    warningsLead: 'Ze houden je wijziging niet tegen en mogen wachten.',
    begin: 'Begin hier',
    body: 'tekst onder de kop',
    example: 'Zo is het goed:',
    guide: 'Meer uitleg',
    preview: 'Bekijk wat lezers zullen zien',
    pages: 'Pagina’s die veranderen',
    more: (rest) => `En nog ${rest}.`,
  },
  fr: {
    toMend: 'Encore à corriger',
    allWell: 'Tout est en ordre',
    lead: 'Tant qu’il reste des erreurs ici, votre modification n’est pas mise en ligne. Corrigez-les de haut en bas\u202f; à chaque enregistrement, cette liste se met à jour.',
    warnings: 'Avertissements',
    warningsLead: 'Ils ne bloquent pas votre modification et peuvent attendre.',
    begin: 'Commencez ici',
    body: 'texte sous l’en-tête',
    example: 'Voici comment faire\u202f:',
    guide: 'En savoir plus',
    preview: 'Voir ce que liront les visiteurs',
    pages: 'Pages qui changent',
    more: (rest) => `Et encore ${rest}.`,
  },
  es: {
    toMend: 'Todavía por corregir',
    allWell: 'Todo está en orden',
    lead: 'Mientras queden errores aquí, su cambio no se publica. Corríjalos de arriba abajo; cada vez que guarde, esta lista se actualiza.',
    warnings: 'Avisos',
    warningsLead: 'No bloquean su cambio y pueden esperar.',
    begin: 'Empiece aquí',
    body: 'texto que sigue al encabezado',
    example: 'Así está bien:',
    guide: 'Más información',
    preview: 'Ver lo que verán los lectores',
    pages: 'Páginas que cambian',
    more: (rest) => `Y ${rest} más.`,
  },
  en: {
    toMend: 'Still to mend',
    allWell: 'All is well',
    lead: 'While there are errors here, your change does not go online. Mend them from top to bottom; this list follows each time you save.',
    warnings: 'Warnings',
    warningsLead: 'They do not hold up your change and can wait.',
    begin: 'Begin here',
    body: 'text below the header',
    example: 'This is right:',
    guide: 'More about it',
    preview: 'See what readers will see',
    pages: 'Pages that change',
    more: (rest) => `And ${rest} more.`,
  },
};
