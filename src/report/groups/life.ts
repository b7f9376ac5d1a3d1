import type { Group } from '../codes.ts';

/** The life of a page: drafts, archived records, addresses of before. */
export const life = {
  title: { nl: 'Het leven van een pagina', fr: 'La vie d’une page', es: 'La vida de una página', en: 'The life of a page' },
  codes: {
    'reference-to-draft': {
      example: 'publication: "published"',
      nl: ['{value} is een ontwerp: lezers hebben er geen pagina van.', 'Publiceer het eerst, haal de verwijzing weg, of maak ook van dit item een ontwerp.'],
      fr: ['« {value} » est un brouillon : les lecteurs n’en ont pas de page.', 'Publiez-le d’abord, retirez le renvoi, ou faites aussi de cet élément un brouillon.'],
      es: ['«{value}» es un borrador: quienes leen no tienen página de él.', 'Publíquelo primero, quite la referencia o haga también de este elemento un borrador.'],
      en: ['{value} is a draft: readers have no page of it.', 'Publish it first, take the reference away, or make this record a draft too.'],
    },
    'archive-missing': {
      example: 'publication: "archived"\narchive:\n  date: "2026-12-31"\n  reason: "outdated"',
      nl: ['Het item is gearchiveerd, en nergens staat wanneer en waarom.', 'Voeg het blok `archive` toe, met `date` en met `reason`: outdated, replaced, ended of unsupported.'],
      fr: ['L’élément est archivé, et rien ne dit quand ni pourquoi.', 'Ajoutez le bloc `archive`, avec `date` et avec `reason` : outdated, replaced, ended ou unsupported.'],
      es: ['El elemento está archivado y nada dice cuándo ni por qué.', 'Añada el bloque `archive`, con `date` y con `reason`: outdated, replaced, ended o unsupported.'],
      en: ['The record is archived, and nothing says when and why.', 'Add the block `archive`, with `date` and with `reason`: outdated, replaced, ended or unsupported.'],
    },
    'archive-unwanted': {
      example: 'publication: "archived"',
      nl: ['Alleen een gearchiveerd item zegt wanneer en waarom het gearchiveerd is.', 'Schrijf `publication: "archived"`, of verwijder het blok `archive`.'],
      fr: ['Seul un élément archivé dit quand et pourquoi il l’a été.', 'Écrivez `publication: "archived"`, ou supprimez le bloc `archive`.'],
      es: ['Solo un elemento archivado dice cuándo y por qué se archivó.', 'Escriba `publication: "archived"` o quite el bloque `archive`.'],
      en: ['Only an archived record says when and why it was archived.', 'Write `publication: "archived"`, or remove the block `archive`.'],
    },
    'replacement-missing': {
      example: 'reason: "replaced"\nreplacement: "/lessons/start-from-a-theme/"',
      nl: ['Het item is vervangen, en nergens staat door welke pagina.', 'Voeg bij `replacement` het adres toe van de pagina die in de plaats komt. Of kies een andere reden.'],
      fr: ['L’élément est remplacé, et rien ne dit par quelle page.', 'Ajoutez sous `replacement` l’adresse de la page qui le remplace. Ou choisissez une autre raison.'],
      es: ['El elemento está sustituido y nada dice por qué página.', 'Añada en `replacement` la dirección de la página que ocupa su lugar. O elija otro motivo.'],
      en: ['The record is replaced, and nothing says by which page.', 'Add under `replacement` the address of the page to read instead. Or choose another reason.'],
    },
    'redirect-from-page': {
      example: '"/case-studies/old-name/":\n  to: "/case-studies/new-name/"\n  date: "2026-12-31"',
      nl: ['{value} is een pagina van deze site en kan niet doorverwijzen.', 'Verwijder deze doorverwijzing, of hernoem de pagina: `npm run rename -- {value} nieuwe-naam`'],
      fr: ['{value} est une page de ce site et ne peut pas renvoyer ailleurs.', 'Supprimez ce renvoi, ou renommez la page : `npm run rename -- {value} nouveau-nom`'],
      es: ['{value} es una página de este sitio y no puede llevar a otra.', 'Quite esta redirección o cambie el nombre de la página: `npm run rename -- {value} nombre-nuevo`'],
      en: ['{value} is a page of this site and cannot lead elsewhere.', 'Remove this redirect, or rename the page: `npm run rename -- {value} new-name`'],
    },
    'redirect-loop': {
      example: 'to: "/case-studies/new-name/"',
      nl: ['De doorverwijzingen lopen in een kring: {value} leidt terug naar het begin.', 'Laat er één naar een bestaande pagina leiden.'],
      fr: ['Les renvois tournent en rond : {value} ramène au point de départ.', 'Faites mener l’un d’eux à une page qui existe.'],
      es: ['Las redirecciones dan vueltas: {value} vuelve al principio.', 'Haga que una de ellas lleve a una página que exista.'],
      en: ['The redirects run in a circle: {value} leads back to where it began.', 'Let one of them lead to a page that is there.'],
    },
    'redirect-chain': {
      example: 'to: "/case-studies/new-name/"',
      nl: ['{value} verwijst zelf door: de lezer wordt twee keer doorgestuurd.', 'Schrijf meteen `to: "{right}"`'],
      fr: ['{value} renvoie déjà ailleurs : le lecteur est envoyé deux fois.', 'Écrivez tout de suite `to: "{right}"`'],
      es: ['{value} ya lleva a otra página: quien lee pasa por dos redirecciones.', 'Escriba directamente `to: "{right}"`'],
      en: ['{value} leads on itself: the reader is sent on twice.', 'Write straight away `to: "{right}"`'],
    },
    'address-vanished': {
      example: '"/case-studies/old-name/":\n  to: "/case-studies/new-name/"\n  date: "2026-12-31"',
      nl: ['De pagina {value} was ooit gepubliceerd en is weg: links ernaar uit andere sites en mails werken niet meer.', 'Zet de pagina terug, archiveer ze in plaats van ze te verwijderen, of voeg een doorverwijzing toe aan content/redirects.yaml, bijvoorbeeld naar {right}'],
      fr: ['La page {value} a été publiée et n’existe plus : les liens d’autres sites et de courriels ne marchent plus.', 'Remettez la page, archivez-la au lieu de la supprimer, ou ajoutez un renvoi dans content/redirects.yaml, par exemple vers {right}'],
      es: ['La página {value} estuvo publicada y ya no existe: los enlaces de otros sitios y de correos no funcionan.', 'Vuelva a poner la página, archívela en vez de borrarla o añada una redirección en content/redirects.yaml, por ejemplo a {right}'],
      en: ['The page {value} was published once, and is gone: links to it from other sites and from mail no longer work.', 'Put the page back, archive it instead of removing it, or add a redirect to content/redirects.yaml, for example to {right}'],
    },
  },
} as const satisfies Group;
