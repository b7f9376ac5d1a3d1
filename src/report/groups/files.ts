import type { Group } from '../codes.ts';

/** Folders and files: where things stand and how they are called. */
export const files = {
  title: { nl: 'Mappen en bestanden', fr: 'Dossiers et fichiers', es: 'Carpetas y archivos', en: 'Folders and files' },
  codes: {
    'content-missing': {
      example: 'npm run check -- content',
      nl: ['Er is geen inhoud in de map {value}.', 'Start de controle in de map van het project, of noem de juiste map.'],
      fr: ['Le dossier {value} est vide ou n’existe pas.', 'Lancez la vérification dans le dossier du projet, ou indiquez le bon dossier.'],
      es: ['No hay contenido en la carpeta {value}.', 'Inicie la comprobación en la carpeta del proyecto, o indique la carpeta correcta.'],
      en: ['There is no content in the folder {value}.', 'Run the check in the folder of the project, or name the right folder.'],
    },
    'unknown-folder': {
      example: 'content/case-studies/dogbo-central-market/index.nl.mdx',
      nl: ['De map {value} hoort hier niet.', '{didYouMean}`content/` heeft alleen deze mappen: {options}. Een item heeft één map, zonder mappen daarin.'],
      fr: ['Le dossier {value} n’a pas sa place ici.', '{didYouMean}`content/` contient uniquement ces dossiers : {options}. Une fiche a un seul dossier, sans sous-dossier.'],
      es: ['La carpeta {value} no tiene lugar aquí.', '{didYouMean}`content/` solo tiene estas carpetas: {options}. Una ficha tiene una sola carpeta, sin subcarpetas.'],
      en: ['The folder {value} does not belong here.', '{didYouMean}`content/` has only these folders: {options}. An entry has one folder, without folders in it.'],
    },
    'unknown-file': {
      example: 'index.nl.mdx  index.fr.mdx  index.es.mdx  index.en.mdx  market.webp',
      nl: ['Het bestand {value} hoort hier niet.', '{didYouMean}Verwijder of verplaats het. De map van een item bevat vier teksten, één per taal, en afbeeldingen.'],
      fr: ['Le fichier {value} n’a pas sa place ici.', '{didYouMean}Supprimez-le ou déplacez-le. Le dossier d’une fiche contient quatre textes, un par langue, et des images.'],
      es: ['El archivo {value} no tiene lugar aquí.', '{didYouMean}Elimínelo o muévalo. La carpeta de una ficha contiene cuatro textos, uno por lengua, e imágenes.'],
      en: ['The file {value} does not belong here.', '{didYouMean}Remove it or move it. The folder of an entry holds four texts, one for each language, and images.'],
    },
    'wrong-extension': {
      example: 'index.fr.mdx',
      nl: ['Het bestand {value} heeft een naam die de site niet leest.', 'Hernoem het naar {right}.'],
      fr: ['Le site ne lit pas de fichier nommé {value}.', 'Renommez-le en {right}.'],
      es: ['El archivo {value} tiene un nombre que el sitio no lee.', 'Cámbiele el nombre a {right}.'],
      en: ['The file {value} has a name that the site does not read.', 'Rename it to {right}.'],
    },
    'unknown-language': {
      example: 'index.fr.mdx',
      nl: ['De site kent geen taal {value}.', '{didYouMean}Een bestand heet naar zijn taal: {options}.'],
      fr: ['Le site ne connaît pas de langue {value}.', '{didYouMean}Un fichier porte le code de sa langue : {options}.'],
      es: ['El sitio no conoce la lengua {value}.', '{didYouMean}Un archivo lleva el código de su lengua: {options}.'],
      en: ['The site has no language {value}.', '{didYouMean}A file is named after its language: {options}.'],
    },
    'not-kebab-case': {
      example: 'local-partners',
      nl: ['De naam {value} bevat hoofdletters, spaties of tekens die niet in een adres passen.', 'Gebruik kleine letters zonder accent, cijfers en koppeltekens.'],
      fr: ['Le nom {value} contient des majuscules, des espaces ou des signes qui ne conviennent pas à une adresse.', 'Utilisez des minuscules sans accent, des chiffres et des traits d’union.'],
      es: ['El nombre {value} contiene mayúsculas, espacios o signos que no caben en una dirección.', 'Use minúsculas sin acento, cifras y guiones.'],
      en: ['The name {value} has capitals, spaces or signs that do not fit in an address.', 'Use small letters without accents, digits and hyphens.'],
    },
    'missing-language': {
      example: 'index.nl.mdx',
      nl: ['{value} ontbreekt, en dat bestand draagt de feiten van alle talen.', 'Zet het terug, of kopieer het uit een item dat erop lijkt en vul het in.'],
      fr: ['{value} manque, alors que ce fichier porte les faits de toutes les langues.', 'Remettez-le, ou copiez celui d’une fiche semblable et remplissez-le.'],
      es: ['Falta {value}, y ese archivo lleva los datos de todas las lenguas.', 'Vuelva a ponerlo, o copie el de una ficha parecida y rellénelo.'],
      en: ['{value} is missing, and that file carries the facts of all languages.', 'Put it back, or copy that of an entry like it and fill it in.'],
    },
    'missing-file': {
      example: 'content/vocabulary/glossary.yaml',
      nl: ['Het bestand {value} ontbreekt.', 'Zet het terug: andere delen van de site hebben het nodig.'],
      fr: ['Le fichier {value} manque.', 'Remettez-le : d’autres parties du site en ont besoin.'],
      es: ['Falta el archivo {value}.', 'Vuelva a ponerlo: otras partes del sitio lo necesitan.'],
      en: ['The file {value} is missing.', 'Put it back: other parts of the site need it.'],
    },
    'address-taken': {
      example: 'content/pages/about/',
      nl: ['Een pagina kan niet {value} heten: de site gebruikt dat adres zelf.', 'Geef de map een andere naam.'],
      fr: ['Une page ne peut pas s’appeler {value} : le site utilise déjà cette adresse.', 'Donnez un autre nom au dossier.'],
      es: ['Una página no puede llamarse {value}: el sitio ya usa esa dirección.', 'Dé otro nombre a la carpeta.'],
      en: ['A page cannot be called {value}: the site uses that address itself.', 'Give the folder another name.'],
    },
  },
} as const satisfies Group;
