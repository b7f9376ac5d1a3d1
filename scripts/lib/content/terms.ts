import { LANGS, type Lang } from '../../../src/schemas/parts.ts';

/** A word that this site does not use, with the one that it fixes for the same thing. */
export interface TermRule {
  wrong: RegExp;
  right: string;
  /** Ids of forms of cooperation of which it is the right word: texts about one of them may use it. */
  formsWithIt: readonly string[];
}

/** Only what is wrong wherever it stands: in names and quotations the check lets it be. */
const pairs: Record<Lang, readonly (readonly [wrong: string, right: string, ...formsWithIt: string[]])[]> = {
  nl: [
    ['zuster(?:stad|steden|gemeenten?)', 'stedenband, partnerstad, partnergemeente'],
    ['lokale overhe(?:id|den)', 'lokaal bestuur, lokale besturen'],
    ['wethouders?', 'schepen'],
    ['SDGs', 'SDG’s'],
    ['2030[- ][Aa]genda|agenda 2030', 'Agenda 2030'],
    ['(?:globale|[Mm]ondiale) [Zz]uiden|[Gg]lobal [Ss]outh', 'Globale Zuiden'],
    ['vijfjaarlijkse doelstelling(?:en)?', 'vijfjarige doelstelling'],
  ],
  fr: [
    ['jumel(?:ages?|ée?s?|er)', 'partenariat de communes', 'friendship-link'],
    ['gouvernements? loca(?:l|ux)', 'collectivité locale, collectivités locales'],
    ['subsides?', 'subvention'],
    ['Sud Global', 'Sud global'],
    [String.raw`SDGs?(?! \p{Lu})`, 'ODD'],
    ['agenda 2030', 'Agenda 2030'],
    ['objectifs? quinquenna(?:l|ux)', 'objectif à cinq ans'],
  ],
  es: [
    ['(?:ciudad|municipio)(?:es|s)? herman[ao]s?', 'municipio hermanado, hermanamiento'],
    ['subsidios?', 'subvención'],
    ['Sur global', 'Sur Global'],
    [String.raw`SDGs?(?! \p{Lu})`, 'ODS'],
    ['agenda 2030', 'Agenda 2030'],
    ['objetivos? quinquenal(?:es)?', 'objetivo a cinco años'],
  ],
  en: [
    ['sister (?:city|cities|towns?|municipalit(?:y|ies))|[Tt]own twinning', 'city twinning, twinned municipality'],
    ['umbrella organi[sz]ations?', 'umbrella association'],
    ['[Gg]lobal south|global South', 'Global South'],
    ['Agenda 2030|2030 agenda', '2030 Agenda'],
    ['subsid(?:y|ies)', 'grant'],
    ['decentralized', 'decentralised'],
  ],
};

const toRule = ([wrong, right, ...formsWithIt]: readonly [string, string, ...string[]]): TermRule => ({
  wrong: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${wrong})(?![\p{L}\p{N}-])`, 'gu'),
  right,
  formsWithIt,
});

export const termRules = Object.fromEntries(LANGS.map((lang) => [lang, pairs[lang].map(toRule)])) as Record<Lang, TermRule[]>;
