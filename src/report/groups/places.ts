import type { Group } from '../codes.ts';

/** Places, partnerships and cases say the same of one another. */
export const places = {
  title: {
    nl: 'Plaatsen, partnerschappen en praktijkvoorbeelden',
    fr: 'Lieux, partenariats et études de cas',
    es: 'Lugares, alianzas y estudios de caso',
    en: 'Places, partnerships and case studies',
  },
  codes: {
    'coordinates-outside': {
      example: 'country: "BJ"\ncoordinates:\n  lat: 7.18\n  lon: 2.07',
      nl: ['De plaats op {value} ligt niet in haar land, {region}.', 'Kijk `lat` (noord-zuid) en `lon` (oost-west) na: misschien zijn ze verwisseld of ontbreekt een minteken. Of verbeter het land.'],
      fr: ['Le lieu situé en {value} n’est pas dans son pays, {region}.', 'Vérifiez `lat` (nord-sud) et `lon` (est-ouest) : ils sont peut-être inversés, ou un signe moins manque. Sinon, corrigez le pays.'],
      es: ['El lugar situado en {value} no está en su país, {region}.', 'Revise `lat` (norte-sur) y `lon` (este-oeste): quizá estén intercambiados o falte un signo menos. O corrija el país.'],
      en: ['The place at {value} does not lie in its country, {region}.', 'Check `lat` (north-south) and `lon` (east-west): they may have changed places, or lost a minus sign. Or mend the country.'],
    },
    'party-country': {
      example: 'flemish:\n  - "ghent"\npartners:\n  - "bohicon"\ncountry: "benin"',
      nl: ['{value} ligt in {iso} en kan niet onder `{side}:` staan.', 'Vlaamse gemeenten (BE) staan onder `flemish:`, die van het genoemde land onder `partners:`. Verplaats ze, of verbeter het land. Hier verwacht: {right}.'],
      fr: ['{value} se trouve en {iso} et ne peut pas figurer sous `{side}:`.', 'Les communes flamandes (BE) figurent sous `flemish:`, celles du pays cité sous `partners:`. Déplacez-la, ou corrigez le pays. Attendu ici : {right}.'],
      es: ['{value} está en {iso} y no puede figurar bajo `{side}:`.', 'Los municipios flamencos (BE) figuran bajo `flemish:`, los del país indicado bajo `partners:`. Muévalo, o corrija el país. Aquí se espera: {right}.'],
      en: ['{value} is in {iso} and cannot stand under `{side}:`.', 'Flemish municipalities (BE) stand under `flemish:`, those of the named country under `partners:`. Move it, or mend the country. Expected here: {right}.'],
    },
    'case-party': {
      example: 'partnership: "ghent-bohicon"\nmunicipalities:\n  - "bohicon"\n  - "ghent"',
      nl: ['{value} is geen partij in het partnerschap {id}.', 'De partijen zijn {options}. Noem een ander partnerschap, of geen, of verbeter de gemeenten.'],
      fr: ['{value} ne fait pas partie du partenariat {id}.', 'Les parties sont {options}. Citez un autre partenariat, ou aucun, ou corrigez les communes.'],
      es: ['{value} no forma parte de la alianza {id}.', 'Las partes son {options}. Indique otra alianza, o ninguna, o corrija los municipios.'],
      en: ['{value} is not a party of the partnership {id}.', 'Its parties are {options}. Name another partnership, or none, or mend the municipalities.'],
    },
    'case-country': {
      example: 'countries:\n  - "benin"\nmunicipalities:\n  - "bohicon"',
      nl: ['{value} ligt in {country}, en dat staat niet bij de landen van dit praktijkvoorbeeld.', 'Voeg het toe onder `countries:`, of verbeter de partner.'],
      fr: ['{value} se trouve en {country}, qui ne figure pas parmi les pays de cette étude de cas.', 'Ajoutez-le sous `countries:`, ou corrigez le partenaire.'],
      es: ['{value} está en {country}, que no figura entre los países de este estudio de caso.', 'Añádalo bajo `countries:`, o corrija el socio.'],
      en: ['{value} is in {country}, which is not among the countries of this case.', 'Add it under `countries:`, or mend the partner.'],
    },
    'term-elsewhere': {
      example: 'tiers:\n  - term: "benin-commune"',
      nl: ['De term {value} van de begrippenlijst hoort niet bij {country}.', 'Gebruik een term met `country: "{country}"`, of voeg er een toe aan `content/vocabulary/glossary.yaml`.'],
      fr: ['Le terme {value} du glossaire n’appartient pas à {country}.', 'Utilisez un terme avec `country: "{country}"`, ou ajoutez-en un à `content/vocabulary/glossary.yaml`.'],
      es: ['El término {value} del glosario no corresponde a {country}.', 'Use un término con `country: "{country}"`, o añada uno a `content/vocabulary/glossary.yaml`.'],
      en: ['The term {value} of the glossary does not belong to {country}.', 'Use a term that has `country: "{country}"`, or add one to `content/vocabulary/glossary.yaml`.'],
    },
  },
} as const satisfies Group;
