import type { Group } from '../codes.ts';

/** Links: where they lead and how they are written. */
export const links = {
  title: { nl: 'Links', fr: 'Liens', es: 'Enlaces', en: 'Links' },
  codes: {
    'link-broken': {
      example: '[O1.2](/objectives/o1-2/)',
      nl: ['Er is geen pagina {value} op deze site.', '{didYouMean}Kijk het adres na: het is de naam van de map.'],
      fr: ['Il n’y a pas de page {value} sur ce site.', '{didYouMean}Vérifiez l’adresse : c’est le nom du dossier.'],
      es: ['No hay ninguna página {value} en este sitio.', '{didYouMean}Revise la dirección: es el nombre de la carpeta.'],
      en: ['There is no page {value} on this site.', '{didYouMean}Check the address: it is the name of the folder.'],
    },
    'link-part': {
      example: '[commune](/glossary/#term-benin-commune)',
      nl: ['De pagina van {value} heeft dat deel niet.', '{didYouMean}Naar een term van de begrippenlijst verwijs je met `/glossary/#term-…`; laat de `#` weg om naar de hele pagina te verwijzen.'],
      fr: ['La page de {value} n’a pas cette partie.', '{didYouMean}Un terme du glossaire s’indique par `/glossary/#term-…` ; omettez le `#` pour renvoyer à toute la page.'],
      es: ['La página de {value} no tiene esa parte.', '{didYouMean}A un término del glosario se enlaza con `/glossary/#term-…`; omita la `#` para enlazar con toda la página.'],
      en: ['The page of {value} has no such part.', '{didYouMean}A term of the glossary is linked as `/glossary/#term-…`; leave out the `#` to link the whole page.'],
    },
    'link-slash': {
      example: '[Benin](/countries/benin/)',
      nl: ['De link {value} mist de schuine streep aan het eind.', 'Schrijf {right}'],
      fr: ['Il manque la barre oblique à la fin du lien {value}.', 'Écrivez {right}'],
      es: ['Al enlace {value} le falta la barra final.', 'Escriba {right}'],
      en: ['The link {value} lacks the slash at its end.', 'Write {right}'],
    },
    'link-language': {
      example: '[Benin](/countries/benin/)',
      nl: ['De link {value} noemt een taal.', 'Schrijf {right}: de site voegt de taal van de lezer toe.'],
      fr: ['Le lien {value} indique une langue.', 'Écrivez {right} : le site ajoute la langue du lecteur.'],
      es: ['El enlace {value} indica una lengua.', 'Escriba {right}: el sitio añade la lengua del lector.'],
      en: ['The link {value} names a language.', 'Write {right}: the site adds the language of the reader.'],
    },
    'link-relative': {
      example: '[Benin](/countries/benin/)\n[VVSG](https://www.vvsg.be/)',
      nl: ['De link {value} begint niet met een schuine streep.', '{didYouMean}Begin met `/` voor een pagina van deze site, met `https://` voor een andere site.'],
      fr: ['Le lien {value} ne commence pas par une barre oblique.', '{didYouMean}Commencez par `/` pour une page de ce site, par `https://` pour un autre site.'],
      es: ['El enlace {value} no empieza con una barra.', '{didYouMean}Empiece con `/` para una página de este sitio, con `https://` para otro sitio.'],
      en: ['The link {value} does not begin with a slash.', '{didYouMean}Begin with `/` for a page of this site, with `https://` for another site.'],
    },
    'link-scheme': {
      example: '[VVSG](https://www.vvsg.be/)',
      nl: ['De link {value} is geen veilig adres.', 'Links naar andere sites beginnen met `https://` en de naam van de site.'],
      fr: ['Le lien {value} n’est pas une adresse sûre.', 'Un lien vers un autre site commence par `https://` et le nom du site.'],
      es: ['El enlace {value} no es una dirección segura.', 'Los enlaces a otros sitios empiezan con `https://` y el nombre del sitio.'],
      en: ['The link {value} is not a safe address.', 'Links to other sites begin with `https://` and the name of the site.'],
    },
  },
} as const satisfies Group;
