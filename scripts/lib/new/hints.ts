import type { Labels, Lang } from '../../../src/schemas/parts.ts';
import { PLACEHOLDER } from '../content/check-placeholders.ts';

/** What an author is asked to write, in the language of the file that it stands in. */
const hints = {
  title: { nl: 'Titel in het Nederlands', fr: 'Titre en français', es: 'Título en español', en: 'Title in English' },
  summary: {
    nl: 'Vat in één of twee zinnen samen wat de lezer hier vindt.',
    fr: 'Résumez en une ou deux phrases ce que le lecteur trouve ici.',
    es: 'Resuma en una o dos frases lo que el lector encuentra aquí.',
    en: 'Sum up in one or two sentences what the reader finds here.',
  },
  outcome: {
    nl: 'Werkte het? Eén zin; weet niemand het, zeg dat dan.',
    fr: 'Est-ce que cela a marché\u202f? Une phrase\u202f; si personne ne le sait, dites-le.',
    es: '¿Funcionó? Una frase; si nadie lo sabe, dígalo.',
    en: 'Did it work? One sentence; if nobody knows, say so.',
  },
  objective: {
    nl: 'Waarom is dit een voorbeeld van deze doelstelling?',
    fr: 'En quoi est-ce un exemple de cet objectif\u202f?',
    es: '¿Por qué es un ejemplo de este objetivo?',
    en: 'Why is this an example of this objective?',
  },
  obstacle: {
    nl: 'Wat was moeilijk of liep mis? Een praktijk zonder obstakel is niet af.',
    fr: 'Qu’est-ce qui a été difficile ou a échoué\u202f? Une étude de cas sans obstacle n’est pas finie.',
    es: '¿Qué fue difícil o salió mal? Un caso sin obstáculo no está terminado.',
    en: 'What was hard or went wrong? A case without an obstacle is not finished.',
  },
  need: {
    nl: 'Wat heeft een andere gemeente nodig om hetzelfde te doen?',
    fr: 'De quoi une autre commune a-t-elle besoin pour faire de même\u202f?',
    es: '¿Qué necesita otro municipio para hacer lo mismo?',
    en: 'What does another municipality need to do the same?',
  },
  challenge: { nl: 'Wat was het probleem, voor wie?', fr: 'Quel était le problème, et pour qui\u202f?', es: '¿Cuál era el problema, y para quién?', en: 'What was the problem, and for whom?' },
  approach: { nl: 'Wat deden de partners, stap voor stap?', fr: 'Qu’ont fait les partenaires, étape par étape\u202f?', es: '¿Qué hicieron los socios, paso a paso?', en: 'What did the partners do, step by step?' },
  results: {
    nl: 'Wat is er veranderd, en wie zegt dat? Vertel ook wat niemand weet.',
    fr: 'Qu’est-ce qui a changé, et qui le dit\u202f? Dites aussi ce que personne ne sait.',
    es: '¿Qué cambió, y quién lo dice? Diga también lo que nadie sabe.',
    en: 'What has changed, and who says so? Tell also what nobody knows.',
  },
  context: { nl: 'Wanneer geldt de regel?', fr: 'Quand la règle s’applique-t-elle\u202f?', es: '¿Cuándo se aplica la regla?', en: 'When does the rule apply?' },
  action: { nl: 'Wat moet je dan doen?', fr: 'Que faut-il faire alors\u202f?', es: '¿Qué hay que hacer entonces?', en: 'What should one do then?' },
  effect: { nl: 'Wat gebeurt er dan?', fr: 'Que se passe-t-il alors\u202f?', es: '¿Qué sucede entonces?', en: 'What happens then?' },
  why: { nl: 'Waarom gebeurt dat?', fr: 'Pourquoi cela se passe-t-il\u202f?', es: '¿Por qué sucede eso?', en: 'Why does that happen?' },
  recommendation: { nl: 'Wat raad je een gemeente aan?', fr: 'Que conseillez-vous à une commune\u202f?', es: '¿Qué aconseja a un municipio?', en: 'What do you advise a municipality?' },
  lesson: {
    nl: 'Waarop steunt de regel? Verwijs naar de praktijkvoorbeelden en de bronnen.',
    fr: 'Sur quoi la règle repose-t-elle\u202f? Renvoyez aux études de cas et aux sources.',
    es: '¿En qué se basa la regla? Remita a los casos y a las fuentes.',
    en: 'What does the rule rest on? Point to the cases and the sources.',
  },
  statusSentence: {
    nl: 'Welke plaats heeft het land in het plan, en waarom?',
    fr: 'Quelle place le pays a-t-il dans le plan, et pourquoi\u202f?',
    es: '¿Qué lugar tiene el país en el plan, y por qué?',
    en: 'What place does the country have in the plan, and why?',
  },
  country: {
    nl: 'Wat doet de VVSG er, met wie, sinds wanneer?',
    fr: 'Qu’y fait la VVSG, avec qui, depuis quand\u202f?',
    es: '¿Qué hace allí la VVSG, con quién y desde cuándo?',
    en: 'What does VVSG do there, with whom, since when?',
  },
} as const satisfies Record<string, Labels>;
export type HintName = keyof typeof hints;

/** A text to be replaced, which says what is wanted. No check but the one for such texts has anything to say of it. */
export const toHint = (name: HintName, lang: Lang): string => `${PLACEHOLDER} ${hints[name][lang]}`;
