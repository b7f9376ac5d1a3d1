import type { Messages } from './codes.ts';

/** What can be wrong with the life of a page: drafts, archived records, addresses of before. */
export const codesOfLife = {
  'reference-to-draft': {
    en: ['"{value}" is a draft: readers have no page of it.', 'Publish it first (publication: "published"), take the reference away, or make this record a draft too.'],
    nl: ['"{value}" is een ontwerp: lezers hebben er geen pagina van.', 'Publiceer het eerst (publication: "published"), haal de verwijzing weg, of maak ook van dit item een ontwerp.'],
  },
  'archive-missing': {
    en: ['The record is archived, and nothing says when and why.', 'Add below publication: archive: and below it date: "2026-12-31" and reason: "outdated" (or replaced, ended, unsupported).'],
    nl: ['Het item is gearchiveerd, en nergens staat wanneer en waarom.', 'Voeg onder publication toe: archive: en daaronder date: "2026-12-31" en reason: "outdated" (of replaced, ended, unsupported).'],
  },
  'archive-unwanted': {
    en: ['Only an archived record says when and why it was archived.', 'Write publication: "archived", or remove the block archive.'],
    nl: ['Alleen een gearchiveerd item zegt wanneer en waarom het gearchiveerd is.', 'Schrijf publication: "archived", of verwijder het blok archive.'],
  },
  'replacement-missing': {
    en: ['The record is replaced, and nothing says by which page.', 'Add below reason: replacement: "/lessons/start-from-a-theme/" with the address of the page to read instead. Or choose another reason.'],
    nl: ['Het item is vervangen, en nergens staat door welke pagina.', 'Voeg onder reason toe: replacement: "/lessons/start-from-a-theme/" met het adres van de pagina die in de plaats komt. Of kies een andere reden.'],
  },
  'redirect-from-page': {
    en: ['{value} is a page of this site and cannot lead elsewhere.', 'Remove this redirect, or rename the page: npm run rename -- {value} new-name'],
    nl: ['{value} is een pagina van deze site en kan niet doorverwijzen.', 'Verwijder deze doorverwijzing, of hernoem de pagina: npm run rename -- {value} nieuwe-naam'],
  },
  'redirect-loop': {
    en: ['The redirects run in a circle: {value} leads back to where it began.', 'Let one of them lead to a page that is there.'],
    nl: ['De doorverwijzingen lopen in een kring: {value} leidt terug naar het begin.', 'Laat er één naar een bestaande pagina leiden.'],
  },
  'redirect-chain': {
    en: ['{value} leads on itself: the reader is sent on twice.', 'Write straight away to: "{right}"'],
    nl: ['{value} verwijst zelf door: de lezer wordt twee keer doorgestuurd.', 'Schrijf meteen to: "{right}"'],
  },
  'address-vanished': {
    en: ['The page {value} was published once, and is gone: links to it from other sites and from mail no longer work.', 'Put the page back, archive it instead of removing it, or add a redirect to content/redirects.yaml: "{value}": and below it to: "{right}" and date: "2026-12-31"'],
    nl: ['De pagina {value} was ooit gepubliceerd en is weg: links ernaar uit andere sites en mails werken niet meer.', 'Zet de pagina terug, archiveer ze in plaats van ze te verwijderen, of voeg een doorverwijzing toe aan content/redirects.yaml: "{value}": en daaronder to: "{right}" en date: "2026-12-31"'],
  },
} as const satisfies Messages;
