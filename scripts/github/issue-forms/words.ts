import type { Labels } from '../../../src/schemas/parts.ts';

/** What the forms for issues say around the fields of the schemas, which bring their own names. */
export const words = {
  case: { nl: 'Een praktijkvoorbeeld voorstellen', fr: 'Proposer une étude de cas', es: 'Proponer un caso', en: 'Propose a case' },
  caseAbout: {
    nl: 'Je kent een praktijk die anderen iets leert. Vul in wat je weet; de redactie maakt er een pagina van.',
    fr: 'Vous connaissez une pratique qui apprend quelque chose aux autres. Indiquez ce que vous savez\u202f; la rédaction en fait une page.',
    es: 'Conoce una práctica que enseña algo a otros. Indique lo que sabe; la redacción hace de ello una página.',
    en: 'You know a practice that teaches others something. Fill in what you know; the editors make a page of it.',
  },
  error: { nl: 'Een fout melden', fr: 'Signaler une erreur', es: 'Avisar de un error', en: 'Report an error' },
  errorAbout: {
    nl: 'Er staat iets op de site dat niet klopt of niet werkt.',
    fr: 'Quelque chose sur le site est inexact ou ne fonctionne pas.',
    es: 'Algo en el sitio no es correcto o no funciona.',
    en: 'Something on the site is not right or does not work.',
  },
  translation: { nl: 'Een vertaling verbeteren of nalezen', fr: 'Améliorer ou relire une traduction', es: 'Mejorar o revisar una traducción', en: 'Improve or read a translation' },
  translationAbout: {
    nl: 'Een tekst is slecht vertaald, ontbreekt, of je hebt een machinevertaling nagelezen.',
    fr: 'Un texte est mal traduit ou manque, ou vous avez relu une traduction automatique.',
    es: 'Un texto está mal traducido o falta, o ha revisado una traducción automática.',
    en: 'A text is badly translated or missing, or you have read a machine translation.',
  },
  public: {
    nl: 'Wat je hier schrijft, is voor iedereen te lezen. Noem geen mensen bij naam, tenzij ze een openbaar ambt hebben. Heb je een account met toegang, gebruik dan het formulier op /admin/ van de site.',
    fr: 'Ce que vous écrivez ici est public. Ne nommez personne, sauf les titulaires d’une fonction publique. Si vous avez un compte avec accès, utilisez le formulaire à l’adresse /admin/ du site.',
    es: 'Lo que escribe aquí es público. No nombre a nadie, salvo a quienes ejercen un cargo público. Si tiene una cuenta con acceso, use el formulario en /admin/ del sitio.',
    en: 'What you write here is public. Name nobody, except holders of a public office. If you have an account with access, use the form at /admin/ of the site.',
  },
  parties: { nl: 'Welke gemeenten of organisaties?', fr: 'Quelles communes ou organisations\u202f?', es: '¿Qué municipios u organizaciones?', en: 'Which municipalities or organisations?' },
  sources: { nl: 'Openbare bronnen, één adres per regel', fr: 'Sources publiques, une adresse par ligne', es: 'Fuentes públicas, una dirección por línea', en: 'Public sources, one address on each line' },
  sourcesWhy: { nl: 'Zonder bron komt er geen pagina.', fr: 'Sans source, pas de page.', es: 'Sin fuente no hay página.', en: 'Without a source there is no page.' },
  page: { nl: 'Adres van de pagina', fr: 'Adresse de la page', es: 'Dirección de la página', en: 'Address of the page' },
  what: { nl: 'Wat klopt er niet?', fr: 'Qu’est-ce qui n’est pas exact\u202f?', es: '¿Qué no es correcto?', en: 'What is not right?' },
  right: { nl: 'Wat is juist, en welke openbare bron zegt dat?', fr: 'Qu’est-ce qui est exact, et quelle source publique le dit\u202f?', es: '¿Qué es correcto, y qué fuente pública lo dice?', en: 'What is right, and which public source says so?' },
  language: { nl: 'Taal van de vertaling', fr: 'Langue de la traduction', es: 'Idioma de la traducción', en: 'Language of the translation' },
  state: { nl: 'Wat is er met de tekst?', fr: 'Qu’en est-il du texte\u202f?', es: '¿Qué pasa con el texto?', en: 'What about the text?' },
  wrong: { nl: 'Er staat een fout in', fr: 'Il contient une erreur', es: 'Contiene un error', en: 'There is a mistake in it' },
  missing: { nl: 'De vertaling ontbreekt', fr: 'La traduction manque', es: 'Falta la traducción', en: 'The translation is missing' },
  read: { nl: 'Ik heb de machinevertaling helemaal nagelezen', fr: 'J’ai relu toute la traduction automatique', es: 'He revisado toda la traducción automática', en: 'I have read the whole machine translation' },
  text: { nl: 'De tekst zoals hij moet zijn', fr: 'Le texte comme il doit être', es: 'El texto tal como debe ser', en: 'The text as it should be' },
} as const satisfies Record<string, Labels>;
