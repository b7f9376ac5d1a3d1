import type { Group } from '../codes.ts';

/** Objectives: code, folder, level and parent say the same. */
export const objectives = {
  title: { nl: 'Doelstellingen', fr: 'Objectifs', es: 'Objetivos', en: 'Objectives' },
  codes: {
    'objective-folder': {
      example: 'content/objectives/o1-2/index.nl.mdx',
      nl: ['De code {value} hoort niet bij de map {folder}.', 'Hernoem de map naar {right}, of verbeter de code.'],
      fr: ['Le code {value} ne correspond pas au dossier {folder}.', 'Renommez le dossier en {right}, ou corrigez le code.'],
      es: ['El código {value} no corresponde a la carpeta {folder}.', 'Cambie el nombre de la carpeta a {right}, o corrija el código.'],
      en: ['The code {value} does not belong to the folder {folder}.', 'Rename the folder to {right}, or mend the code.'],
    },
    'objective-level': {
      example: 'code: "O1.1"\nlevel: "five-year"',
      nl: ['{value} is geen doelstelling van het niveau {level}.', 'Schrijf `level: "{right}"`. SO1 tot SO4 zijn `strategic`, codes zoals O1.1 zijn `five-year`.'],
      fr: ['{value} n’est pas un objectif de niveau {level}.', 'Écrivez `level: "{right}"`. SO1 à SO4 sont `strategic`, les codes comme O1.1 sont `five-year`.'],
      es: ['{value} no es un objetivo de nivel {level}.', 'Escriba `level: "{right}"`. SO1 a SO4 son `strategic`, los códigos como O1.1 son `five-year`.'],
      en: ['{value} is not an objective of the level {level}.', 'Write `level: "{right}"`. SO1 to SO4 are `strategic`, codes such as O1.1 are `five-year`.'],
    },
    'objective-parent': {
      example: 'code: "O1.1"\nparent: "so1"',
      nl: ['{value} staat niet onder {parent}.', 'Schrijf `parent: "{right}"`: het eerste cijfer van de code zegt onder welke doelstelling ze staat.'],
      fr: ['{value} ne relève pas de {parent}.', 'Écrivez `parent: "{right}"` : le premier chiffre du code dit de quel objectif il relève.'],
      es: ['{value} no depende de {parent}.', 'Escriba `parent: "{right}"`: la primera cifra del código dice de qué objetivo depende.'],
      en: ['{value} does not stand under {parent}.', 'Write `parent: "{right}"`: the first digit of the code says under which objective it stands.'],
    },
    'parent-missing': {
      example: 'code: "O1.1"\nlevel: "five-year"\nparent: "so1"',
      nl: ['Een vijfjarige doelstelling staat onder een strategische, en die is niet genoemd.', 'Voeg `parent: "{right}"` toe.'],
      fr: ['Un objectif à cinq ans relève d’un objectif stratégique, qui n’est pas cité.', 'Ajoutez `parent: "{right}"`.'],
      es: ['Un objetivo a cinco años depende de un objetivo estratégico, que no se indica.', 'Añada `parent: "{right}"`.'],
      en: ['A five-year objective stands under a strategic one, and none is named.', 'Add `parent: "{right}"`.'],
    },
    'parent-unwanted': {
      example: 'code: "SO1"\nlevel: "strategic"',
      nl: ['Een strategische doelstelling staat onder geen andere, maar {value} is genoemd.', 'Verwijder de regel met `parent`.'],
      fr: ['Un objectif stratégique ne relève d’aucun autre, mais {value} est cité.', 'Supprimez la ligne `parent`.'],
      es: ['Un objetivo estratégico no depende de ningún otro, pero se indica {value}.', 'Elimine la línea con `parent`.'],
      en: ['A strategic objective stands under no other, but {value} is named.', 'Remove the line with `parent`.'],
    },
  },
} as const satisfies Group;
