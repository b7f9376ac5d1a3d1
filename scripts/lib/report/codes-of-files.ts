import type { Messages } from './codes.ts';

/** What can be wrong with a file and its fields, whatever they are about. */
export const codesOfFiles = {
  // Folders and files
  'content-missing': {
    en: ['There is no content in the folder {value}.', 'Run the check in the folder of the project, or name the right folder: npm run check -- content'],
    nl: ['Er is geen inhoud in de map {value}.', 'Start de controle in de map van het project, of noem de juiste map: npm run check -- content'],
  },
  'unknown-folder': {
    en: ['The folder "{value}" does not belong here.', '{didYouMean}content/ has only these folders: {options}. An entry has one folder, without folders in it.'],
    nl: ['De map "{value}" hoort hier niet.', '{didYouMean}content/ heeft alleen deze mappen: {options}. Een item heeft één map, zonder mappen daarin.'],
  },
  'unknown-file': {
    en: ['The file "{value}" does not belong here.', '{didYouMean}Remove it or move it. The folder of an entry holds index.nl.mdx, index.fr.mdx, index.es.mdx, index.en.mdx and images.'],
    nl: ['Het bestand "{value}" hoort hier niet.', '{didYouMean}Verwijder of verplaats het. De map van een item bevat index.nl.mdx, index.fr.mdx, index.es.mdx, index.en.mdx en afbeeldingen.'],
  },
  'wrong-extension': {
    en: ['The file "{value}" has a name that the site does not read.', 'Rename it to "{right}".'],
    nl: ['Het bestand "{value}" heeft een naam die de site niet leest.', 'Hernoem het naar "{right}".'],
  },
  'unknown-language': {
    en: ['The site has no language "{value}".', '{didYouMean}A file is named after its language: {options}, for example index.fr.mdx.'],
    nl: ['De site kent geen taal "{value}".', '{didYouMean}Een bestand heet naar zijn taal: {options}, bijvoorbeeld index.fr.mdx.'],
  },
  'not-kebab-case': {
    en: ['The name "{value}" has capitals, spaces or signs that do not fit in an address.', 'Use small letters, digits and hyphens: for example "local-partners".'],
    nl: ['De naam "{value}" bevat hoofdletters, spaties of tekens die niet in een adres passen.', 'Gebruik kleine letters, cijfers en koppeltekens: bijvoorbeeld "local-partners".'],
  },
  'missing-language': {
    en: ['{value} is missing: there is no text in this language.', 'Copy index.nl.mdx to {value}, leave out the facts block and translate the rest.'],
    nl: ['{value} ontbreekt: er is geen tekst in deze taal.', 'Kopieer index.nl.mdx naar {value}, laat het blok facts weg en vertaal de rest.'],
  },
  'missing-file': {
    en: ['The file {value} is missing.', 'Put it back: other parts of the site need it.'],
    nl: ['Het bestand {value} ontbreekt.', 'Zet het terug: andere delen van de site hebben het nodig.'],
  },
  'address-taken': {
    en: ['A page cannot be called "{value}": the site uses that address itself.', 'Give the folder another name.'],
    nl: ['Een pagina kan niet "{value}" heten: de site gebruikt dat adres zelf.', 'Geef de map een andere naam.'],
  },
  'not-utf8': {
    en: ['The file has letters that cannot be read from here on.', 'Save it again with the encoding UTF-8 and check letters such as é, ë and ñ.'],
    nl: ['Het bestand bevat vanaf hier letters die niet te lezen zijn.', 'Bewaar het opnieuw met de codering UTF-8 en kijk letters zoals é, ë en ñ na.'],
  },
  // Frontmatter and YAML
  'missing-frontmatter': {
    en: ['The file does not begin with a header.', 'Begin with a line ---, then the fields (title, summary, provenance), then again a line ---, and the text below it.'],
    nl: ['Het bestand begint niet met een kop.', 'Begin met een regel ---, dan de velden (title, summary, provenance), dan weer een regel ---, en daaronder de tekst.'],
  },
  'yaml-syntax': {
    en: ['The fields cannot be read from here on.', 'Put texts between double quotes, one field on a line, and indent with two spaces: title: "Partners: who they are"'],
    nl: ['De velden zijn vanaf hier niet te lezen.', 'Zet teksten tussen dubbele aanhalingstekens, één veld per regel, en spring in met twee spaties: title: "Partners: wie ze zijn"'],
  },
  'yaml-duplicate-key': {
    en: ['The field "{value}" stands here for the second time.', 'Keep one of the two.'],
    nl: ['Het veld "{value}" staat hier voor de tweede keer.', 'Houd er één van de twee.'],
  },
  'yaml-tab': {
    en: ['This line is indented with a tab.', 'Use two spaces for each level.'],
    nl: ['Deze regel springt in met een tab.', 'Gebruik twee spaties per niveau.'],
  },
  'yaml-quote': {
    en: ['The double quotes around this text do not pair up.', 'Put one " before and one " after the text; for quotation marks in it use “ and ”: title: "The “new” forms"'],
    nl: ['De dubbele aanhalingstekens rond deze tekst kloppen niet.', 'Zet één " voor en één " na de tekst; gebruik “ en ” voor aanhalingstekens erin: title: "De “nieuwe” vormen"'],
  },
  // Fields
  'unknown-field': {
    en: ['There is no field "{value}" here.', '{didYouMean}Check the spelling and the indentation, or remove the field.'],
    nl: ['Er bestaat hier geen veld "{value}".', '{didYouMean}Kijk de spelling en het inspringen na, of verwijder het veld.'],
  },
  'missing-field': {
    en: ['The field "{value}" is missing.', 'content/README.md shows an example of each field. Add here: {example}'],
    nl: ['Het veld "{value}" ontbreekt.', 'content/README.md toont van elk veld een voorbeeld. Voeg hier toe: {example}'],
  },
  'empty-field': {
    en: ['The field "{value}" is empty.', 'Fill it in, or remove the line if the field is not required.'],
    nl: ['Het veld "{value}" is leeg.', 'Vul het in, of verwijder de regel als het veld niet verplicht is.'],
  },
  'wrong-type': {
    en: ['Something else is expected here: {expected}.', 'Change the value. content/README.md shows an example of each field.'],
    nl: ['Hier wordt iets anders verwacht: {expected}.', 'Pas de waarde aan. content/README.md toont van elk veld een voorbeeld.'],
  },
  'needs-quotes': {
    en: ['The value of "{value}" is not between double quotes.', 'Write it with quotes: {value}: "{typed}"'],
    nl: ['De waarde van "{value}" staat niet tussen dubbele aanhalingstekens.', 'Schrijf ze met aanhalingstekens: {value}: "{typed}"'],
  },
  'wrong-value': {
    en: ['"{value}" is not one of the words that may stand here.', '{didYouMean}Choose from: {options}.'],
    nl: ['"{value}" is niet een van de woorden die hier mogen staan.', '{didYouMean}Kies uit: {options}.'],
  },
  'too-short': {
    en: ['This text is too short. Characters: {length}, at least {limit}.', 'Say a little more.'],
    nl: ['Deze tekst is te kort. Tekens: {length}, minstens {limit}.', 'Schrijf iets meer.'],
  },
  'too-long': {
    en: ['This text is too long. Characters: {length}, at most {limit}.', 'Shorten it.'],
    nl: ['Deze tekst is te lang. Tekens: {length}, hoogstens {limit}.', 'Maak hem korter.'],
  },
  'list-too-short': {
    en: ['The list "{value}" is too short: at least {limit} needed.', 'Add an item on its own line, after a hyphen and a space: - "s1-mission"'],
    nl: ['De lijst "{value}" is te kort: minstens {limit} nodig.', 'Voeg een item toe op een eigen regel, na een koppelteken en een spatie: - "s1-mission"'],
  },
  'list-too-long': {
    en: ['The list "{value}" is too long: at most {limit}.', 'Keep what fits best.'],
    nl: ['De lijst "{value}" is te lang: hoogstens {limit}.', 'Houd wat het best past.'],
  },
  'bad-format': {
    en: ['"{value}" is not written as it should be.', '{didYouMean}Write it like this: {example}.'],
    nl: ['"{value}" is niet geschreven zoals het moet.', '{didYouMean}Schrijf het zo: {example}.'],
  },
  'number-too-low': {
    en: ['{value} is too low: {limit} is the least.', 'Check the number.'],
    nl: ['{value} is te laag: {limit} is het minste.', 'Kijk het getal na.'],
  },
  'number-too-high': {
    en: ['{value} is too high: {limit} is the most.', 'Check the number.'],
    nl: ['{value} is te hoog: {limit} is het meeste.', 'Kijk het getal na.'],
  },
  'not-whole-number': {
    en: ['{value} is not a whole number.', 'Write a number without decimals, and without signs between the digits: 1379829'],
    nl: ['{value} is geen geheel getal.', 'Schrijf een getal zonder decimalen, en zonder tekens tussen de cijfers: 1379829'],
  },
  // Interface strings
  'json-syntax': {
    en: ['The file cannot be read from here on.', 'Each line is "key": "text", with a comma after it, but none after the last.'],
    nl: ['Het bestand is vanaf hier niet te lezen.', 'Elke regel is "sleutel": "tekst", met een komma erna, maar niet na de laatste.'],
  },
  'string-missing': {
    en: ['The text "{value}" is missing or empty in this language.', 'Add it, translated from nl.json.'],
    nl: ['De tekst "{value}" ontbreekt of is leeg in deze taal.', 'Voeg hem toe, vertaald uit nl.json.'],
  },
  'string-unknown': {
    en: ['The text "{value}" does not exist in nl.json.', '{didYouMean}Give it the same key, add it to nl.json, or remove it.'],
    nl: ['De tekst "{value}" bestaat niet in nl.json.', '{didYouMean}Geef hem dezelfde sleutel, voeg hem toe aan nl.json, of verwijder hem.'],
  },
  'string-placeholders': {
    en: ['This text does not have the same places to fill in as the Dutch one.', 'It needs: {right}. It has: {value}.'],
    nl: ['Deze tekst heeft niet dezelfde invulplaatsen als de Nederlandse.', 'Nodig: {right}. Er staat: {value}.'],
  },
} as const satisfies Messages;

/** What a schema expects, in plain words. */
export const kinds: Record<string, Record<'en' | 'nl', string>> = {
  string: { en: 'a text between double quotes', nl: 'een tekst tussen dubbele aanhalingstekens' },
  number: { en: 'a number, without quotes', nl: 'een getal, zonder aanhalingstekens' },
  boolean: { en: 'true or false, without quotes', nl: 'true of false, zonder aanhalingstekens' },
  array: { en: 'a list, each item on its own line after "- "', nl: 'een lijst, elk item op een eigen regel na "- "' },
  object: { en: 'a block of fields, each on its own indented line', nl: 'een blok velden, elk op een eigen ingesprongen regel' },
  record: { en: 'a block of fields, each on its own indented line', nl: 'een blok velden, elk op een eigen ingesprongen regel' },
};
