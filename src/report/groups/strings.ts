import type { Group } from '../codes.ts';

/** Words of the site itself: src/content/i18n. */
export const strings = {
  title: { nl: 'Woorden van de site zelf', fr: 'Textes du site lui-même', es: 'Textos del propio sitio', en: 'Words of the site itself' },
  codes: {
    'string-missing': {
      example: '"search.label": "…"',
      nl: ['De tekst {value} ontbreekt of is leeg in deze taal.', 'Voeg hem toe, vertaald uit `nl.json`.'],
      fr: ['Le texte {value} manque ou est vide dans cette langue.', 'Ajoutez-le, traduit de `nl.json`.'],
      es: ['El texto {value} falta o está vacío en esta lengua.', 'Añádalo, traducido de `nl.json`.'],
      en: ['The text {value} is missing or empty in this language.', 'Add it, translated from `nl.json`.'],
    },
    'string-unknown': {
      example: '"search.count": "…"',
      nl: ['De tekst {value} bestaat niet in `nl.json`.', '{didYouMean}Geef hem dezelfde sleutel, voeg hem toe aan `nl.json`, of verwijder hem.'],
      fr: ['Le texte {value} n’existe pas dans `nl.json`.', '{didYouMean}Donnez-lui la même clé, ajoutez-le à `nl.json`, ou supprimez-le.'],
      es: ['El texto {value} no existe en `nl.json`.', '{didYouMean}Dele la misma clave, añádalo a `nl.json`, o elimínelo.'],
      en: ['The text {value} does not exist in `nl.json`.', '{didYouMean}Give it the same key, add it to `nl.json`, or remove it.'],
    },
    'string-placeholders': {
      example: '"search.count": "… {{count}} …"',
      nl: ['Deze tekst heeft niet dezelfde invulplaatsen als de Nederlandse.', 'Nodig: {right}. Er staat: {value}.'],
      fr: ['Ce texte n’a pas les mêmes emplacements à remplir que le texte néerlandais.', 'Il faut : {right}. Il y a : {value}.'],
      es: ['Este texto no tiene los mismos huecos que el neerlandés.', 'Hace falta: {right}. Hay: {value}.'],
      en: ['This text does not have the same places to fill in as the Dutch one.', 'It needs: {right}. It has: {value}.'],
    },
  },
} as const satisfies Group;
