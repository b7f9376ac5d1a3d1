import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GAP_FIELDS } from '../../src/domain/fill-rates.ts';
import { formatDate, formatNumber } from '../../src/domain/format.ts';
import { getMachineNotice, getOutdatedNotice } from '../../src/domain/notices.ts';
import type { CollectionFill } from '../../src/domain/fill-rates.ts';
import { getReviewState, REVIEWED_KINDS } from '../../src/domain/review.ts';
import type { Counts, ReviewStatus, TextStatus } from '../../src/domain/status.ts';
import { getStrings } from '../../src/domain/strings.ts';
import { TRANSLATION_STATES } from '../../src/domain/translation.ts';
import { LANGS, type Lang } from '../../src/schemas/parts.ts';
import { findChange, parseText } from '../../src/site/history.ts';
import { getFixtureSite, getSite } from '../support/built-sites.ts';
import { all, attribute, attributes, getPage, getPages, isContent, isFallback, one, textOf, textsOf, toPath } from '../support/pages.ts';

interface StatusFile {
  date: string;
  translations: Record<Lang, Counts>;
  texts: (TextStatus & { url: string })[];
  reviews: ReviewStatus[];
  fill: CollectionFill[];
}
const fixture = getFixtureSite();
const readStatus = ({ dir }: { dir: string }) => JSON.parse(readFileSync(join(dir, 'data/status.json'), 'utf8')) as StatusFile;
const status = readStatus(fixture);

/** The fixture's entry with a text of every kind: French outdated, Spanish by a person, English reviewed. */
const KEY = '/lessons/name-a-keeper/';
const FOLDER = 'test/fixtures/site/content/lessons/name-a-keeper';
const french = parseText(readFileSync(`${FOLDER}/index.fr.mdx`, 'utf8'));
/** As history tells it: without all of it (a shallow clone, an archive) the notice has no date. */
const since = findChange(`${FOLDER}/index.nl.mdx`, String(french?.data['translates']), process.cwd())?.since;

describe('a reader of the fixture is told', () => {
  it('that the French text is outdated, since when, and where the original stands', () => {
    const notice = one(getPage(fixture, KEY, 'fr').dom, 'main .notice');
    const { text, link } = getOutdatedNotice('fr', 'nl', since);
    expect(textOf(notice)).toBe(`${text} ${link}`);
    expect(attribute(notice, 'lang')).toBe('fr');
    expect(attributes(notice, 'a', 'href')).toEqual([toPath(fixture, KEY, 'nl')]);
    expect(attributes(notice, 'a', 'hreflang')).toEqual(['nl']);
  });

  it('nowhere else that a text is outdated', () => {
    const outdated = getPages(fixture).filter(({ dom }) => all(dom, '.notice').some((notice) => notice.classList.contains('outdated')));
    expect(outdated.map(({ path }) => path)).toEqual([toPath(fixture, KEY, 'fr')]);
  });

  it.each([['nl', 'original'], ['fr', 'outdated']] as const)('in %s that no person has read the text', (lang, state) => {
    const expected = getMachineNotice(lang, 'machine', { original: 'nl', state });
    expect(textsOf(getPage(fixture, KEY, lang).dom, '.provenance')).toEqual([expected]);
  });

  it.each(['es', 'en'] as const)('nothing of a machine where a person wrote or read the text: %s', (lang) => {
    expect(all(getPage(fixture, KEY, lang).dom, '.provenance')).toEqual([]);
  });

  it.each(LANGS)('about every machine translation in %s, in that language', (lang) => {
    const t = getStrings(lang);
    const own = status.texts.filter((text) => text.lang === lang && text.method === 'machine');
    expect(own.length).toBeGreaterThan(10);
    const pages = getPages(fixture);
    for (const { url, state } of own) {
      const page = pages.find(({ path }) => fixture.siteUrl + path === url);
      const expected = state === 'original' ? t('provenance.machine') : t('notice.machine-translation', { language: t('language.nl') });
      expect(page && textsOf(page.dom, '.provenance'), url).toEqual([expected]);
    }
  });
});

describe.each([['real site', getSite()], ['fixture under a base path', fixture]] as const)('the status file of the %s', (_, site) => {
  const file = readStatus(site);
  const pages = getPages(site).filter(isContent);

  it('has every text once, each at a page of its language', () => {
    const keys = file.texts.map(({ collection, id, lang }) => `${collection}/${id}/${lang}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { url, lang, state } of file.texts) {
      const page = pages.find(({ path }) => site.siteUrl + path === url);
      expect(page?.lang, url).toBe(lang);
      expect(page && isFallback(page), url).toBe(state === 'missing');
    }
  });

  it('counts the same as its lists', () => {
    for (const lang of LANGS) {
      const own = file.texts.filter((text) => text.lang === lang);
      const { human, reviewed, machine, ...states } = file.translations[lang];
      expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(own.length);
      expect(human + reviewed + machine).toBe(own.length - states.missing);
      for (const state of TRANSLATION_STATES) expect(states[state], state).toBe(own.filter((text) => text.state === state).length);
    }
  });

  it('has a rate for every field that can be a gap, never more than there are records', () => {
    expect(file.fill.map(({ collection, fields }) => [collection, fields.map(({ field }) => field)])).toEqual(Object.entries(GAP_FIELDS));
    for (const { records, fields, share } of file.fill) {
      for (const { filled } of fields) expect(filled).toBeLessThanOrEqual(records);
      const sum = fields.reduce((total, { filled }) => total + filled, 0);
      expect(share).toBeCloseTo(records === 0 ? 0 : sum / (records * fields.length));
    }
  });

  it('is described with the other data files', () => {
    const { resources } = JSON.parse(readFileSync(join(site.dir, 'data/datapackage.json'), 'utf8')) as { resources: { path: string; description?: string }[] };
    expect(resources.find(({ path }) => path === 'status.json')?.description?.length).toBeGreaterThan(20);
  });
});

it('the fixture has a text in each state but one, made in each way', () => {
  const found = new Set(status.texts.flatMap(({ state, method }) => [state, ...(method ? [method] : [])]));
  expect([...found].sort()).toEqual(['current', 'human', 'machine', 'missing', 'original', 'outdated', 'reviewed']);
  expect(status.texts.filter(({ state }) => state === 'outdated')).toMatchObject([{ collection: 'lessons', id: 'name-a-keeper', lang: 'fr', ...(since ? { since } : {}) }]);
});

it('the fixture has reviews that are overdue and others that soon will be, of every kind, each as the rule says', () => {
  expect(status.date).toBe('2027-02-04');
  expect(status.reviews.map(({ due }) => due)).toEqual(status.reviews.map(({ due }) => due).sort());
  for (const { collection, id, reviewed, due, state } of status.reviews) expect(getReviewState(reviewed, collection, id, status.date), id).toEqual({ due, state });
  expect(new Set(status.reviews.map(({ state }) => state))).toEqual(new Set(['overdue', 'upcoming']));
  expect(new Set(status.reviews.map(({ collection }) => collection))).toEqual(new Set(REVIEWED_KINDS));
});

describe.each(LANGS)('the page of the status in %s', (lang) => {
  const { dom } = getPage(fixture, '/status/', lang);
  const t = getStrings(lang);
  const tables = all(one(dom, 'main'), 'table');
  const rows = (at: number) => all(tables[at] ?? dom, 'tbody tr').map((row) => [...textsOf(row, 'th'), ...textsOf(row, 'td')]);

  it('counts the texts of each language by state and method', () => {
    const counted = TRANSLATION_STATES.map((state) => [t(`status.state.${state}`), ...LANGS.map((one) => formatNumber(status.translations[one][state], lang))]);
    expect(rows(0)).toEqual(expect.arrayContaining(counted));
    const reviewed = [t('status.method.reviewed'), ...LANGS.map((one) => formatNumber(status.translations[one].reviewed, lang))];
    expect(rows(0)).toContainEqual(reviewed);
  });

  it('links what is outdated and missing, in its own language', () => {
    const [list] = all(dom, 'main details');
    expect(textOf(one(list ?? dom, 'summary'))).toBe(`${t('status.behind')} (3)`);
    const wanted = status.texts.filter(({ state }) => state === 'outdated' || state === 'missing').map(({ url }) => url.slice(fixture.siteUrl.length));
    expect(attributes(list ?? dom, 'a', 'href').sort()).toEqual(wanted.sort());
    if (since) expect(textOf(list ?? dom)).toContain(formatDate(since, lang));
  });

  it('lists the reviews that are overdue and those that soon are', () => {
    const lists = new Map(all(dom, 'main details').map((list) => [textOf(one(list, 'summary')), list]));
    for (const [label, state] of [['status.overdue', 'overdue'], ['status.upcoming', 'upcoming']] as const) {
      const ids = status.reviews.filter((review) => review.state === state).map(({ id }) => id);
      const list = lists.get(`${t(label)} (${ids.length})`);
      expect(attributes(list ?? dom, 'a', 'href').map((href) => href.split('/').at(-2)).sort()).toEqual(ids.sort());
    }
  });

  it('shows the rate of each field', () => {
    const shown = rows(2).filter((row) => row.length === 3).map(([field, filled]) => [field, filled]);
    const expected = status.fill.flatMap(({ records, fields }) =>
      fields.map(({ field, filled }) => [t(`field.${field}`), t('status.of', { filled: formatNumber(filled, lang), records: formatNumber(records, lang) })]));
    expect(shown).toEqual(expected);
  });

  it('gives the file, and is linked from the foot of every page', () => {
    expect(attributes(dom, 'main a', 'href')).toContain(toPath(fixture, '/data/status.json', 'nl'));
    expect(attributes(one(getPage(fixture, '/privacy/', lang).dom, 'footer.site-footer'), 'a', 'href')).toContain(toPath(fixture, '/status/', lang));
  });
});

it.each(LANGS)('the real site lists no more pages than a reader can take in, in %s', (lang) => {
  for (const list of all(getPage(getSite(), '/status/', lang).dom, 'main details ul')) expect(all(list, 'li').length).toBeLessThanOrEqual(40);
});
