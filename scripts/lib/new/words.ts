import type { Labels } from '../../../src/schemas/parts.ts';

/** What each question asks. */
export const questions = {
  title: {
    nl: 'Titel: wat er gebeurde en waar, of een regel om naar te handelen',
    fr: 'Titre\u202f: ce qui s’est fait et où, ou une règle d’action',
    es: 'Título: qué se hizo y dónde, o una regla de acción',
    en: 'Title: what was done and where, or a rule of action',
  },
  slug: {
    nl: 'Laatste deel van het adres, liefst in het Engels; het verandert later niet meer',
    fr: 'Dernière partie de l’adresse, de préférence en anglais\u202f; elle ne changera plus',
    es: 'Última parte de la dirección, preferiblemente en inglés; no cambiará más',
    en: 'Last part of the address, preferably in English; it never changes again',
  },
  languages: { nl: 'Talen waarvoor je een bestand wil', fr: 'Langues pour lesquelles vous voulez un fichier', es: 'Idiomas para los que quiere un archivo', en: 'Languages that you want a file for' },
  partnership: { nl: 'Partnerschap, als het er een is', fr: 'Partenariat, s’il y en a un', es: 'Asociación, si la hay', en: 'Partnership, if there is one' },
  country: { nl: 'Land', fr: 'Pays', es: 'País', en: 'Country' },
  municipality: { nl: 'Gemeenten', fr: 'Communes', es: 'Municipios', en: 'Municipalities' },
  theme: { nl: 'Thema’s, het meest passende eerst', fr: 'Thèmes, le plus pertinent d’abord', es: 'Temas, primero el más pertinente', en: 'Themes, the most fitting first' },
  sdg: { nl: 'SDG’s', fr: 'ODD', es: 'ODS', en: 'SDGs' },
  objective: { nl: 'Doelstellingen van het plan', fr: 'Objectifs du plan', es: 'Objetivos del plan', en: 'Objectives of the plan' },
  form: { nl: 'Vorm van samenwerking', fr: 'Forme de coopération', es: 'Forma de cooperación', en: 'Form of cooperation' },
  polarity: { nl: 'Werkte het?', fr: 'Est-ce que cela a marché\u202f?', es: '¿Funcionó?', en: 'Did it work?' },
  phase: { nl: 'Fase van de samenwerking', fr: 'Phase de la coopération', es: 'Fase de la cooperación', en: 'Phase of the cooperation' },
  evidence: { nl: 'Waarop het steunt', fr: 'Ce sur quoi cela repose', es: 'En qué se basa', en: 'What it rests on' },
  case: { nl: 'Praktijkvoorbeelden waarop het steunt', fr: 'Études de cas sur lesquelles cela repose', es: 'Casos en los que se basa', en: 'Case studies that it rests on' },
  iso: { nl: 'Code van het land, twee letters (BJ)', fr: 'Code du pays, deux lettres (BJ)', es: 'Código del país, dos letras (BJ)', en: 'Code of the country, two letters (BJ)' },
  status: { nl: 'Plaats in het plan', fr: 'Place dans le plan', es: 'Lugar en el plan', en: 'Place in the plan' },
  reason: { nl: 'Redenen die het plan geeft', fr: 'Raisons que le plan donne', es: 'Razones que da el plan', en: 'Reasons that the plan gives' },
  flemish: { nl: 'Vlaamse gemeenten', fr: 'Communes flamandes', es: 'Municipios flamencos', en: 'Flemish municipalities' },
  partner: { nl: 'Partnergemeenten', fr: 'Communes partenaires', es: 'Municipios socios', en: 'Partner municipalities' },
  since: { nl: 'Sinds welk jaar (1999), of unknown', fr: 'Depuis quelle année (1999), ou unknown', es: 'Desde qué año (1999), o unknown', en: 'Since which year (1999), or unknown' },
  source: { nl: 'Adres van een openbare bron', fr: 'Adresse d’une source publique', es: 'Dirección de una fuente pública', en: 'Address of a public source' },
  publisher: { nl: 'Wie achter die bron staat', fr: 'Qui est derrière cette source', es: 'Quién está detrás de esa fuente', en: 'Who stands behind that source' },
  'source-kind': { nl: 'Wat voor bron het is', fr: 'De quel genre de source il s’agit', es: 'Qué tipo de fuente es', en: 'What kind of source it is' },
} as const satisfies Record<string, Labels>;
export type QuestionName = keyof typeof questions;

/** What else the command says; `{name}` takes a value. */
export const messages = {
  usage: {
    nl: 'Zo begin je: npm run new -- case (of lesson, partnership, country) [--lang nl|fr|es|en] [antwoorden]',
    fr: 'Pour commencer\u202f: npm run new -- case (ou lesson, partnership, country) [--lang nl|fr|es|en] [réponses]',
    es: 'Para empezar: npm run new -- case (o lesson, partnership, country) [--lang nl|fr|es|en] [respuestas]',
    en: 'To begin: npm run new -- case (or lesson, partnership, country) [--lang nl|fr|es|en] [answers]',
  },
  needed: { nl: '--{name} ontbreekt. {question}.', fr: '--{name} manque. {question}.', es: 'Falta --{name}. {question}.', en: '--{name} is missing. {question}.' },
  unknownFlag: { nl: 'Er is geen antwoord --{name} voor dit soort item.', fr: 'Il n’y a pas de réponse --{name} pour ce genre de fiche.', es: 'No existe la respuesta --{name} para este tipo de ficha.', en: 'There is no answer --{name} for this kind of record.' },
  unknownId: { nl: '--{name}: "{value}" bestaat niet.', fr: '--{name}\u202f: «\u202f{value}\u202f» n’existe pas.', es: '--{name}: «{value}» no existe.', en: '--{name}: there is no "{value}".' },
  didYouMean: { nl: 'Bedoel je "{value}"?', fr: 'Vouliez-vous dire «\u202f{value}\u202f»\u202f?', es: '¿Quiso decir «{value}»?', en: 'Did you mean "{value}"?' },
  choose: { nl: 'Kies uit: {value}.', fr: 'Choisissez parmi\u202f: {value}.', es: 'Elija entre: {value}.', en: 'Choose from: {value}.' },
  tooMany: { nl: '--{name}: hoogstens {value}.', fr: '--{name}\u202f: {value} au plus.', es: '--{name}: {value} como máximo.', en: '--{name}: {value} at most.' },
  title: { nl: 'Een titel telt 10 tot 90 tekens.', fr: 'Un titre compte de 10 à 90 caractères.', es: 'Un título tiene de 10 a 90 caracteres.', en: 'A title has 10 to 90 characters.' },
  address: { nl: 'Een adres begint met https:// of http://.', fr: 'Une adresse commence par https:// ou http://.', es: 'Una dirección empieza por https:// o http://.', en: 'An address begins with https:// or http://.' },
  year: { nl: 'Schrijf een jaar (1999), een dag (1999-12-31) of unknown.', fr: 'Écrivez une année (1999), un jour (1999-12-31) ou unknown.', es: 'Escriba un año (1999), un día (1999-12-31) o unknown.', en: 'Write a year (1999), a day (1999-12-31) or unknown.' },
  iso: { nl: 'Schrijf de twee hoofdletters van een land dat bestaat, zoals BJ.', fr: 'Écrivez les deux majuscules d’un pays qui existe, comme BJ.', es: 'Escriba las dos mayúsculas de un país que existe, como BJ.', en: 'Write the two capitals of a country that exists, such as BJ.' },
  slug: { nl: 'Alleen kleine letters a-z, cijfers en koppeltekens: civil-registration-dogbo.', fr: 'Seulement des minuscules a-z, des chiffres et des traits d’union\u202f: civil-registration-dogbo.', es: 'Solo minúsculas a-z, cifras y guiones: civil-registration-dogbo.', en: 'Only small letters a-z, digits and hyphens: civil-registration-dogbo.' },
  taken: { nl: '{value} is er al. Kies een ander adres met --slug.', fr: '{value} existe déjà. Choisissez une autre adresse avec --slug.', es: '{value} ya existe. Elija otra dirección con --slug.', en: '{value} is there already. Choose another address with --slug.' },
  same: { nl: 'Dit is er al: {value}. Vul dat aan.', fr: 'Cela existe déjà\u202f: {value}. Complétez-le.', es: 'Esto ya existe: {value}. Complételo.', en: 'This is there already: {value}. Add to it.' },
  written: { nl: 'Geschreven:', fr: 'Écrit\u202f:', es: 'Escrito:', en: 'Written:' },
  next: {
    nl: 'Vervang nu elke tekst die met {value} begint, en kijk na met: npm run check -- --lang nl. Zolang er een {value} staat, komt het item niet online.',
    fr: 'Remplacez maintenant chaque texte qui commence par {value}, et vérifiez avec\u202f: npm run check -- --lang fr. Tant qu’il reste un {value}, la fiche n’est pas publiée.',
    es: 'Sustituya ahora cada texto que empieza por {value} y compruebe con: npm run check -- --lang es. Mientras quede un {value}, la ficha no se publica.',
    en: 'Now replace every text that begins with {value}, and look with: npm run check -- --lang en. As long as there is a {value}, it does not come on line.',
  },
  complete: { nl: 'Kijk na met: npm run check -- --lang nl', fr: 'Vérifiez avec\u202f: npm run check -- --lang fr', es: 'Compruebe con: npm run check -- --lang es', en: 'Look with: npm run check -- --lang en' },
  stopped: { nl: 'Gestopt; er is niets geschreven.', fr: 'Arrêté\u202f; rien n’a été écrit.', es: 'Detenido; no se ha escrito nada.', en: 'Stopped; nothing was written.' },
  otherLink: { nl: 'Niet in het plan', fr: 'Pas dans le plan', es: 'No está en el plan', en: 'Not in the plan' },
  none: { nl: 'geen', fr: 'aucun', es: 'ninguno', en: 'none' },
  place: {
    nl: 'Ontbreekt een gemeente? Maak eerst haar bestand: npm run find-place -- "Dogbo" BJ',
    fr: 'Une commune manque\u202f? Créez d’abord son fichier\u202f: npm run find-place -- "Dogbo" BJ',
    es: '¿Falta un municipio? Cree primero su archivo: npm run find-place -- "Dogbo" BJ',
    en: 'Is a municipality missing? Make its file first: npm run find-place -- "Dogbo" BJ',
  },
} as const satisfies Record<string, Labels>;
export type MessageName = keyof typeof messages;
