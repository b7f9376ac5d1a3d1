import type { Group } from '../codes.ts';

/** Facts stand once, with their sources; texts tell about them in each language. */
export const facts = {
  title: { nl: 'Feiten en bronnen', fr: 'Faits et sources', es: 'Datos y fuentes', en: 'Facts and sources' },
  codes: {
    'facts-missing': {
      example: '---\nfacts:\n  order: 3\ntitle: "…"',
      nl: ['Het blok `facts:` ontbreekt.', 'Het Nederlandse bestand draagt de feiten van alle talen: begin de kop ermee.'],
      fr: ['Le bloc `facts:` manque.', 'Le fichier néerlandais porte les faits de toutes les langues : placez ce bloc au début de l’en-tête.'],
      es: ['Falta el bloque `facts:`.', 'El archivo neerlandés lleva los datos de todas las lenguas: empiece el encabezado con ese bloque.'],
      en: ['The `facts:` block is missing.', 'The Dutch file carries the facts of all languages: begin its header with them.'],
    },
    'facts-in-translation': {
      example: '---\ntitle: "…"\nsummary: "…"\nprovenance: "human"\n---',
      nl: ['Hier staan de feiten voor de tweede keer.', 'Verwijder het blok `facts:`. Feiten staan één keer, in `index.nl.mdx`, en gelden voor elke taal.'],
      fr: ['Les faits figurent ici pour la deuxième fois.', 'Supprimez le bloc `facts:`. Les faits figurent une seule fois, dans `index.nl.mdx`, et valent pour toutes les langues.'],
      es: ['Los datos aparecen aquí por segunda vez.', 'Elimine el bloque `facts:`. Los datos figuran una sola vez, en `index.nl.mdx`, y valen para todas las lenguas.'],
      en: ['Facts stand here for the second time.', 'Remove the `facts:` block. Facts stand once, in `index.nl.mdx`, and hold for every language.'],
    },
    'fact-in-text': {
      example: 'facts:\n  order: 3\ntitle: "…"',
      nl: ['{value} is een feit en hoort niet tussen de teksten.', 'Verplaats het naar het blok `facts:` van {file}; van daar geldt het voor elke taal.'],
      fr: ['{value} est un fait et n’a pas sa place parmi les textes.', 'Déplacez-le dans le bloc `facts:` de {file} ; de là, il vaut pour toutes les langues.'],
      es: ['{value} es un dato y no tiene lugar entre los textos.', 'Páselo al bloque `facts:` de {file}; desde ahí vale para todas las lenguas.'],
      en: ['{value} is a fact and does not belong among the texts.', 'Move it into the `facts:` block of {file}; from there it holds for every language.'],
    },
    'text-key-unknown': {
      example: 'facts:\n  obstacles:\n    - id: "storage"\nobstacles:\n  storage: "…"',
      nl: ['{value} onder `{block}:` is geen id van de feiten.', '{didYouMean}Gebruik een id die in `index.nl.mdx` onder `facts:` bij `{block}:` staat.'],
      fr: ['{value} sous `{block}:` n’est pas un identifiant des faits.', '{didYouMean}Utilisez un identifiant qui figure dans `index.nl.mdx` sous `facts:`, à `{block}:`.'],
      es: ['{value} bajo `{block}:` no es un identificador de los datos.', '{didYouMean}Use un identificador que figure en `index.nl.mdx` bajo `facts:`, en `{block}:`.'],
      en: ['{value} under `{block}:` is not an id of the facts.', '{didYouMean}Use an id that stands in `index.nl.mdx` under `facts:`, at `{block}:`.'],
    },
    'text-key-missing': {
      example: {
        nl: 'obstacles:\n  storage: "De archiefkast was vol."',
        fr: 'obstacles:\n  storage: "L’armoire des archives était pleine."',
        es: 'obstacles:\n  storage: "El armario del archivo estaba lleno."',
        en: 'obstacles:\n  storage: "The archive cupboard was full."',
      },
      nl: ['{value} staat bij de feiten onder `{block}:` en wordt in deze taal niet verteld.', 'Voeg aan dit bestand toe: `{block}:` en daaronder `{value}: "…"`, met wat de lezer moet weten.'],
      fr: ['{value} figure dans les faits sous `{block}:`, mais n’est pas raconté dans cette langue.', 'Ajoutez à ce fichier : `{block}:` et en dessous `{value}: "…"`, avec ce que le lecteur doit savoir.'],
      es: ['{value} figura en los datos bajo `{block}:` y no se cuenta en esta lengua.', 'Añada a este archivo: `{block}:` y debajo `{value}: "…"`, con lo que el lector debe saber.'],
      en: ['{value} stands in the facts under `{block}:` and is not told in this language.', 'Add to this file: `{block}:` and below it `{value}: "…"`, with what the reader has to know.'],
    },
    'still-to-write': {
      example: { nl: 'summary: "In Dogbo registreert de gemeente elke geboorte."', fr: 'summary: "À Dogbo, la commune enregistre chaque naissance."', es: 'summary: "En Dogbo, el municipio registra cada nacimiento."', en: 'summary: "In Dogbo the municipality registers every birth."' },
      nl: ['Deze tekst heeft nog niemand geschreven.', 'Vervang de hele tekst, met het teken `✎` ervoor.'],
      fr: ['Personne n’a encore écrit ce texte.', 'Remplacez tout le texte, avec le signe `✎` qui le précède.'],
      es: ['Nadie ha escrito todavía este texto.', 'Sustituya todo el texto, con el signo `✎` que lo precede.'],
      en: ['Nobody has written this text yet.', 'Replace the whole text, with the sign `✎` before it.'],
    },
    'figure-name-missing': {
      example: { nl: 'figures:\n  records: "akten"', fr: 'figures:\n  records: "actes"', es: 'figures:\n  records: "actas"', en: 'figures:\n  records: "records"' },
      nl: ['Het cijfer {value} heeft een naam in een andere taal en hier niet.', 'Voeg er een toe onder `figures:`, zoals in de andere talen.'],
      fr: ['Le chiffre {value} a un nom dans une autre langue, mais pas ici.', 'Ajoutez-en un sous `figures:`, comme dans les autres langues.'],
      es: ['La cifra {value} tiene un nombre en otra lengua, pero no aquí.', 'Añada uno bajo `figures:`, como en las demás lenguas.'],
      en: ['The figure {value} has a name in another language and none here.', 'Add one under `figures:`, as in the other languages.'],
    },
    'without-source': {
      example: 'figures:\n  - id: "records"\n    value: 1200\n    unit: "count"\n    sources:\n      - "s1"',
      nl: ['Nergens staat waar dit vandaan komt.', 'Noem een deel van het plan, `planSection: "s4"`, of de bronnen van dit item met hun id.'],
      fr: ['Rien n’indique d’où cela vient.', 'Citez une partie du plan, `planSection: "s4"`, ou les sources de cette fiche par leur identifiant.'],
      es: ['No consta de dónde procede esto.', 'Indique una parte del plan, `planSection: "s4"`, o las fuentes de esta ficha por su identificador.'],
      en: ['Nothing says where this comes from.', 'Name a section of the plan, `planSection: "s4"`, or sources of this entry by their ids.'],
    },
    'source-unused': {
      example: '… 2021.<Source id="s1" />',
      nl: ['Niets in dit item steunt op de bron {value}.', 'Noem ze waar ze hoort: onder `sources:` van een cijfer, kost of obstakel, of in de tekst met `<Source id="{value}" />`. Of verwijder ze.'],
      fr: ['Rien dans cette fiche ne s’appuie sur la source {value}.', 'Citez-la à sa place : sous `sources:` d’un chiffre, d’un coût ou d’un obstacle, ou dans le texte avec `<Source id="{value}" />`. Sinon, supprimez-la.'],
      es: ['Nada en esta ficha se apoya en la fuente {value}.', 'Cítela donde corresponda: bajo `sources:` de una cifra, un costo o un obstáculo, o en el texto con `<Source id="{value}" />`. O elimínela.'],
      en: ['Nothing in this entry rests on the source {value}.', 'Name it where it belongs: under `sources:` of a figure, cost or obstacle, or in the text with `<Source id="{value}" />`. Or remove it.'],
    },
    'source-after-review': {
      example: 'sources:\n  - id: "s1"\n    date: "2023"\nreviewed: "2024-12-31"',
      nl: ['De bron is van {value}, en werd het laatst gelezen op {reviewed}.', 'Kijk beide datums na.'],
      fr: ['La source porte la date {value} et a été lue pour la dernière fois le {reviewed}.', 'Vérifiez les deux dates.'],
      es: ['La fuente es de {value} y se leyó por última vez el {reviewed}.', 'Revise ambas fechas.'],
      en: ['The source is of {value}, and was last read on {reviewed}.', 'Check both dates.'],
    },
    'reviewed-early': {
      example: 'published: "2024-06-01"\nreviewed: "2024-12-31"',
      nl: ['De laatste controle komt vóór de publicatie ({value}).', 'Kijk beide datums na.'],
      fr: ['La dernière relecture précède la publication ({value}).', 'Vérifiez les deux dates.'],
      es: ['La última revisión es anterior a la publicación ({value}).', 'Revise ambas fechas.'],
      en: ['The last review comes before the publication ({value}).', 'Check both dates.'],
    },
    'period-backwards': {
      example: 'period:\n  from: "2019"\n  to: "2021-06-30"',
      nl: ['De periode eindigt ({to}) voor ze begint ({from}).', 'Kijk beide datums na.'],
      fr: ['La période se termine ({to}) avant de commencer ({from}).', 'Vérifiez les deux dates.'],
      es: ['El período termina ({to}) antes de empezar ({from}).', 'Revise ambas fechas.'],
      en: ['The period ends ({to}) before it begins ({from}).', 'Check both dates.'],
    },
  },
} as const satisfies Group;
