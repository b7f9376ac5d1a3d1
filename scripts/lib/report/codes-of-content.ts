import type { Messages } from './codes.ts';

/** What can be wrong with what the content says. */
export const codesOfContent = {
  // Facts and the texts about them
  'facts-missing': {
    en: ['The facts block is missing.', 'The Dutch file carries the facts of all languages: begin its header with facts: (content/README.md shows an example).'],
    nl: ['Het blok facts ontbreekt.', 'Het Nederlandse bestand draagt de feiten van alle talen: begin de kop met facts: (content/README.md toont een voorbeeld).'],
  },
  'facts-in-translation': {
    en: ['Facts stand here for the second time.', 'Remove the facts block: facts stand once, in index.nl.mdx, and hold for every language.'],
    nl: ['Hier staan de feiten voor de tweede keer.', 'Verwijder het blok facts: feiten staan één keer, in index.nl.mdx, en gelden voor elke taal.'],
  },
  'fact-in-text': {
    en: ['"{value}" is a fact and does not belong among the texts.', 'Move it into the facts block of {file}; from there it holds for every language.'],
    nl: ['"{value}" is een feit en hoort niet tussen de teksten.', 'Verplaats het naar het blok facts van {file}; van daar geldt het voor elke taal.'],
  },
  'text-key-unknown': {
    en: ['"{value}" under {block}: is not an id of the facts.', '{didYouMean}Use an id that stands under facts: {block}: in index.nl.mdx.'],
    nl: ['"{value}" onder {block}: is geen id van de feiten.', '{didYouMean}Gebruik een id die onder facts: {block}: staat in index.nl.mdx.'],
  },
  'text-key-missing': {
    en: ['"{value}" stands in the facts under {block}: and is not told in this language.', 'Add it to this file: {block}: and below it {value}: "The plan says …"'],
    nl: ['"{value}" staat bij de feiten onder {block}: en wordt in deze taal niet verteld.', 'Voeg het toe aan dit bestand: {block}: en daaronder {value}: "Het plan zegt …"'],
  },
  'still-to-write': {
    en: ['Nobody has written this text yet.', 'Replace the whole text, with the sign ✎ before it.'],
    nl: ['Deze tekst heeft nog niemand geschreven.', 'Vervang de hele tekst, met het teken ✎ ervoor.'],
  },
  'figure-name-missing': {
    en: ['The figure "{value}" has a name in another language and none here.', 'Add one under figures:, as in the other languages.'],
    nl: ['Het cijfer "{value}" heeft een naam in een andere taal en hier niet.', 'Voeg er een toe onder figures:, zoals in de andere talen.'],
  },
  'without-source': {
    en: ['Nothing says where this comes from.', 'Name a section of the plan, planSection: "s4", or sources of this entry by their ids: sources: and below it - "vvsg-2024"'],
    nl: ['Nergens staat waar dit vandaan komt.', 'Noem een deel van het plan, planSection: "s4", of bronnen van dit item met hun id: sources: en daaronder - "vvsg-2024"'],
  },
  'source-unused': {
    en: ['Nothing in this entry rests on the source "{value}".', 'Name it where it belongs: under sources: of a figure, cost, obstacle …, or in the text with <Source id="{value}" />. Or remove it.'],
    nl: ['Niets in dit item steunt op de bron "{value}".', 'Noem ze waar ze hoort: onder sources: van een cijfer, kost, obstakel …, of in de tekst met <Source id="{value}" />. Of verwijder ze.'],
  },
  'source-after-review': {
    en: ['The source is of {value}, and was last read on {reviewed}.', 'Check both dates.'],
    nl: ['De bron is van {value}, en werd het laatst gelezen op {reviewed}.', 'Kijk beide datums na.'],
  },
  'reviewed-early': {
    en: ['The last review comes before the publication ({value}).', 'Check both dates.'],
    nl: ['De laatste controle komt vóór de publicatie ({value}).', 'Kijk beide datums na.'],
  },
  // Ids
  'unknown-reference': {
    en: ['There is no "{value}" in {list}.', '{didYouMean}Use an id that stands there, or add it there first.'],
    nl: ['Er is geen "{value}" in {list}.', '{didYouMean}Gebruik een id die daar staat, of voeg ze daar eerst toe.'],
  },
  'duplicate-in-list': {
    en: ['"{value}" stands in this list for the second time; first on line {line}.', 'Remove one of the two, or give it an id of its own.'],
    nl: ['"{value}" staat voor de tweede keer in deze lijst; eerst op regel {line}.', 'Verwijder er één, of geef het een eigen id.'],
  },
  'duplicate-across-entries': {
    en: ['{value} is already used in {file}, line {line}.', 'Each entry has its own: change one of the two.'],
    nl: ['{value} is al gebruikt in {file}, regel {line}.', 'Elk item heeft zijn eigen waarde: verander er één van de twee.'],
  },
  // Places, partnerships and cases
  'coordinates-outside': {
    en: ['The place at {value} does not lie in its country, {country}.', 'Check lat (north-south) and lon (east-west): they may have changed places, or lost a minus sign. Or mend the country.'],
    nl: ['De plaats op {value} ligt niet in haar land, {country}.', 'Kijk lat (noord-zuid) en lon (oost-west) na: misschien zijn ze verwisseld of ontbreekt een minteken. Of verbeter het land.'],
  },
  'party-country': {
    en: ['"{value}" is in {iso} and cannot stand under {side}:.', 'Flemish municipalities (BE) stand under flemish:, those of the named country under partners:. Move it, or mend the country. Expected here: {right}.'],
    nl: ['"{value}" ligt in {iso} en kan niet onder {side}: staan.', 'Vlaamse gemeenten (BE) staan onder flemish:, die van het genoemde land onder partners:. Verplaats ze, of verbeter het land. Hier verwacht: {right}.'],
  },
  'case-party': {
    en: ['"{value}" is not a party of the partnership "{id}".', 'Its parties are {options}. Name another partnership, or none, or mend the municipalities.'],
    nl: ['"{value}" is geen partij in het partnerschap "{id}".', 'De partijen zijn {options}. Noem een ander partnerschap, of geen, of verbeter de gemeenten.'],
  },
  'case-country': {
    en: ['"{value}" is in {country}, which is not among the countries of this case.', 'Add it under countries:, or mend the partner.'],
    nl: ['"{value}" ligt in {country}, en dat staat niet bij de landen van dit praktijkvoorbeeld.', 'Voeg het toe onder countries:, of verbeter de partner.'],
  },
  'term-elsewhere': {
    en: ['The term "{value}" of the glossary does not belong to {country}.', 'Use a term that has country: "{country}", or add one to content/vocabulary/glossary.yaml.'],
    nl: ['De term "{value}" van de begrippenlijst hoort niet bij {country}.', 'Gebruik een term met country: "{country}", of voeg er een toe aan content/vocabulary/glossary.yaml.'],
  },
  // Objectives
  'objective-folder': {
    en: ['The code {value} does not belong to the folder "{folder}".', 'Rename the folder to "{right}", or mend the code.'],
    nl: ['De code {value} hoort niet bij de map "{folder}".', 'Hernoem de map naar "{right}", of verbeter de code.'],
  },
  'objective-level': {
    en: ['{value} is not a "{level}" objective.', 'Write level: "{right}". SO1 to SO4 are strategic, codes such as O1.1 are five-year.'],
    nl: ['{value} is geen doelstelling van het niveau "{level}".', 'Schrijf level: "{right}". SO1 tot SO4 zijn strategic, codes zoals O1.1 zijn five-year.'],
  },
  'objective-parent': {
    en: ['{value} does not stand under "{parent}".', 'Write parent: "{right}": the first digit of the code says under which objective it stands.'],
    nl: ['{value} staat niet onder "{parent}".', 'Schrijf parent: "{right}": het eerste cijfer van de code zegt onder welke doelstelling ze staat.'],
  },
  'parent-missing': {
    en: ['A five-year objective stands under a strategic one, and none is named.', 'Add parent: "{right}".'],
    nl: ['Een vijfjarige doelstelling staat onder een strategische, en die is niet genoemd.', 'Voeg parent: "{right}" toe.'],
  },
  'parent-unwanted': {
    en: ['A strategic objective stands under no other, but "{value}" is named.', 'Remove the line with parent.'],
    nl: ['Een strategische doelstelling staat onder geen andere, maar "{value}" is genoemd.', 'Verwijder de regel met parent.'],
  },
  'period-backwards': {
    en: ['The period ends in {to}, before it begins in {from}.', 'Check both years.'],
    nl: ['De periode eindigt in {to}, voor ze begint in {from}.', 'Kijk beide jaren na.'],
  },
  // Financial plan
  'id-not-file-name': {
    en: ['The id "{value}" is not the name of the file {file}.', 'Make both the same.'],
    nl: ['De id "{value}" is niet de naam van het bestand {file}.', 'Maak beide gelijk.'],
  },
  'finance-shape': {
    en: ['The row "{line}" does not fit the years. Amounts: {count}, years: {years}.', 'Give one amount for each year, in the order of the years.'],
    nl: ['De rij "{line}" past niet bij de jaren. Bedragen: {count}, jaren: {years}.', 'Geef één bedrag per jaar, in de volgorde van de jaren.'],
  },
  'finance-sum': {
    en: ['The printed total {cell} is {printed}, its parts add up to {computed}: difference {difference}, declared {declared}.', 'Compare the amounts with the printed plan. Only if they stand there so, and differ by at most {limit}, add under roundingDifferences: cell: "{cell}" and euro: {difference}'],
    nl: ['Het gedrukte totaal {cell} is {printed}, de delen geven samen {computed}: verschil {difference}, aangegeven {declared}.', 'Vergelijk de bedragen met het gedrukte plan. Alleen als ze daar zo staan, en hoogstens {limit} verschillen, voeg toe onder roundingDifferences: cell: "{cell}" en euro: {difference}'],
  },
  'finance-declared': {
    en: ['There is no difference of {declared} for "{cell}": no such total is printed, it is declared twice, or the sum fits.', 'Remove it from roundingDifferences, or name the right total: "total.2027" for a column, "operations.total" for a row.'],
    nl: ['Er is geen verschil van {declared} voor "{cell}": dat totaal is niet gedrukt, het is twee keer aangegeven, of de som klopt.', 'Verwijder het uit roundingDifferences, of noem het juiste totaal: "total.2027" voor een kolom, "operations.total" voor een rij.'],
  },
  'finance-growth': {
    en: ['The printed amount {cell} is {printed}; with the growth that the tables assume it would be {expected}.', 'Compare it with the printed plan. If it stands there so, assumedInflation is not right for this table.'],
    nl: ['Het gedrukte bedrag {cell} is {printed}; met de groei die de tabellen aannemen zou het {expected} zijn.', 'Vergelijk het met het gedrukte plan. Als het daar zo staat, klopt assumedInflation niet voor deze tabel.'],
  },
  // The text
  'mdx-syntax': {
    en: ['The text cannot be read from here on: {text}', 'A < begins a component, which ends in />: <Fact id="staff" />. For the sign itself write "less than" or \\<, for a link [words](https://…).'],
    nl: ['De tekst is vanaf hier niet te lezen: {text}', 'Een < begint een component, die eindigt op />: <Fact id="staff" />. Schrijf voor het teken zelf "minder dan" of \\<, voor een link [woorden](https://…).'],
  },
  'mdx-import': {
    en: ['A line that begins with "{value}" is taken for program code.', 'Remove it: components need no import. In a sentence, let another word come first.'],
    nl: ['Een regel die begint met "{value}" wordt gelezen als programmacode.', 'Verwijder hem: componenten vragen geen import. Laat in een zin een ander woord eerst komen.'],
  },
  'mdx-expression': {
    en: ['Text between { } is taken for program code.', 'Use ( ) instead, and quotes for attributes: <Fact id="staff" />'],
    nl: ['Tekst tussen { } wordt gelezen als programmacode.', 'Gebruik ( ), en aanhalingstekens bij attributen: <Fact id="staff" />'],
  },
  'html-in-text': {
    en: ['HTML ({value}) has no place in a text.', 'Use Markdown: **bold**, _italic_, - list, [link](/countries/benin/). Remove comments.'],
    nl: ['HTML ({value}) hoort niet in een tekst.', 'Gebruik Markdown: **vet**, _schuin_, - lijst, [link](/countries/benin/). Verwijder commentaar.'],
  },
  'markup-in-field': {
    en: ['This field is shown as plain text: readers would see the code.', 'Write the sentence without < >; components such as <Fact id="…" /> work only in the text below the header.'],
    nl: ['Dit veld wordt getoond als gewone tekst: lezers zouden de code zien.', 'Schrijf de zin zonder < >; componenten zoals <Fact id="…" /> werken alleen in de tekst onder de kop.'],
  },
  'unknown-component': {
    en: ['There is no component "{value}".', '{didYouMean}These exist: {options}.'],
    nl: ['Er bestaat geen component "{value}".', '{didYouMean}Deze bestaan: {options}.'],
  },
  'component-not-here': {
    en: ['The component "{value}" does not work in this entry.', 'It belongs in: {options}. Remove it, or link to the page that has it.'],
    nl: ['De component "{value}" werkt niet in dit item.', 'Ze hoort in: {options}. Verwijder ze, of verwijs naar de pagina die ze heeft.'],
  },
  'component-content': {
    en: ['The component "{value}" has text in it, which nobody would see.', 'Close it at once with /> and put the text outside: <KeyFigures />'],
    nl: ['In de component "{value}" staat tekst, die niemand zou zien.', 'Sluit ze meteen met /> en zet de tekst erbuiten: <KeyFigures />'],
  },
  'unknown-attribute': {
    en: ['The component "{name}" has no "{value}".', '{didYouMean}Remove it. content/README.md lists what each component takes.'],
    nl: ['De component "{name}" kent geen "{value}".', '{didYouMean}Verwijder het. content/README.md somt op wat elke component aanneemt.'],
  },
  'missing-attribute': {
    en: ['The component "{name}" does not say which {value}.', 'Add it: <{name} {value}="…" />'],
    nl: ['De component "{name}" zegt niet welke {value}.', 'Voeg het toe: <{name} {value}="…" />'],
  },
  'wrong-attribute': {
    en: ['"{value}" cannot be the {name} of this component.', '{didYouMean}Choose from: {options}.'],
    nl: ['"{value}" kan niet de {name} van deze component zijn.', '{didYouMean}Kies uit: {options}.'],
  },
  'unknown-fact': {
    en: ['The facts of this entry have no figure "{value}".', '{didYouMean}Use the id of a figure under facts: figures: in index.nl.mdx, or add the figure there.'],
    nl: ['De feiten van dit item hebben geen cijfer "{value}".', '{didYouMean}Gebruik de id van een cijfer onder facts: figures: in index.nl.mdx, of voeg het cijfer daar toe.'],
  },
  'unknown-source': {
    en: ['The facts of this entry have no source "{value}".', '{didYouMean}Use the id of a source under facts: sources: in index.nl.mdx, or add the source there.'],
    nl: ['De feiten van dit item hebben geen bron "{value}".', '{didYouMean}Gebruik de id van een bron onder facts: sources: in index.nl.mdx, of voeg de bron daar toe.'],
  },
  'digits-in-text': {
    en: ['The number {value} is typed into the text.', 'Put it in the facts and show it with <Fact id="…" />, or write it as a word (three). Years, dates with the month in words, SDG numbers and codes (SO1) may stay digits.'],
    nl: ['Het getal {value} is in de tekst getypt.', 'Zet het bij de feiten en toon het met <Fact id="…" />, of schrijf het als woord (drie). Jaren, datums met de maand in woorden, SDG-nummers en codes (SO1) mogen cijfers blijven.'],
  },
  'digits-in-field': {
    en: ['The number {value} is typed into a short text.', 'Write it as a word (three) or leave it out: the text below the header can show it with <Fact id="…" />. Years, dates with the month in words, SDG numbers and codes (SO1) may stay digits.'],
    nl: ['Het getal {value} is in een korte tekst getypt.', 'Schrijf het als woord (drie) of laat het weg: de tekst onder de kop kan het tonen met <Fact id="…" />. Jaren, datums met de maand in woorden, SDG-nummers en codes (SO1) mogen cijfers blijven.'],
  },
  'heading-one': {
    en: ['A heading with one # has the level of the page title.', 'Use two signs or more: ## Heading'],
    nl: ['Een kop met één # heeft het niveau van de titel van de pagina.', 'Gebruik twee tekens of meer: ## Kop'],
  },
  'case-headings': {
    en: ['A case has the same headings as every other case, in the same order.', 'Use ## and exactly these: {options}. Headings below them, with ###, are free.'],
    nl: ['Een praktijkvoorbeeld heeft dezelfde koppen als elk ander, in dezelfde volgorde.', 'Gebruik ## en precies deze: {options}. Koppen daaronder, met ###, zijn vrij.'],
  },
  'image-missing': {
    en: ['There is no image "{value}" in the folder of this entry.', '{didYouMean}Put the file beside the text and write ![what it shows](./name.webp). Images from other sites are not shown.'],
    nl: ['Er is geen afbeelding "{value}" in de map van dit item.', '{didYouMean}Zet het bestand naast de tekst en schrijf ![wat erop staat](./naam.webp). Afbeeldingen van andere sites worden niet getoond.'],
  },
  'image-without-text': {
    en: ['The image "{value}" has no description for people who cannot see it.', 'Write between the brackets what it shows: ![A council meeting in Cotonou](./council.webp)'],
    nl: ['De afbeelding "{value}" heeft geen beschrijving voor wie ze niet kan zien.', 'Schrijf tussen de haken wat erop staat: ![Een gemeenteraad in Cotonou](./council.webp)'],
  },
  // Links
  'link-broken': {
    en: ['There is no page {value} on this site.', '{didYouMean}Check the address: it is the name of the folder, for example /objectives/o1-2/.'],
    nl: ['Er is geen pagina {value} op deze site.', '{didYouMean}Kijk het adres na: het is de naam van de map, bijvoorbeeld /objectives/o1-2/.'],
  },
  'link-part': {
    en: ['The page of {value} has no such part.', '{didYouMean}A term of the glossary is linked as /glossary/#term-<id>; leave out the # to link the whole page.'],
    nl: ['De pagina van {value} heeft dat deel niet.', '{didYouMean}Naar een term van de begrippenlijst verwijs je met /glossary/#term-<id>; laat de # weg om naar de hele pagina te verwijzen.'],
  },
  'link-slash': {
    en: ['The link {value} lacks the slash at its end.', 'Write {right}'],
    nl: ['De link {value} mist de schuine streep aan het eind.', 'Schrijf {right}'],
  },
  'link-language': {
    en: ['The link {value} names a language.', 'Write {right} : the site adds the language of the reader.'],
    nl: ['De link {value} noemt een taal.', 'Schrijf {right} : de site voegt de taal van de lezer toe.'],
  },
  'link-relative': {
    en: ['The link {value} does not begin with a slash.', '{didYouMean}Begin with / for a page of this site, with https:// for another site.'],
    nl: ['De link {value} begint niet met een schuine streep.', '{didYouMean}Begin met / voor een pagina van deze site, met https:// voor een andere site.'],
  },
  'link-scheme': {
    en: ['The link {value} is not a safe address.', 'Links to other sites begin with https:// and the name of the site: https://www.vvsg.be/'],
    nl: ['De link {value} is geen veilig adres.', 'Links naar andere sites beginnen met https:// en de naam van de site: https://www.vvsg.be/'],
  },
} as const satisfies Messages;
