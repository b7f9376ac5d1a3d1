import type { Group } from '../codes.ts';

/** The life of a page: drafts, archived records, addresses of before. */
export const life = {
  title: { nl: 'Ontwerpen, archief en adressen', fr: 'Brouillons, archives et adresses', es: 'Borradores, archivo y direcciones', en: 'Drafts, archive and addresses' },
  codes: {
    'reference-to-draft': {
      example: 'publication: "published"',
      nl: ['{value} is een ontwerp: lezers hebben er geen pagina van.', 'Publiceer het eerst (`publication: "published"`), haal de verwijzing weg, of maak ook van dit item een ontwerp.'],
      fr: ['{value} est un brouillon : il n’y a pas encore de page pour les lecteurs.', 'Publiez d’abord cette fiche (`publication: "published"`), retirez la référence, ou faites aussi de cette fiche-ci un brouillon.'],
      es: ['{value} es un borrador: aún no tiene página para los lectores.', 'Publíquelo primero (`publication: "published"`), quite la referencia, o convierta también esta ficha en borrador.'],
      en: ['{value} is a draft: readers have no page of it.', 'Publish it first (`publication: "published"`), take the reference away, or make this record a draft too.'],
    },
    'archive-missing': {
      example: 'archive:\n  date: "2026-12-31"\n  reason: "outdated"',
      nl: ['Het item is gearchiveerd, en nergens staat wanneer en waarom.', 'Voeg onder `publication:` een blok `archive:` toe met een datum en een reden: `outdated`, `replaced`, `ended` of `unsupported`.'],
      fr: ['La fiche est archivée, et rien ne dit quand ni pourquoi.', 'Ajoutez sous `publication:` un bloc `archive:` avec une date et une raison : `outdated`, `replaced`, `ended` ou `unsupported`.'],
      es: ['La ficha está archivada y nada dice cuándo ni por qué.', 'Añada bajo `publication:` un bloque `archive:` con una fecha y un motivo: `outdated`, `replaced`, `ended` o `unsupported`.'],
      en: ['The record is archived, and nothing says when and why.', 'Add below `publication:` a block `archive:` with a date and a reason: `outdated`, `replaced`, `ended` or `unsupported`.'],
    },
    'archive-unwanted': {
      example: 'publication: "archived"',
      nl: ['Alleen een gearchiveerd item zegt wanneer en waarom het gearchiveerd is.', 'Schrijf `publication: "archived"`, of verwijder het blok `archive:`.'],
      fr: ['Seule une fiche archivée dit quand et pourquoi elle a été archivée.', 'Écrivez `publication: "archived"`, ou supprimez le bloc `archive:`.'],
      es: ['Solo una ficha archivada dice cuándo y por qué se archivó.', 'Escriba `publication: "archived"`, o elimine el bloque `archive:`.'],
      en: ['Only an archived record says when and why it was archived.', 'Write `publication: "archived"`, or remove the block `archive:`.'],
    },
    'replacement-missing': {
      example: 'replacement: "/lessons/start-from-a-theme/"',
      nl: ['Het item is vervangen, en nergens staat door welke pagina.', 'Voeg onder `reason:` een regel `replacement:` toe met het adres van de pagina die in de plaats komt. Of kies een andere reden.'],
      fr: ['La fiche est remplacée, et rien ne dit par quelle page.', 'Ajoutez sous `reason:` une ligne `replacement:` avec l’adresse de la page à lire à sa place. Ou choisissez une autre raison.'],
      es: ['La ficha ha sido sustituida y nada dice por qué página.', 'Añada bajo `reason:` una línea `replacement:` con la dirección de la página que la sustituye. O elija otro motivo.'],
      en: ['The record is replaced, and nothing says by which page.', 'Add below `reason:` a line `replacement:` with the address of the page to read instead. Or choose another reason.'],
    },
    'redirect-from-page': {
      example: 'npm run rename -- /lessons/an-old-name/ a-new-name',
      nl: ['{value} is een pagina van deze site en kan niet doorverwijzen.', 'Verwijder deze doorverwijzing, of hernoem de pagina met `npm run rename`.'],
      fr: ['{value} est une page de ce site et ne peut pas mener ailleurs.', 'Supprimez cette redirection, ou renommez la page avec `npm run rename`.'],
      es: ['{value} es una página de este sitio y no puede llevar a otra parte.', 'Elimine esta redirección, o cambie el nombre de la página con `npm run rename`.'],
      en: ['{value} is a page of this site and cannot lead elsewhere.', 'Remove this redirect, or rename the page with `npm run rename`.'],
    },
    'redirect-loop': {
      example: 'to: "/lessons/start-from-a-theme/"',
      nl: ['De doorverwijzingen lopen in een kring: {value} leidt terug naar het begin.', 'Laat er één naar een bestaande pagina leiden.'],
      fr: ['Les redirections tournent en rond : {value} ramène au point de départ.', 'Faites mener l’une d’elles vers une page qui existe.'],
      es: ['Las redirecciones forman un círculo: {value} vuelve al principio.', 'Haga que una de ellas lleve a una página que exista.'],
      en: ['The redirects run in a circle: {value} leads back to where it began.', 'Let one of them lead to a page that is there.'],
    },
    'redirect-chain': {
      example: 'to: "/lessons/start-from-a-theme/"',
      nl: ['{value} verwijst zelf door: de lezer wordt twee keer doorgestuurd.', 'Verwijs meteen naar de laatste pagina, {right}.'],
      fr: ['{value} redirige à son tour : le lecteur est renvoyé deux fois.', 'Redirigez directement vers la dernière page, {right}.'],
      es: ['{value} redirige a su vez: se envía al lector dos veces.', 'Redirija directamente a la última página, {right}.'],
      en: ['{value} leads on itself: the reader is sent on twice.', 'Lead straight to the last page, {right}.'],
    },
    'address-vanished': {
      example: '"/lessons/an-old-name/":\n  to: "/lessons/start-from-a-theme/"\n  date: "2026-12-31"',
      nl: ['De pagina {value} was ooit gepubliceerd en is weg: links ernaar uit andere sites en mails werken niet meer.', 'Zet de pagina terug, archiveer ze in plaats van ze te verwijderen, of voeg een doorverwijzing toe aan `content/redirects.yaml`, bijvoorbeeld naar {right}.'],
      fr: ['La page {value} a été publiée et a disparu : les liens venant d’autres sites et de courriels ne mènent plus nulle part.', 'Remettez la page, archivez-la au lieu de la supprimer, ou ajoutez une redirection dans `content/redirects.yaml`, par exemple vers {right}.'],
      es: ['La página {value} se publicó y ha desaparecido: los enlaces de otros sitios y correos ya no funcionan.', 'Restablezca la página, archívela en lugar de eliminarla, o añada una redirección en `content/redirects.yaml`, por ejemplo a {right}.'],
      en: ['The page {value} was published once, and is gone: links to it from other sites and from mail no longer work.', 'Put the page back, archive it instead of removing it, or add a redirect to `content/redirects.yaml`, for example to {right}.'],
    },
  },
} as const satisfies Group;
