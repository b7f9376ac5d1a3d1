import type { Labels } from '../schemas/parts.ts';

const block: Labels = {
  nl: 'een blok velden, elk op een eigen ingesprongen regel',
  fr: 'un bloc de champs, chacun sur sa propre ligne décalée',
  es: 'un bloque de campos, cada uno en su propia línea con sangría',
  en: 'a block of fields, each on its own indented line',
};

/** What a schema expects, in plain words. */
export const kinds: Record<string, Labels> = {
  string: {
    nl: 'een tekst tussen dubbele aanhalingstekens',
    fr: 'un texte entre guillemets doubles droits',
    es: 'un texto entre comillas dobles rectas',
    en: 'a text between double quotes',
  },
  number: { nl: 'een getal, zonder aanhalingstekens', fr: 'un nombre, sans guillemets', es: 'un número, sin comillas', en: 'a number, without quotes' },
  boolean: {
    nl: '`true` of `false`, zonder aanhalingstekens',
    fr: '`true` ou `false`, sans guillemets',
    es: '`true` o `false`, sin comillas',
    en: '`true` or `false`, without quotes',
  },
  array: {
    nl: 'een lijst, elk item op een eigen regel na `- `',
    fr: 'une liste, chaque élément sur sa propre ligne après `- `',
    es: 'una lista, cada elemento en su propia línea después de `- `',
    en: 'a list, each item on its own line after `- `',
  },
  object: block,
  record: block,
};

/** Why an address does not answer; a number is what its server says. */
export const reasons: Record<string, Labels> = {
  time: { nl: 'geen antwoord op tijd', fr: 'pas de réponse à temps', es: 'sin respuesta a tiempo', en: 'no answer in time' },
  connection: { nl: 'geen verbinding', fr: 'pas de connexion', es: 'sin conexión', en: 'no connection' },
};

/** Quotation marks as each language writes them on this site. */
export const quotes: Labels = { nl: '‘…’', fr: '«\u202f…\u202f»', es: '«…»', en: '“…”' };

export const didYouMean: Labels = {
  nl: 'Bedoel je {suggestion}? ',
  fr: 'Vouliez-vous dire {suggestion}\u202f? ',
  es: '¿Quiso decir {suggestion}? ',
  en: 'Did you mean {suggestion}? ',
};
