import { nameOfRegion } from '../../../src/domain/language.ts';
import type { Lang } from '../../../src/schemas/parts.ts';
import { dutchData, namesAt, readIsoCodes } from '../content/facts.ts';
import { toEntryFiles } from './files.ts';
import { toHint } from './hints.ts';
import { among, first, languages, slug, sourceQuestions, toSources, today } from './parts.ts';
import { listOptions } from './options.ts';
import { say } from './say.ts';
import { toSlug } from './slug.ts';
import type { Context, Kind } from './types.ts';

const HOME = 'BE';
/** The one status that is not one of the plan's. */
const OTHER = 'other-link';
const isInPlan = ({ answers }: Context) => first(answers['status']) !== OTHER;

/** A country comes after those that are there. */
function nextOrder({ content }: Context): number {
  const orders = content.entries.filter(({ collection }) => collection === 'countries').flatMap((entry) => namesAt(dutchData(entry), 'facts.order'));
  return Math.max(0, ...orders.map(Number)) + 1;
}

function write(lang: Lang, { answers }: Context) {
  const cite = first(answers['source']) ? '<Source id="s1" />' : '';
  return {
    fields: { title: nameOfRegion(first(answers['iso']), lang), summary: toHint('summary', lang), statusSentence: toHint('statusSentence', lang) },
    body: `${toHint('country', lang)}${cite}`,
  };
}

/** A country; its name in four languages is that of its code. */
export const countryKind: Kind = {
  collection: 'countries',
  questions: [
    { name: 'iso', isNeeded: () => true, judge: (text) => (/^[A-Z]{2}$/.test(text) && nameOfRegion(text, 'en') !== text ? undefined : 'iso') },
    { ...slug, fallback: ({ answers }) => [toSlug(nameOfRegion(first(answers['iso']), 'en'))].filter(Boolean) },
    among('status', 'country-statuses', {
      list: ({ content, lang }) => [...listOptions(content, 'country-statuses', lang), { id: OTHER, label: say('otherLink', lang) }],
    }),
    among('reason', 'country-reasons', { most: 9, isAsked: isInPlan, isNeeded: isInPlan }),
    ...sourceQuestions(),
    languages,
  ],
  findSame({ content, answers }) {
    const [found] = [...readIsoCodes(content)].find(([, iso]) => iso === first(answers['iso'])) ?? [];
    return found && `${content.label}/countries/${found}`;
  },
  toFiles(context) {
    const { answers, lang } = context;
    const iso = first(answers['iso']);
    const facts = {
      iso,
      order: nextOrder(context),
      status: first(answers['status']),
      role: iso === HOME ? 'belgian-component' : isInPlan(context) ? 'partner-country' : 'none',
      activeIn2024: false,
      reasons: answers['reason'],
      sources: toSources(context),
      reviewed: today(),
    };
    return toEntryFiles('countries', answers, lang, facts, (one) => write(one, context));
  },
};
