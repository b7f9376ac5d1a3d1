import type { BrowserContext, Route } from 'playwright-core';
import { BareRepository } from './bare-repository.ts';
import { answerQuestion, type Question } from './fake-graphql.ts';

/** A pull request as the fake keeps it. */
export interface Pull {
  number: number;
  node_id: string;
  title: string;
  head: string;
  base: string;
  draft: boolean;
  labels: string[];
  state: 'open' | 'closed';
  html_url: string;
  created_at: string;
  updated_at: string;
}
interface Reply {
  status: number;
  body?: unknown;
  raw?: Buffer;
}
const OK = (body: unknown = {}): Reply => ({ status: 200, body });
const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' };

/**
 * As much of GitHub as the editor uses, over a real bare repository: reading files, branches, commits, pull requests with
 * labels. It holds nothing that GitHub could refuse for reasons of its own.
 */
export class FakeGitHub {
  readonly repository = new BareRepository();
  readonly pulls: Pull[] = [];
  /** What was asked and has no answer here: a test expects none. */
  readonly unknown: string[] = [];
  readonly token = 'github_pat_test';
  /** What to do wrong: no connection, a token that no longer counts, no right to write. */
  trouble: 'offline' | 'expired' | 'forbidden' | undefined;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** Answers the requests of a browser; every other host but the site's own cannot be reached. */
  async serve(context: BrowserContext, own: string): Promise<string[]> {
    const outside: string[] = [];
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      if (url.startsWith(own) || url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
      if (url.startsWith('https://api.github.com/')) return this.fulfil(route);
      outside.push(url);
      return route.abort();
    });
    return outside;
  }

  private async fulfil(route: Route) {
    const request = route.request();
    if (this.trouble === 'offline') return route.abort('internetdisconnected');
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    const { pathname, search } = new URL(request.url());
    const { status, body, raw } = this.answer(request.method(), pathname + search, await request.allHeaders(), request.postData());
    return route.fulfill({ status, headers: { ...CORS, 'content-type': 'application/json' }, ...(body === undefined && !raw ? {} : { body: raw ?? JSON.stringify(body) }) });
  }

  private answer(method: string, path: string, headers: Record<string, string>, data: string | null): Reply {
    const body = data ? (JSON.parse(data) as Record<string, unknown>) : {};
    const isTrusted = headers['authorization'] === `token ${this.token}` && this.trouble !== 'expired';
    if (!isTrusted) return { status: 401, body: { message: 'Bad credentials' } };
    if (path === '/graphql') return OK(answerQuestion(this, body as unknown as Question));
    if (path === '/user') return OK({ id: 1, login: 'redacteur', name: 'Redacteur', email: '', avatar_url: '', html_url: 'https://github.com/redacteur' });
    const base = `/repos/${this.name}`;
    const reply = path.startsWith(`${base}/`) ? this.answerRest(method, path.slice(base.length), body) : undefined;
    if (!reply) this.unknown.push(`${method} ${path}`);
    return reply ?? { status: 404, body: { message: 'Not Found' } };
  }

  private answerRest(method: string, path: string, body: Record<string, unknown>): Reply | undefined {
    const { repository } = this;
    if (/^\/collaborators\//.test(path)) return this.trouble === 'forbidden' ? { status: 404, body: { message: 'Not Found' } } : { status: 204 };
    const tree = /^\/git\/trees\/([^?]+)/.exec(path)?.[1];
    if (tree) return OK({ truncated: false, tree: this.list(decodeURIComponent(tree)) });
    const blob = /^\/git\/blobs\/([0-9a-f]+)/.exec(path)?.[1];
    if (blob) return { status: 200, raw: repository.bytes(['cat-file', 'blob', blob]) };
    const ref = /^\/git\/refs\/(heads\/.+)$/.exec(path)?.[1];
    if (ref && method === 'DELETE') {
      repository.bytes(['update-ref', '-d', `refs/${decodeURI(ref)}`]);
      return { status: 204 };
    }
    if (ref && method === 'PATCH') {
      repository.bytes(['update-ref', `refs/${decodeURI(ref)}`, String(body['sha'])]);
      return OK();
    }
    if (path === '/pulls' && method === 'POST') return this.openPull(body);
    const [, kind, number] = /^\/(pulls|issues)\/(\d+)/.exec(path) ?? [];
    const pull = this.pulls[Number(number) - 1];
    if (kind === 'issues' && pull) {
      const labels = (body['labels'] ?? []) as string[];
      if (method === 'POST') pull.labels.push(...labels);
      if (method === 'PATCH') pull.labels = labels;
      return OK({ number: pull.number, labels: pull.labels.map((name) => ({ name })) });
    }
    if (kind === 'pulls' && pull) return OK(method === 'PATCH' ? Object.assign(pull, body) : pull);
    return /^\/(commits|deployments|statuses)/.test(path) ? OK([]) : undefined;
  }

  private openPull({ title, head, base, draft }: Record<string, unknown>): Reply {
    const number = this.pulls.length + 1;
    const now = new Date().toISOString();
    const pull: Pull = {
      number, node_id: `PR_${number}`, title: String(title), head: String(head), base: String(base), draft: draft === true, labels: [], state: 'open',
      html_url: `https://github.com/${this.name}/pull/${number}`, created_at: now, updated_at: now,
    };
    this.pulls.push(pull);
    return { status: 201, body: { ...pull, head: { ref: pull.head, sha: this.repository.find(`refs/heads/${pull.head}`) } } };
  }

  private list(commit: string) {
    return this.repository.text('ls-tree', '-r', '-l', commit).split('\n').filter(Boolean).map((line) => {
      const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+)\s+(\d+|-)\t(.*)$/.exec(line) ?? [];
      return { mode, type, sha, size: Number(size), path };
    });
  }
}
