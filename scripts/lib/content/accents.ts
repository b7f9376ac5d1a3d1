import { LANGS, type Lang } from '../../../src/schemas/parts.ts';

/** What cannot be right, as words or parts of words, and what it should be: `$1` stands for what the first brackets hold. */
const pairs: Record<Lang, readonly (readonly [wrong: string, right: string])[]> = {
  nl: [
    [String.raw`(\p{L}*[Cc])ooper(\p{L}+)`, '$1oöper$2'],
    [String.raw`(\p{L}*[Cc])oordin(\p{L}+)`, '$1oördin$2'],
    [String.raw`([Cc]re)eer(\p{L}*)`, '$1ëer$2'],
    [String.raw`(\p{L}*)fficient(\p{L}*)`, '$1fficiënt$2'],
    [String.raw`(\p{L}+[ct])iele(n?)`, '$1iële$2'],
    [String.raw`(\p{L}+)ieen`, '$1ieën'],
    [String.raw`([Gg]e|[Bb]e)in(formeerd|spireerd|teresseerd|tegreerd|vesteerd|stalleerd|vloed)(\p{L}*)`, '$1ïn$2$3'],
    [String.raw`([Gg]e)evalueerd(\p{L}*)`, '$1ëvalueerd$2'],
    ['(Belg|Ital|Indones|Tanzan|Braz)ie', '$1ië'],
  ],
  fr: [
    [String.raw`([Gg]râce|[Qq]uant|[Ff]ace|[Jj]usqu’)(\s?)a`, '$1$2à'],
    [String.raw`a (partir|travers|cause|côté) (de|des|du)`, 'à $1 $2'],
    [String.raw`(?<=^|[.!?…] )A(?= [\p{L}\uFFFC])`, 'À'],
    ['([Aa]p|[Tt])res', '$1rès'],
    ['([Dd])eja', '$1éjà'],
    ['([Mm])eme(s?)', '$1ême$2'],
    ['etre', 'être'],
    ['([Pp])robleme(s?)', '$1roblème$2'],
    ['([Ii])nteret(s?)', '$1ntérêt$2'],
    ['([Rr])eseau(x?)', '$1éseau$2'],
    [String.raw`([Cc]oo)peration(s?)`, '$1pération$2'],
    [String.raw`([Dd])evelopp(\p{L}+)`, '$1évelopp$2'],
    [String.raw`(\p{L}{2,}al)ite(s?)`, '$1ité$2'],
    [String.raw`E(tats?|gal|col|lectri|quip|conomi|valu|chang|lu|tud)(\p{L}*)`, 'É$1$2'],
    ['Benin', 'Bénin'],
    [String.raw`Senegal(\p{L}*)`, 'Sénégal$1'],
  ],
  es: [
    [String.raw`(?!guion)(\p{Ll}\p{L}+)ion`, '$1ión'],
    ['([Tt])ambien', '$1ambién'],
    ['([Aa])demas', '$1demás'],
    ['([Dd])espues', '$1espués'],
    ['([Tt])raves', '$1ravés'],
    ['([Ss])egun', '$1egún'],
    ['([Aa]lg|[Nn]ing)un', '$1ún'],
    ['([Pp])ais(es)?', '$1aís$2'],
    ['([Aa])si', '$1sí'],
    ['([Dd])ia(s?)', '$1ía$2'],
    [String.raw`([Ee]nerg|[Aa]lcald|[Cc]iudadan|[Mm]ayor|[Gg]arant|[Aa]sesor)ia(s?)`, '$1ía$2'],
    [String.raw`(?!elogia)(\p{L}+log)ia(s?)`, '$1ía$2'],
    ['([Pp])olitic(as?)', '$1olític$2'],
    ['([Tt])ecnic([oa]s?)', '$1écnic$2'],
    ['([Ee])conomic([oa]s?)', '$1conómic$2'],
    ['mas (de|del|que)', 'más $1'],
    ['Benin', 'Benín'],
    ['Belgica', 'Bélgica'],
    ['Peru', 'Perú'],
  ],
  // What English writes without accents is right without them.
  en: [],
};

export interface AccentRule {
  pattern: RegExp;
  right: string;
}

const toRule = ([wrong, right]: readonly [string, string]): AccentRule => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])${wrong}(?![\p{L}\p{N}])`, 'gu'),
  right,
});

export const accentRules = Object.fromEntries(LANGS.map((lang) => [lang, pairs[lang].map(toRule)])) as Record<Lang, AccentRule[]>;
