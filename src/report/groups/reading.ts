import type { Group } from '../codes.ts';

/** What the site cannot read: nothing else can be told of a file before this is mended. */
export const reading = {
  title: { nl: 'Wat de site niet kan lezen', fr: 'Ce que le site ne peut pas lire', es: 'Lo que el sitio no puede leer', en: 'What the site cannot read' },
  codes: {
    'not-utf8': {
      example: 'title: "Sénégal, België, España"',
      nl: ['Het bestand bevat vanaf hier letters die niet te lezen zijn.', 'Bewaar het opnieuw met de codering UTF-8 en kijk letters zoals é, ë en ñ na.'],
      fr: ['À partir d’ici, le fichier contient des lettres illisibles.', 'Enregistrez-le de nouveau avec l’encodage UTF-8, puis vérifiez les lettres comme é, ë et ñ.'],
      es: ['A partir de aquí el archivo contiene letras ilegibles.', 'Guárdelo de nuevo con la codificación UTF-8 y revise letras como é, ë y ñ.'],
      en: ['The file has letters that cannot be read from here on.', 'Save it again with the encoding UTF-8 and check letters such as é, ë and ñ.'],
    },
    'missing-frontmatter': {
      example: '---\ntitle: "Dogbo"\nsummary: "…"\nprovenance: "human"\n---\n\n…',
      nl: ['Het bestand begint niet met een kop.', 'Begin met een regel `---`, dan de velden, dan weer een regel `---`, en zet daaronder de tekst.'],
      fr: ['Le fichier ne commence pas par un en-tête.', 'Commencez par une ligne `---`, puis les champs, puis de nouveau une ligne `---`, et placez le texte en dessous.'],
      es: ['El archivo no empieza con un encabezado.', 'Empiece con una línea `---`, luego los campos, luego otra línea `---`, y debajo el texto.'],
      en: ['The file does not begin with a header.', 'Begin with a line `---`, then the fields, then again a line `---`, and put the text below it.'],
    },
    'yaml-syntax': {
      example: 'title: "Dogbo: ça marche"\nprovenance: "human"',
      nl: ['De velden zijn vanaf hier niet te lezen.', 'Zet teksten tussen dubbele aanhalingstekens, één veld per regel, en spring in met twee spaties.'],
      fr: ['À partir d’ici, les champs sont illisibles.', 'Mettez les textes entre guillemets doubles droits, un champ par ligne, et décalez de deux espaces.'],
      es: ['A partir de aquí no se pueden leer los campos.', 'Ponga los textos entre comillas dobles rectas, un campo por línea, y deje dos espacios de sangría.'],
      en: ['The fields cannot be read from here on.', 'Put texts between double quotes, one field on a line, and indent with two spaces.'],
    },
    'yaml-duplicate-key': {
      example: 'title: "Dogbo"\nprovenance: "human"',
      nl: ['Het veld {value} staat hier voor de tweede keer.', 'Houd er één van de twee.'],
      fr: ['Le champ {value} figure ici pour la deuxième fois.', 'Gardez l’un des deux.'],
      es: ['El campo {value} aparece aquí por segunda vez.', 'Deje uno de los dos.'],
      en: ['The field {value} stands here for the second time.', 'Keep one of the two.'],
    },
    'yaml-tab': {
      example: 'facts:\n  order: 3',
      nl: ['Deze regel springt in met een tab.', 'Gebruik twee spaties per niveau.'],
      fr: ['Cette ligne est décalée par une tabulation.', 'Utilisez deux espaces par niveau.'],
      es: ['Esta línea tiene una tabulación como sangría.', 'Use dos espacios por nivel.'],
      en: ['This line is indented with a tab.', 'Use two spaces for each level.'],
    },
    'yaml-quote': {
      example: { nl: 'title: "Dogbo, ‘groene stad’"', fr: 'title: "Dogbo, « ville verte »"', es: 'title: "Dogbo, «ciudad verde»"', en: 'title: "Dogbo, “green town”"' },
      nl: ['De dubbele aanhalingstekens rond deze tekst kloppen niet.', 'Zet één `"` voor en één `"` na de tekst. Gebruik in de tekst zelf ‘ en ’.'],
      fr: ['Les guillemets doubles autour de ce texte ne vont pas par paire.', 'Mettez un `"` avant et un `"` après le texte. À l’intérieur du texte, utilisez « et ».'],
      es: ['Las comillas dobles de este texto no forman pareja.', 'Ponga una `"` antes y una `"` después del texto. Dentro del texto use « y ».'],
      en: ['The double quotes around this text do not pair up.', 'Put one `"` before and one `"` after the text. Within the text, use “ and ”.'],
    },
    'json-syntax': {
      example: '{\n  "search.label": "…",\n  "search.count": "…"\n}',
      nl: ['Het bestand is vanaf hier niet te lezen.', 'Elke regel is `"sleutel": "tekst"`, met een komma erna, maar niet na de laatste.'],
      fr: ['À partir d’ici, le fichier est illisible.', 'Chaque ligne s’écrit `"clé": "texte"`, suivie d’une virgule, sauf la dernière.'],
      es: ['A partir de aquí no se puede leer el archivo.', 'Cada línea se escribe `"clave": "texto"`, seguida de una coma, salvo la última.'],
      en: ['The file cannot be read from here on.', 'Each line is `"key": "text"`, with a comma after it, but none after the last.'],
    },
    'mdx-syntax': {
      example: '<Fact id="staff" />',
      nl: ['De tekst is vanaf hier niet te lezen: {text}', 'Een `<` begint een component, die eindigt op `/>`. Schrijf voor het teken zelf ‘minder dan’ of `\\<`, en voor een link `[woorden](https://…)`.'],
      fr: ['À partir d’ici, le texte est illisible : {text}', 'Un `<` ouvre un composant, qui se termine par `/>`. Pour le signe lui-même, écrivez « moins de » ou `\\<`, et pour un lien `[mots](https://…)`.'],
      es: ['A partir de aquí no se puede leer el texto: {text}', 'Un `<` abre un componente, que termina en `/>`. Para el signo mismo escriba «menos de» o `\\<`, y para un enlace `[palabras](https://…)`.'],
      en: ['The text cannot be read from here on: {text}', 'A `<` begins a component, which ends in `/>`. For the sign itself write “less than” or `\\<`, for a link `[words](https://…)`.'],
    },
    'mdx-import': {
      example: '<KeyFigures />',
      nl: ['Een regel die begint met {value} wordt gelezen als programmacode.', 'Verwijder hem: componenten vragen geen import. Laat in een zin een ander woord eerst komen.'],
      fr: ['Une ligne qui commence par {value} est lue comme du code informatique.', 'Supprimez-la : un composant ne demande aucun import. Dans une phrase, commencez par un autre mot.'],
      es: ['Una línea que empieza por {value} se lee como código de programa.', 'Elimínela: un componente no necesita import. En una frase, empiece por otra palabra.'],
      en: ['A line that begins with {value} is taken for program code.', 'Remove it: components need no import. In a sentence, let another word come first.'],
    },
    'mdx-expression': {
      example: '<Fact id="staff" />',
      nl: ['Tekst tussen `{ }` wordt gelezen als programmacode.', 'Gebruik `( )`, en aanhalingstekens bij een attribuut van een component.'],
      fr: ['Un texte entre `{ }` est lu comme du code informatique.', 'Utilisez `( )`, et des guillemets droits pour l’attribut d’un composant.'],
      es: ['El texto entre `{ }` se lee como código de programa.', 'Use `( )`, y comillas rectas en el atributo de un componente.'],
      en: ['Text between `{ }` is taken for program code.', 'Use `( )` instead, and quotes for the attribute of a component.'],
    },
    'html-in-text': {
      example: '**Dogbo**, _Ville verte_, [Benin](/countries/benin/)',
      nl: ['HTML ({value}) hoort niet in een tekst.', 'Gebruik Markdown: `**vet**`, `_schuin_`, `- lijst`, `[link](/…/)`. Verwijder commentaar.'],
      fr: ['Le HTML ({value}) n’a pas sa place dans un texte.', 'Utilisez Markdown : `**gras**`, `_italique_`, `- liste`, `[lien](/…/)`. Supprimez les commentaires.'],
      es: ['El HTML ({value}) no tiene lugar en un texto.', 'Use Markdown: `**negrita**`, `_cursiva_`, `- lista`, `[enlace](/…/)`. Elimine los comentarios.'],
      en: ['HTML ({value}) has no place in a text.', 'Use Markdown: `**bold**`, `_italic_`, `- list`, `[link](/…/)`. Remove comments.'],
    },
  },
} as const satisfies Group;
