import type { Group } from '../codes.ts';

/** Fields: which there are, and what they take. */
export const fields = {
  title: { nl: 'Velden', fr: 'Champs', es: 'Campos', en: 'Fields' },
  codes: {
    'unknown-field': {
      example: 'title: "Dogbo"\nsummary: "…"\nprovenance: "human"',
      nl: ['Er bestaat hier geen veld {value}.', '{didYouMean}Kijk de spelling en het inspringen na, of verwijder het veld.'],
      fr: ['Il n’existe pas ici de champ {value}.', '{didYouMean}Vérifiez l’orthographe et le décalage, ou supprimez le champ.'],
      es: ['Aquí no existe ningún campo {value}.', '{didYouMean}Revise la ortografía y la sangría, o elimine el campo.'],
      en: ['There is no field {value} here.', '{didYouMean}Check the spelling and the indentation, or remove the field.'],
    },
    'missing-field': {
      example: 'title: "Dogbo"\nsummary: "…"\nprovenance: "human"',
      nl: ['Het veld {value} ontbreekt.', 'Voeg hier toe: {example}. `content/README.md` toont van elk veld een voorbeeld.'],
      fr: ['Le champ {value} manque.', 'Ajoutez ici : {example}. `content/README.md` donne un exemple de chaque champ.'],
      es: ['Falta el campo {value}.', 'Añada aquí: {example}. `content/README.md` muestra un ejemplo de cada campo.'],
      en: ['The field {value} is missing.', 'Add here: {example}. `content/README.md` shows an example of each field.'],
    },
    'empty-field': {
      example: 'title: "Dogbo"',
      nl: ['Het veld {value} is leeg.', 'Vul het in, of verwijder de regel als het veld niet verplicht is.'],
      fr: ['Le champ {value} est vide.', 'Remplissez-le, ou supprimez la ligne si le champ n’est pas obligatoire.'],
      es: ['El campo {value} está vacío.', 'Rellénelo, o elimine la línea si el campo no es obligatorio.'],
      en: ['The field {value} is empty.', 'Fill it in, or remove the line if the field is not required.'],
    },
    'wrong-type': {
      example: 'order: 3\ntitle: "Dogbo"\nthemes:\n  - "local-finance"',
      nl: ['Hier wordt iets anders verwacht: {expected}.', 'Pas de waarde aan. `content/README.md` toont van elk veld een voorbeeld.'],
      fr: ['Autre chose est attendu ici : {expected}.', 'Adaptez la valeur. `content/README.md` donne un exemple de chaque champ.'],
      es: ['Aquí se espera otra cosa: {expected}.', 'Cambie el valor. `content/README.md` muestra un ejemplo de cada campo.'],
      en: ['Something else is expected here: {expected}.', 'Change the value. `content/README.md` shows an example of each field.'],
    },
    'needs-quotes': {
      example: 'reviewed: "2024-12-31"',
      nl: ['De waarde van {value} staat niet tussen dubbele aanhalingstekens.', 'Schrijf ze met aanhalingstekens: `{value}: "{typed}"`'],
      fr: ['La valeur de {value} n’est pas entre guillemets doubles droits.', 'Ajoutez les guillemets : `{value}: "{typed}"`'],
      es: ['El valor de {value} no está entre comillas dobles rectas.', 'Escríbalo entre comillas: `{value}: "{typed}"`'],
      en: ['The value of {value} is not between double quotes.', 'Write it with quotes: `{value}: "{typed}"`'],
    },
    'wrong-value': {
      example: 'provenance: "human"',
      nl: ['{value} is niet een van de woorden die hier mogen staan.', '{didYouMean}Kies uit: {options}.'],
      fr: ['{value} ne fait pas partie des mots admis ici.', '{didYouMean}Choisissez parmi : {options}.'],
      es: ['{value} no es una de las palabras que se admiten aquí.', '{didYouMean}Elija entre: {options}.'],
      en: ['{value} is not one of the words that may stand here.', '{didYouMean}Choose from: {options}.'],
    },
    'bad-format': {
      example: 'iso: "BJ"\nreviewed: "2024-12-31"\nurl: "https://www.vvsg.be/"',
      nl: ['{value} is niet geschreven zoals het moet.', '{didYouMean}Schrijf het zo: {example}.'],
      fr: ['{value} n’est pas écrit comme il faut.', '{didYouMean}Écrivez-le ainsi : {example}.'],
      es: ['{value} no está escrito como debe.', '{didYouMean}Escríbalo así: {example}.'],
      en: ['{value} is not written as it should be.', '{didYouMean}Write it like this: {example}.'],
    },
  },
} as const satisfies Group;
