import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { getStrings } from '../../src/domain/strings.ts';
import { LANGS } from '../../src/schemas/parts.ts';
import { getFixtureSite } from '../support/built-sites.ts';
import { all, attributes, getPage, getPages, one, textOf, toPath } from '../support/pages.ts';

/** The fixture as a reviewer sees it before it is published. */
const preview = { ...getFixtureSite(), dir: join(process.cwd(), '.build', 'test-preview') };
const draft = '/lessons/count-the-boats/';

beforeAll(async () => {
  // Of the test runner's own variables, some mean something to the build.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CONTENT_DIR: 'test/fixtures/site/content', CACHE_DIR: '.build/cache-preview', OUT_DIR: preview.dir };
  await build({ env: { ...env, SITE_URL: preview.siteUrl, BASE_PATH: preview.base, REPO_URL: 'none', SHOW_DRAFTS: 'true' }, check: false });
}, 240_000);

describe.each(LANGS)('a preview in %s', (lang) => {
  const t = getStrings(lang);

  it('shows a draft and says that it is one', () => {
    for (const key of [draft, '/partnerships/duinhaven-anse-claire-again/']) {
      const { dom, path } = getPage(preview, key, lang);
      expect(textOf(one(dom, '.page-header [data-state]')), path).toBe(t('draft.notice'));
      expect(attributes(dom, 'meta[name="robots"]', 'content'), path).toEqual(['noindex']);
      expect(all(dom, '[data-pagefind-body]').length, path).toBe(0);
    }
  });

  it('shows it where it will stand once it is published', () => {
    expect(attributes(one(getPage(preview, '/lessons/', lang).dom, '.entry-list'), 'a', 'href')).toContain(toPath(preview, draft, lang));
  });
});

it('marks nothing else as a draft', () => {
  const marked = getPages(preview).filter(({ dom }) => attributes(dom, 'meta[name="robots"]', 'content').includes('noindex')).map(({ key }) => key);
  expect([...new Set(marked)].filter((key) => key !== '/404/' && !key.endsWith('404.html')).sort()).toEqual(['/admin/', draft, '/partnerships/duinhaven-anse-claire-again/']);
});
