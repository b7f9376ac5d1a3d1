import type { Group } from '../codes.ts';

/** Components in a text: `<Fact />`, `<Source />` and the others of content/README.md. */
export const components = {
  title: { nl: 'Componenten', fr: 'Composants', es: 'Componentes', en: 'Components' },
  codes: {
    'unknown-component': {
      example: '<KeyFigures />',
      nl: ['Er bestaat geen component {value}.', '{didYouMean}Deze bestaan: {options}.'],
      fr: ['Il n’existe pas de composant {value}.', '{didYouMean}Voici ceux qui existent : {options}.'],
      es: ['No existe ningún componente {value}.', '{didYouMean}Existen estos: {options}.'],
      en: ['There is no component {value}.', '{didYouMean}These exist: {options}.'],
    },
    'component-not-here': {
      example: '[…](/financial-plan/)',
      nl: ['De component {value} werkt niet in dit item.', 'Ze hoort in: {options}. Verwijder ze, of verwijs naar de pagina die ze heeft.'],
      fr: ['Le composant {value} ne fonctionne pas dans cette fiche.', 'Sa place est dans : {options}. Supprimez-le, ou mettez un lien vers la page qui le contient.'],
      es: ['El componente {value} no funciona en esta ficha.', 'Su lugar es: {options}. Elimínelo, o ponga un enlace a la página que lo tiene.'],
      en: ['The component {value} does not work in this entry.', 'It belongs in: {options}. Remove it, or link to the page that has it.'],
    },
    'component-content': {
      example: '<KeyFigures />',
      nl: ['In de component {value} staat tekst, die niemand zou zien.', 'Sluit ze meteen met `/>` en zet de tekst erbuiten.'],
      fr: ['Le composant {value} contient du texte, que personne ne verrait.', 'Fermez-le tout de suite avec `/>` et placez le texte en dehors.'],
      es: ['El componente {value} contiene texto que nadie vería.', 'Ciérrelo enseguida con `/>` y ponga el texto fuera.'],
      en: ['The component {value} has text in it, which nobody would see.', 'Close it at once with `/>` and put the text outside.'],
    },
    'unknown-attribute': {
      example: '<Fact id="records" />',
      nl: ['De component {name} kent geen {value}.', '{didYouMean}Verwijder het. `content/README.md` somt op wat elke component aanneemt.'],
      fr: ['Le composant {name} ne connaît pas {value}.', '{didYouMean}Supprimez-le. `content/README.md` énumère ce que chaque composant accepte.'],
      es: ['El componente {name} no conoce {value}.', '{didYouMean}Elimínelo. `content/README.md` enumera lo que admite cada componente.'],
      en: ['The component {name} has no {value}.', '{didYouMean}Remove it. `content/README.md` lists what each component takes.'],
    },
    'missing-attribute': {
      example: '<Fact id="records" />',
      nl: ['De component {name} zegt niet welke {value}.', 'Voeg het toe: `<{name} {value}="…" />`'],
      fr: ['Le composant {name} ne précise pas {value}.', 'Ajoutez-le : `<{name} {value}="…" />`'],
      es: ['El componente {name} no indica {value}.', 'Añádalo: `<{name} {value}="…" />`'],
      en: ['The component {name} does not say which {value}.', 'Add it: `<{name} {value}="…" />`'],
    },
    'wrong-attribute': {
      example: '<SdgList tier="main" />',
      nl: ['{value} kan niet de {name} van deze component zijn.', '{didYouMean}Kies uit: {options}.'],
      fr: ['{value} ne convient pas comme {name} de ce composant.', '{didYouMean}Choisissez parmi : {options}.'],
      es: ['{value} no sirve como {name} de este componente.', '{didYouMean}Elija entre: {options}.'],
      en: ['{value} cannot be the {name} of this component.', '{didYouMean}Choose from: {options}.'],
    },
  },
} as const satisfies Group;
