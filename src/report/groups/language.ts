import type { Group } from '../codes.ts';

/** The language of a text: told only where that is asked for. */
export const language = {
  title: { nl: 'Taal', fr: 'Langue', es: 'Lengua', en: 'Language' },
  codes: {
    'foreign-word': {
      example: {
        nl: 'Het programma ‘Partners for Review’ en de _cité de la culture_ bestaan.',
        fr: 'Le programme « Partners for Review » et le _schepencollege_ existent.',
        es: 'El programa «Partners for Review» y la _cité de la culture_ existen.',
        en: 'The programme “Mondiaal Beleid” and the _cité de la culture_ exist.',
      },
      nl: ['{value} is een woord van een andere taal ({other}) in een tekst in het {lang}.', 'Vertaal het. De naam van een programma, of woorden van iemand anders, staan tussen aanhalingstekens of _cursief_.'],
      fr: ['{value} est un mot d’une autre langue ({other}) dans un texte en {lang}.', 'Traduisez-le. Le nom d’un programme, ou les mots de quelqu’un d’autre, se mettent entre guillemets ou en _italique_.'],
      es: ['{value} es una palabra de otra lengua ({other}) en un texto en {lang}.', 'Tradúzcala. El nombre de un programa, o las palabras de otra persona, van entre comillas o en _cursiva_.'],
      en: ['{value} is a word of another language ({other}) in a text in {lang}.', 'Translate it. The name of a programme, or words of somebody else, stand between quotation marks or _in italics_.'],
    },
    'missing-accent': {
      example: 'Sénégal, België, España',
      nl: ['{value} mist een accent of trema.', 'Schrijf {right}.'],
      fr: ['Il manque un accent ou un tréma à {value}.', 'Écrivez {right}.'],
      es: ['A {value} le falta un acento o una diéresis.', 'Escriba {right}.'],
      en: ['{value} lacks an accent.', 'Write {right}.'],
    },
    'wrong-term': {
      example: { nl: 'stedenband', fr: 'partenariat de communes', es: 'hermanamiento', en: 'city twinning' },
      nl: ['Deze site heeft een ander woord voor {value}.', 'Schrijf: {right}. Is het deel van een naam, zet die dan tussen aanhalingstekens.'],
      fr: ['Ce site emploie un autre mot pour {value}.', 'Écrivez : {right}. S’il fait partie d’un nom, mettez ce nom entre guillemets.'],
      es: ['Este sitio usa otra palabra para {value}.', 'Escriba: {right}. Si forma parte de un nombre, póngalo entre comillas.'],
      en: ['This site has another word for {value}.', 'Write: {right}. Where it is part of a name, put that between quotation marks.'],
    },
    'long-sentence': {
      example: {
        nl: 'De raad kocht een kast. Sindsdien vindt iedereen zijn akte.',
        fr: 'Le conseil a acheté une armoire. Depuis, chacun retrouve son acte.',
        es: 'El concejo compró un armario. Desde entonces cada cual encuentra su acta.',
        en: 'The council bought a cupboard. Since then, everybody finds their record.',
      },
      nl: ['Deze zin is te lang. Woorden: {count}, hoogstens {limit}.', 'Maak er twee van.'],
      fr: ['Cette phrase est trop longue. Mots : {count}, au plus {limit}.', 'Coupez-la en deux.'],
      es: ['Esta frase es demasiado larga. Palabras: {count}, como máximo {limit}.', 'Divídala en dos.'],
      en: ['This sentence is too long. Words: {count}, at most {limit}.', 'Make two of it.'],
    },
    'straight-quotes': {
      example: { nl: 'de ‘nieuwe’ thema’s', fr: 'l’idée « nouvelle »', es: 'la idea «nueva»', en: 'the town’s “new” idea' },
      nl: ['Het teken {value} is dat van een schrijfmachine.', 'Schrijf ’ voor een weglatingsteken, en {quotes} voor aanhalingstekens.'],
      fr: ['Le signe {value} est celui d’une machine à écrire.', 'Écrivez ’ pour l’apostrophe, et {quotes} pour les guillemets.'],
      es: ['El signo {value} es el de una máquina de escribir.', 'Escriba ’ para el apóstrofo y {quotes} para las comillas.'],
      en: ['The sign {value} is that of a typewriter.', 'Write ’ for an apostrophe, and {quotes} for quotation marks.'],
    },
    'double-space': {
      example: 'Dogbo 2024',
      nl: ['Hier staan twee spaties na elkaar.', 'Laat er één staan.'],
      fr: ['Il y a ici deux espaces de suite.', 'N’en gardez qu’une.'],
      es: ['Aquí hay dos espacios seguidos.', 'Deje uno.'],
      en: ['Two spaces follow one another here.', 'Leave one.'],
    },
    'three-dots': {
      example: 'Dogbo, Bohicon…',
      nl: ['Drie punten staan voor een beletselteken.', 'Schrijf het ene teken …'],
      fr: ['Trois points remplacent les points de suspension.', 'Écrivez le signe unique …'],
      es: ['Tres puntos sustituyen a los puntos suspensivos.', 'Escriba el signo único …'],
      en: ['Three full stops stand for an ellipsis.', 'Write the one sign …'],
    },
    'french-space': {
      example: 'Pourquoi ? « Parce que. »',
      nl: ['Frans heeft een smalle vaste spatie voor `; : ! ? »` en na `«`.', 'Zet er U+202F, in plaats van een gewone spatie of geen.'],
      fr: ['Le français met une espace fine insécable avant `; : ! ? »` et après `«`.', 'Mettez-y U+202F, au lieu d’une espace ordinaire ou de rien.'],
      es: ['El francés lleva un espacio fino que no se parte antes de `; : ! ? »` y después de `«`.', 'Ponga ahí U+202F, en lugar de un espacio normal o de nada.'],
      en: ['French has a narrow space that does not break before `; : ! ? »` and after `«`.', 'Put U+202F there, in place of a plain space or of none.'],
    },
    'space-before-sign': {
      example: 'Dogbo, Bohicon.',
      nl: ['Voor dit leesteken staat geen spatie.', 'Verwijder ze.'],
      fr: ['Il n’y a pas d’espace avant ce signe.', 'Supprimez-la.'],
      es: ['No va ningún espacio antes de este signo.', 'Elimínelo.'],
      en: ['There is no space before this sign.', 'Remove it.'],
    },
    'spanish-opening': {
      example: '¿Quién lo hizo? ¡Todos!',
      nl: ['Een Spaanse vraag begint met ¿, een uitroep met ¡.', 'Zet het teken aan het begin.'],
      fr: ['Une question espagnole commence par ¿, une exclamation par ¡.', 'Mettez le signe au début.'],
      es: ['Una pregunta empieza con ¿ y una exclamación con ¡.', 'Ponga el signo al principio.'],
      en: ['A Spanish question begins with ¿, an exclamation with ¡.', 'Put the sign at its beginning.'],
    },
  },
} as const satisfies Group;
