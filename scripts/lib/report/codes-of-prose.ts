import type { Messages } from './codes.ts';

/** What can be wrong with the language of a text. */
export const codesOfProse = {
  'foreign-word': {
    en: ['"{value}" is a word of another language ({other}) in a text in {lang}.', 'Translate it. The name of a programme, or words of somebody else, stand between quotation marks or _in italics_.'],
    nl: ['"{value}" is een woord van een andere taal ({other}) in een tekst in het {lang}.', 'Vertaal het. De naam van een programma, of woorden van iemand anders, staan tussen aanhalingstekens of _cursief_.'],
  },
  'missing-accent': {
    en: ['"{value}" lacks an accent.', 'Write "{right}".'],
    nl: ['"{value}" mist een accent of trema.', 'Schrijf "{right}".'],
  },
  'wrong-term': {
    en: ['This site has another word for "{value}".', 'Write: {right}. Where it is part of a name, put that between quotation marks.'],
    nl: ['Deze site heeft een ander woord voor "{value}".', 'Schrijf: {right}. Is het deel van een naam, zet die dan tussen aanhalingstekens.'],
  },
  'long-sentence': {
    en: ['This sentence is too long. Words: {count}, at most {limit}.', 'Make two of it.'],
    nl: ['Deze zin is te lang. Woorden: {count}, hoogstens {limit}.', 'Maak er twee van.'],
  },
  'straight-quotes': {
    en: ['The sign {value} is that of a typewriter.', 'Write ’ for an apostrophe, and {quotes} for quotation marks.'],
    nl: ['Het teken {value} is dat van een schrijfmachine.', 'Schrijf ’ voor een weglatingsteken, en {quotes} voor aanhalingstekens.'],
  },
  'double-space': {
    en: ['Two spaces follow one another here.', 'Leave one.'],
    nl: ['Hier staan twee spaties na elkaar.', 'Laat er één staan.'],
  },
  'three-dots': {
    en: ['Three full stops stand for an ellipsis.', 'Write the one sign …'],
    nl: ['Drie punten staan voor een beletselteken.', 'Schrijf het ene teken …'],
  },
  'french-space': {
    en: ['French has a narrow space that does not break before ; : ! ? » and after «.', 'Put U+202F there, in place of a plain space or of none.'],
    nl: ['Frans heeft een smalle vaste spatie voor ; : ! ? » en na «.', 'Zet er U+202F, in plaats van een gewone spatie of geen.'],
  },
  'space-before-sign': {
    en: ['There is no space before this sign.', 'Remove it.'],
    nl: ['Voor dit leesteken staat geen spatie.', 'Verwijder ze.'],
  },
  'spanish-opening': {
    en: ['A Spanish question begins with ¿, an exclamation with ¡.', 'Put the sign at its beginning.'],
    nl: ['Een Spaanse vraag begint met ¿, een uitroep met ¡.', 'Zet het teken aan het begin.'],
  },
} as const satisfies Messages;
