import type { Group } from '../codes.ts';

/** How long a text or a list may be, and how high a number. */
export const limits = {
  title: { nl: 'Lengte en getallen', fr: 'Longueurs et nombres', es: 'Longitudes y números', en: 'Lengths and numbers' },
  codes: {
    'too-short': {
      example: {
        nl: 'summary: "Dogbo schreef elke geboorte in, dorp na dorp."',
        fr: 'summary: "Dogbo a enregistré chaque naissance, village par village."',
        es: 'summary: "Dogbo inscribió cada nacimiento, aldea por aldea."',
        en: 'summary: "Dogbo registered every birth, village by village."',
      },
      nl: ['Deze tekst is te kort. Tekens: {length}, minstens {limit}.', 'Schrijf iets meer.'],
      fr: ['Ce texte est trop court. Signes : {length}, au moins {limit}.', 'Dites-en un peu plus.'],
      es: ['Este texto es demasiado corto. Caracteres: {length}, como mínimo {limit}.', 'Escriba un poco más.'],
      en: ['This text is too short. Characters: {length}, at least {limit}.', 'Say a little more.'],
    },
    'too-long': {
      example: {
        nl: 'title: "Dogbo schrijft elke geboorte in"',
        fr: 'title: "Dogbo enregistre chaque naissance"',
        es: 'title: "Dogbo inscribe cada nacimiento"',
        en: 'title: "Dogbo registers every birth"',
      },
      nl: ['Deze tekst is te lang. Tekens: {length}, hoogstens {limit}.', 'Maak hem korter.'],
      fr: ['Ce texte est trop long. Signes : {length}, au plus {limit}.', 'Raccourcissez-le.'],
      es: ['Este texto es demasiado largo. Caracteres: {length}, como máximo {limit}.', 'Acórtelo.'],
      en: ['This text is too long. Characters: {length}, at most {limit}.', 'Shorten it.'],
    },
    'list-too-short': {
      example: 'planSections:\n  - "s1-mission"',
      nl: ['De lijst {value} is te kort: minstens {limit} nodig.', 'Voeg een item toe op een eigen regel, na een koppelteken en een spatie.'],
      fr: ['La liste {value} est trop courte : il en faut au moins {limit}.', 'Ajoutez un élément sur sa propre ligne, après un trait d’union et une espace.'],
      es: ['La lista {value} es demasiado corta: hace falta al menos {limit}.', 'Añada un elemento en su propia línea, después de un guion y un espacio.'],
      en: ['The list {value} is too short: at least {limit} needed.', 'Add an item on its own line, after a hyphen and a space.'],
    },
    'list-too-long': {
      example: 'themes:\n  - "local-finance"\n  - "water"',
      nl: ['De lijst {value} is te lang: hoogstens {limit}.', 'Houd wat het best past.'],
      fr: ['La liste {value} est trop longue : {limit} au plus.', 'Gardez ce qui convient le mieux.'],
      es: ['La lista {value} es demasiado larga: {limit} como máximo.', 'Deje lo que mejor encaje.'],
      en: ['The list {value} is too long: at most {limit}.', 'Keep what fits best.'],
    },
    'number-too-low': {
      example: 'order: 1',
      nl: ['{value} is te laag: {limit} is het minste.', 'Kijk het getal na.'],
      fr: ['{value} est trop bas : le minimum est {limit}.', 'Vérifiez le nombre.'],
      es: ['{value} es demasiado bajo: el mínimo es {limit}.', 'Revise el número.'],
      en: ['{value} is too low: {limit} is the least.', 'Check the number.'],
    },
    'number-too-high': {
      example: 'sdgs:\n  - id: 17\n    basis: "stated"',
      nl: ['{value} is te hoog: {limit} is het meeste.', 'Kijk het getal na.'],
      fr: ['{value} est trop élevé : le maximum est {limit}.', 'Vérifiez le nombre.'],
      es: ['{value} es demasiado alto: el máximo es {limit}.', 'Revise el número.'],
      en: ['{value} is too high: {limit} is the most.', 'Check the number.'],
    },
    'not-whole-number': {
      example: 'value: 1379829',
      nl: ['{value} is geen geheel getal.', 'Schrijf een getal zonder decimalen, en zonder tekens tussen de cijfers.'],
      fr: ['{value} n’est pas un nombre entier.', 'Écrivez un nombre sans décimales et sans signe entre les chiffres.'],
      es: ['{value} no es un número entero.', 'Escriba un número sin decimales y sin signos entre las cifras.'],
      en: ['{value} is not a whole number.', 'Write a number without decimals, and without signs between the digits.'],
    },
  },
} as const satisfies Group;
