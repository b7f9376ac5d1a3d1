import type { Group } from '../codes.ts';

/** Ids: what they point to, and that each stands once. */
export const references = {
  title: { nl: 'Verwijzingen', fr: 'Renvois', es: 'Referencias', en: 'References' },
  codes: {
    'unknown-reference': {
      example: 'countries:\n  - "benin"',
      nl: ['Er is geen {value} in {list}.', '{didYouMean}Gebruik een id die daar staat, of voeg ze daar eerst toe.'],
      fr: ['Il n’y a pas de {value} dans {list}.', '{didYouMean}Utilisez un identifiant qui y figure, ou ajoutez-le d’abord à cet endroit.'],
      es: ['No hay ningún {value} en {list}.', '{didYouMean}Use un identificador que figure ahí, o añádalo ahí primero.'],
      en: ['There is no {value} in {list}.', '{didYouMean}Use an id that stands there, or add it there first.'],
    },
    'unknown-fact': {
      example: '<Fact id="records" />',
      nl: ['De feiten van dit item hebben geen cijfer {value}.', '{didYouMean}Gebruik de id van een cijfer dat in `index.nl.mdx` onder `figures:` staat, of voeg het cijfer daar toe.'],
      fr: ['Les faits de cette fiche n’ont pas de chiffre {value}.', '{didYouMean}Utilisez l’identifiant d’un chiffre qui figure dans `index.nl.mdx` sous `figures:`, ou ajoutez-y le chiffre.'],
      es: ['Los datos de esta ficha no tienen ninguna cifra {value}.', '{didYouMean}Use el identificador de una cifra que figure en `index.nl.mdx` bajo `figures:`, o añádala ahí.'],
      en: ['The facts of this entry have no figure {value}.', '{didYouMean}Use the id of a figure that stands in `index.nl.mdx` under `figures:`, or add the figure there.'],
    },
    'unknown-source': {
      example: '<Source id="s1" />',
      nl: ['De feiten van dit item hebben geen bron {value}.', '{didYouMean}Gebruik de id van een bron die in `index.nl.mdx` onder `sources:` staat, of voeg de bron daar toe.'],
      fr: ['Les faits de cette fiche n’ont pas de source {value}.', '{didYouMean}Utilisez l’identifiant d’une source qui figure dans `index.nl.mdx` sous `sources:`, ou ajoutez-y la source.'],
      es: ['Los datos de esta ficha no tienen ninguna fuente {value}.', '{didYouMean}Use el identificador de una fuente que figure en `index.nl.mdx` bajo `sources:`, o añádala ahí.'],
      en: ['The facts of this entry have no source {value}.', '{didYouMean}Use the id of a source that stands in `index.nl.mdx` under `sources:`, or add the source there.'],
    },
    'duplicate-in-list': {
      example: 'themes:\n  - "local-finance"\n  - "water"',
      nl: ['{value} staat voor de tweede keer in deze lijst; eerst op regel {line}.', 'Verwijder er één, of geef het een eigen id.'],
      fr: ['{value} figure pour la deuxième fois dans cette liste ; d’abord à la ligne {line}.', 'Supprimez l’un des deux, ou donnez-lui son propre identifiant.'],
      es: ['{value} aparece por segunda vez en esta lista; primero en la línea {line}.', 'Elimine uno de los dos, o dele un identificador propio.'],
      en: ['{value} stands in this list for the second time; first on line {line}.', 'Remove one of the two, or give it an id of its own.'],
    },
    'duplicate-across-entries': {
      example: 'order: 4',
      nl: ['{value} is al gebruikt in {file}, regel {line}.', 'Elk item heeft zijn eigen waarde: verander er één van de twee.'],
      fr: ['{value} est déjà utilisé dans {file}, ligne {line}.', 'Chaque fiche a sa propre valeur : modifiez l’une des deux.'],
      es: ['{value} ya se usa en {file}, línea {line}.', 'Cada ficha tiene su propio valor: cambie uno de los dos.'],
      en: ['{value} is already used in {file}, line {line}.', 'Each entry has its own: change one of the two.'],
    },
  },
} as const satisfies Group;
