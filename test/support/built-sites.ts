/** A finished build that output and browser tests look at; see scripts/test.mjs, which makes both. */
export interface BuiltSite {
  readonly dir: string;
  /** Path under which it was built: `/` or `/name`. */
  readonly base: string;
  /** Origin in its canonical addresses. */
  readonly siteUrl: string;
  /** Address of its repository; undefined: built without edit links. */
  readonly repoUrl: string | undefined;
}

function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with "npm run test:output" or "npm run test:e2e".`);
  return value;
}

/** The real content, at the root of its origin. */
export const getSite = (): BuiltSite => ({
  dir: need('TEST_SITE_DIR'),
  base: '/',
  siteUrl: need('TEST_SITE_URL'),
  repoUrl: 'https://github.com/example/site',
});

/** The small content of test/fixtures/site, under a base path. */
export const getFixtureSite = (): BuiltSite => ({
  dir: need('TEST_FIXTURE_DIR'),
  base: need('TEST_FIXTURE_BASE'),
  siteUrl: need('TEST_SITE_URL'),
  repoUrl: undefined,
});

/** The browser to start with playwright-core; as root, Chromium needs its sandbox off. */
export const getBrowserOptions = () => ({
  executablePath: need('CHROMIUM_PATH'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
