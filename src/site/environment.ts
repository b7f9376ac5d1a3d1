import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** What the outside decides about a build. Everything has a default: a fresh clone needs no settings. */
export interface SiteEnvironment {
  /** Origin of the published site, without path or slash at the end: `https://www.example.org`. */
  readonly siteUrl: string;
  /** Where the site stands on that origin: `/` or `/name`, never with a slash at the end. */
  readonly basePath: string;
  /** Web address of the repository, for edit links; undefined: no edit links. */
  readonly repoUrl: string | undefined;
  /** The branch that edit links lead to. */
  readonly editBranch: string;
  /** Whether drafts are built too, marked as such: for previews. */
  readonly showDrafts: boolean;
  /** Address of the service for signing in to the editor with GitHub; undefined: with a token only. */
  readonly editorAuthUrl: string | undefined;
  /** Absolute paths. */
  readonly contentDir: string;
  readonly outDir: string;
  /** Astro's cache. Two builds with different content must not share one: the content store lies in it. */
  readonly cacheDir: string;
  /** ISO date that the build counts from: what is overdue, how old something is. */
  readonly today: string;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used. The message is one line for people: which, what it says, what it should be. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Reads and validates SITE_URL, BASE_PATH, REPO_URL, EDIT_BRANCH, SHOW_DRAFTS, EDITOR_AUTH_URL, CONTENT_DIR, OUT_DIR, CACHE_DIR and TODAY.
 * An empty value counts as not set (continuous integration passes empty strings); REPO_URL=none means no repository.
 */
export function readEnvironment(env: Env = process.env, root = process.cwd()): SiteEnvironment {
  const folder = (name: string, fallback: string) => readFolder(name, env[name]?.trim() || fallback, root);
  return {
    siteUrl: readSiteUrl(env['SITE_URL']?.trim() || 'http://localhost:4321'),
    basePath: readBasePath(env['BASE_PATH']?.trim() || '/'),
    repoUrl: readRepoUrl(env, root),
    editBranch: readBranch(env['EDIT_BRANCH']?.trim() || 'main'),
    showDrafts: readSwitch('SHOW_DRAFTS', env['SHOW_DRAFTS']?.trim() || 'false'),
    editorAuthUrl: readAuthUrl(env['EDITOR_AUTH_URL']?.trim()),
    contentDir: folder('CONTENT_DIR', 'content'),
    outDir: folder('OUT_DIR', 'dist'),
    cacheDir: folder('CACHE_DIR', 'node_modules/.astro'),
    today: readToday(env['TODAY']?.trim() || new Date().toISOString().slice(0, 10)),
  };
}

function readSiteUrl(value: string): string {
  const url = parseWebUrl(value);
  if (!url) throw new EnvironmentError(`SITE_URL is "${value}"; it should be a web address such as https://www.example.org.`);
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new EnvironmentError(`SITE_URL is "${value}"; give only ${url.origin} and put a path in BASE_PATH.`);
  }
  return url.origin;
}

function readBasePath(value: string): string {
  const trimmed = value.replace(/\/+$/, '');
  const plain = trimmed === '' || /^(\/[\w.~-]+)+$/.test(trimmed);
  if (!value.startsWith('/') || !plain || /\/\.{1,2}(\/|$)/.test(trimmed)) {
    throw new EnvironmentError(`BASE_PATH is "${value}"; it should be / or start with /, such as /kennis (letters, digits, - _ . ~).`);
  }
  return trimmed || '/';
}

function readBranch(value: string): string {
  if (/[\s?#~^:\\*[]|\.\./.test(value)) throw new EnvironmentError(`EDIT_BRANCH is "${value}"; that is not the name of a branch.`);
  return value;
}

function readToday(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new EnvironmentError(`TODAY is "${value}"; it should be a date such as 2027-03-31.`);
  }
  return value;
}

function readSwitch(name: string, value: string): boolean {
  if (value !== 'true' && value !== 'false') throw new EnvironmentError(`${name} is "${value}"; it should be true or false.`);
  return value === 'true';
}

/** Passwords and tokens pass there: only https. */
function readAuthUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = parseWebUrl(value);
  if (url?.protocol !== 'https:' || url.search || url.hash) {
    throw new EnvironmentError(`EDITOR_AUTH_URL is "${value}"; it should be a web address such as https://sign-in.example.org.`);
  }
  return withoutSuffix(url.href);
}

/** A build empties its output folder: one that holds the project itself, or anything of it but output, is refused. */
function readFolder(name: string, value: string, root: string): string {
  const path = resolve(root, value);
  const fromPath = relative(path, root);
  const holdsProject = fromPath === '' || (!fromPath.startsWith('..') && !isAbsolute(fromPath));
  if (holdsProject) throw new EnvironmentError(`${name} is "${value}"; it cannot be the project's own folder or one around it.`);
  return path;
}

/** Explicit, else of the service that runs the build, else as package.json says. */
function readRepoUrl(env: Env, root: string): string | undefined {
  const explicit = env['REPO_URL']?.trim();
  if (explicit === 'none') return undefined;
  if (explicit) {
    const url = parseWebUrl(explicit);
    if (!url || url.search || url.hash) {
      throw new EnvironmentError(`REPO_URL is "${explicit}"; it should be a web address such as https://github.com/owner/name, or none.`);
    }
    return withoutSuffix(url.href);
  }
  const [server, name] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY']];
  if (server && name) return withoutSuffix(`${server}/${name}`);
  return toRepoUrl(readManifest(root)?.repository);
}

function readManifest(root: string): { repository?: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { repository?: unknown };
  } catch {
    return undefined;
  }
}

/** The web address of package.json's `repository`, in any of the forms that npm allows; undefined when it has none. */
export function toRepoUrl(repository: unknown): string | undefined {
  const value = typeof repository === 'object' && repository !== null ? (repository as { url?: unknown }).url : repository;
  if (typeof value !== 'string') return undefined;
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(value);
  if (short) return withoutSuffix(`https://${short[1] ?? 'github'}.${short[1] === 'bitbucket' ? 'org' : 'com'}/${short[2]}`);
  const ssh = /^(?:git\+)?(?:ssh:\/\/)?git@([\w.-]+)[:/](.+)$/.exec(value);
  const url = parseWebUrl(ssh ? `https://${ssh[1]}/${ssh[2]}` : value.replace(/^git\+/, '').replace(/^git:/, 'https:'));
  return url && withoutSuffix(url.href);
}

function withoutSuffix(address: string): string {
  return address.replace(/\/+$/, '').replace(/\.git$/, '');
}

function parseWebUrl(value: string): URL | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
