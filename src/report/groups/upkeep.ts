import type { Group } from '../codes.ts';

/** What asks for care and blocks nothing: warnings. */
export const upkeep = {
  title: { nl: 'Waarschuwingen', fr: 'Avertissements', es: 'Avisos', en: 'Warnings' },
  codes: {
    'missing-translation': {
      example: '---\ntitle: "…"\nsummary: "…"\nprovenance: "human"\n---\n\n…',
      nl: ['Er is nog geen tekst in het {lang}: lezers krijgen de Nederlandse, met een melding.', 'Kopieer `index.nl.mdx` naar {value}, laat het blok `facts:` weg en vertaal de rest.'],
      fr: ['Il n’y a pas encore de texte en {lang} : les lecteurs reçoivent le texte néerlandais, avec un avis.', 'Copiez `index.nl.mdx` vers {value}, retirez le bloc `facts:` et traduisez le reste.'],
      es: ['Todavía no hay texto en {lang}: los lectores reciben el neerlandés, con un aviso.', 'Copie `index.nl.mdx` en {value}, quite el bloque `facts:` y traduzca lo demás.'],
      en: ['There is no text in {lang} yet: readers get the Dutch one, with a notice.', 'Copy `index.nl.mdx` to {value}, leave out the `facts:` block and translate the rest.'],
    },
    'review-overdue': {
      example: 'reviewed: "2027-05-31"',
      nl: ['De feiten zijn het laatst nagekeken op {value}; tegen {due} moest dat opnieuw.', 'Vergelijk ze met hun bronnen, pas aan wat veranderd is en zet de datum van vandaag bij `reviewed:`.'],
      fr: ['Les faits ont été vérifiés pour la dernière fois le {value} ; il fallait recommencer avant le {due}.', 'Comparez-les à leurs sources, adaptez ce qui a changé et mettez la date du jour à `reviewed:`.'],
      es: ['Los datos se revisaron por última vez el {value}; había que repetirlo antes del {due}.', 'Compárelos con sus fuentes, adapte lo que haya cambiado y ponga la fecha de hoy en `reviewed:`.'],
      en: ['The facts were last reviewed on {value}; the next review was due by {due}.', 'Compare them with their sources, mend what has changed and put today’s date at `reviewed:`.'],
    },
    'source-unreachable': {
      example: 'url: "https://www.vvsg.be/"',
      nl: ['De pagina {value} antwoordt niet ({reason}).', 'Open ze zelf. Is ze verhuisd, zet dan het nieuwe adres. Is ze weg, zoek een andere bron of een kopie in een webarchief.'],
      fr: ['La page {value} ne répond pas ({reason}).', 'Ouvrez-la vous-même. Si elle a déménagé, mettez la nouvelle adresse. Si elle a disparu, cherchez une autre source ou une copie dans une archive du web.'],
      es: ['La página {value} no responde ({reason}).', 'Ábrala usted. Si se ha trasladado, ponga la nueva dirección. Si ha desaparecido, busque otra fuente o una copia en un archivo web.'],
      en: ['The page {value} does not answer ({reason}).', 'Open it yourself. If it has moved, put the new address. If it is gone, find another source or a copy in a web archive.'],
    },
  },
} as const satisfies Group;
