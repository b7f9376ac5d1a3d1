import type { Group } from '../codes.ts';

/** The text itself: headings, images, numbers. */
export const text = {
  title: { nl: 'Tekst en afbeeldingen', fr: 'Texte et images', es: 'Texto e imágenes', en: 'Text and images' },
  codes: {
    'markup-in-field': {
      example: {
        nl: 'summary: "Wat gemeenten over lokale financiën leren."',
        fr: 'summary: "Ce que les communes apprennent sur les finances locales."',
        es: 'summary: "Lo que los municipios aprenden sobre finanzas locales."',
        en: 'summary: "What municipalities learn about local finance."',
      },
      nl: ['Dit veld wordt getoond als gewone tekst: lezers zouden de code zien.', 'Schrijf de zin zonder `< >`; componenten zoals `<Fact id="…" />` werken alleen in de tekst onder de kop.'],
      fr: ['Ce champ s’affiche comme un texte simple : les lecteurs verraient le code.', 'Écrivez la phrase sans `< >` ; un composant comme `<Fact id="…" />` ne fonctionne que dans le texte sous l’en-tête.'],
      es: ['Este campo se muestra como texto simple: los lectores verían el código.', 'Escriba la frase sin `< >`; los componentes como `<Fact id="…" />` solo funcionan en el texto que sigue al encabezado.'],
      en: ['This field is shown as plain text: readers would see the code.', 'Write the sentence without `< >`; components such as `<Fact id="…" />` work only in the text below the header.'],
    },
    'digits-in-text': {
      example: {
        nl: 'De gemeente schreef <Fact id="records" /> akten in, in drie dorpen.',
        fr: 'La commune a enregistré <Fact id="records" /> actes, dans trois villages.',
        es: 'El municipio inscribió <Fact id="records" /> actas, en tres aldeas.',
        en: 'The municipality entered <Fact id="records" /> records, in three villages.',
      },
      nl: ['Het getal {value} is in de tekst getypt.', 'Zet het bij de feiten en toon het met `<Fact id="…" />`, of schrijf het als woord (drie). Jaren, datums met de maand in woorden, SDG-nummers en codes (SO1) mogen cijfers blijven.'],
      fr: ['Le nombre {value} est tapé dans le texte.', 'Placez-le dans les faits et affichez-le avec `<Fact id="…" />`, ou écrivez-le en lettres (trois). Les années, les dates avec le mois en lettres, les numéros des ODD et les codes (SO1) peuvent rester en chiffres.'],
      es: ['El número {value} está escrito en el texto.', 'Póngalo en los datos y muéstrelo con `<Fact id="…" />`, o escríbalo en letras (tres). Los años, las fechas con el mes en letras, los números de los ODS y los códigos (SO1) pueden ir en cifras.'],
      en: ['The number {value} is typed into the text.', 'Put it in the facts and show it with `<Fact id="…" />`, or write it as a word (three). Years, dates with the month in words, SDG numbers and codes (SO1) may stay digits.'],
    },
    'digits-in-field': {
      example: {
        nl: 'summary: "Drie dorpen schreven elke geboorte in."',
        fr: 'summary: "Trois villages ont enregistré chaque naissance."',
        es: 'summary: "Tres aldeas inscribieron cada nacimiento."',
        en: 'summary: "Three villages registered every birth."',
      },
      nl: ['Het getal {value} is in een korte tekst getypt.', 'Schrijf het als woord (drie) of laat het weg: de tekst onder de kop kan het tonen met `<Fact id="…" />`. Jaren, datums met de maand in woorden, SDG-nummers en codes (SO1) mogen cijfers blijven.'],
      fr: ['Le nombre {value} est tapé dans un texte court.', 'Écrivez-le en lettres (trois) ou omettez-le : le texte sous l’en-tête peut l’afficher avec `<Fact id="…" />`. Les années, les dates avec le mois en lettres, les numéros des ODD et les codes (SO1) peuvent rester en chiffres.'],
      es: ['El número {value} está escrito en un texto corto.', 'Escríbalo en letras (tres) u omítalo: el texto que sigue al encabezado puede mostrarlo con `<Fact id="…" />`. Los años, las fechas con el mes en letras, los números de los ODS y los códigos (SO1) pueden ir en cifras.'],
      en: ['The number {value} is typed into a short text.', 'Write it as a word (three) or leave it out: the text below the header can show it with `<Fact id="…" />`. Years, dates with the month in words, SDG numbers and codes (SO1) may stay digits.'],
    },
    'heading-one': {
      example: { nl: '## Aanpak', fr: '## Démarche', es: '## Cómo se hizo', en: '## Approach' },
      nl: ['Een kop met één `#` heeft het niveau van de titel van de pagina.', 'Gebruik twee tekens of meer.'],
      fr: ['Un intertitre avec un seul `#` a le niveau du titre de la page.', 'Utilisez deux signes ou plus.'],
      es: ['Un subtítulo con una sola `#` tiene el nivel del título de la página.', 'Use dos signos o más.'],
      en: ['A heading with one `#` has the level of the page title.', 'Use two signs or more.'],
    },
    'case-headings': {
      example: {
        nl: '## Uitdaging\n\n…\n\n## Aanpak\n\n…\n\n## Resultaten',
        fr: '## Défi\n\n…\n\n## Démarche\n\n…\n\n## Résultats',
        es: '## Desafío\n\n…\n\n## Cómo se hizo\n\n…\n\n## Resultados',
        en: '## Challenge\n\n…\n\n## Approach\n\n…\n\n## Results',
      },
      nl: ['Een praktijkvoorbeeld heeft dezelfde koppen als elk ander, in dezelfde volgorde.', 'Gebruik `##` en precies deze: {options}. Koppen daaronder, met `###`, zijn vrij.'],
      fr: ['Une étude de cas a les mêmes intertitres que toutes les autres, dans le même ordre.', 'Utilisez `##` et exactement ceux-ci : {options}. Les intertitres de niveau `###` sont libres.'],
      es: ['Un estudio de caso tiene los mismos subtítulos que los demás, en el mismo orden.', 'Use `##` y exactamente estos: {options}. Los subtítulos inferiores, con `###`, son libres.'],
      en: ['A case has the same headings as every other case, in the same order.', 'Use `##` and exactly these: {options}. Headings below them, with `###`, are free.'],
    },
    'image-missing': {
      example: { nl: '![De markt van Dogbo](./market.webp)', fr: '![Le marché de Dogbo](./market.webp)', es: '![El mercado de Dogbo](./market.webp)', en: '![The market of Dogbo](./market.webp)' },
      nl: ['Er is geen afbeelding {value} in de map van dit item.', '{didYouMean}Zet het bestand naast de tekst. Afbeeldingen van andere sites worden niet getoond.'],
      fr: ['Il n’y a pas d’image {value} dans le dossier de cette fiche.', '{didYouMean}Placez le fichier à côté du texte. Les images d’autres sites ne s’affichent pas.'],
      es: ['No hay ninguna imagen {value} en la carpeta de esta ficha.', '{didYouMean}Ponga el archivo junto al texto. Las imágenes de otros sitios no se muestran.'],
      en: ['There is no image {value} in the folder of this entry.', '{didYouMean}Put the file beside the text. Images from other sites are not shown.'],
    },
    'image-without-text': {
      example: { nl: '![Een gemeenteraad in Cotonou](./council.webp)', fr: '![Un conseil communal à Cotonou](./council.webp)', es: '![Un concejo municipal en Cotonou](./council.webp)', en: '![A council meeting in Cotonou](./council.webp)' },
      nl: ['De afbeelding {value} heeft geen beschrijving voor wie ze niet kan zien.', 'Schrijf tussen de vierkante haken wat erop staat.'],
      fr: ['L’image {value} n’a pas de description pour les personnes qui ne peuvent pas la voir.', 'Écrivez entre les crochets ce qu’elle montre.'],
      es: ['La imagen {value} no tiene descripción para quien no puede verla.', 'Escriba entre los corchetes lo que muestra.'],
      en: ['The image {value} has no description for people who cannot see it.', 'Write between the square brackets what it shows.'],
    },
  },
} as const satisfies Group;
