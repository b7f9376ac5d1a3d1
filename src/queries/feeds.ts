import rss from '@astrojs/rss';
import { getStrings } from '../domain/strings.ts';
import type { Lang } from '../schemas/parts.ts';
import { href } from '../site/links.ts';
import { type CaseView, getCases } from './entries.ts';

/** Path of the feed of a page, without language and base: `/countries/benin/feed.xml`. */
export const feedPath = (path: string): string => `${path}feed.xml`;

/**
 * An RSS feed of case studies in one language.
 * @param subject what the feed is about: a country, a theme; undefined for all
 * @param fits which cases belong in it
 */
export async function renderFeed(lang: Lang, site: URL, path: string, subject: string | undefined, fits: (view: CaseView) => boolean) {
  const t = getStrings(lang);
  const cases = (await getCases(lang)).filter(fits);
  return rss({
    title: ['VVSG-International', t('section.case-studies'), subject].filter(Boolean).join(' – '),
    description: t('cases.lead'),
    site: new URL(href(path, lang), site),
    items: cases.map(({ text, facts, path: own }) => ({
      title: text.title,
      description: `${text.summary} ${text.outcome}`,
      link: new URL(href(own, lang), site).href,
      pubDate: new Date(`${facts.published}T00:00:00Z`),
    })),
    customData: `<language>${lang}</language>`,
  });
}
