import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../src/admin/browser/guard.ts';

const API = 'https://api.github.com/graphql';
const say = (key: string, values = {}) => `${key} ${JSON.stringify(values)}`;
type Reply = (body: { query: string }) => Response;

/** A guard before a GitHub that answers as told; what comes back is what the editor is told. */
function guard(reply: Reply) {
  const asked: string[] = [];
  const { fetch, reopen } = createGuard(async (_, init) => {
    const body = JSON.parse(String(init?.body ?? '{}')) as { query: string };
    asked.push(body.query);
    return reply(body);
  }, say);
  const ask = (query: string, input?: object) => fetch(API, { method: 'POST', body: JSON.stringify({ query, variables: { input } }) });
  return { ask, asked, reopen, fetch };
}
const load = 'query { ref { nodes { oid message } } }';
const head = (oid: string) => Response.json({ data: { repository: { ref: { target: { history: { nodes: [{ oid }] } } } } } });
const commit = (expectedHeadOid: string, path = 'content/case-studies/a/index.nl.mdx') => ({
  branch: { branchName: 'cms/case-studies/a', repositoryNameWithOwner: 'o/r' }, expectedHeadOid, fileChanges: { additions: [{ path }] },
});
const SAVE = 'mutation { createCommitOnBranch }';
const saved = () => Response.json({ data: { createCommitOnBranch: { commit: { oid: 'new' } } } });
const messageOf = async (response: Response) => ((await response.json()) as { errors?: { message: string }[] }).errors?.[0]?.message;

/** GitHub with the files of two commits: `[at the opening, now]`. */
const withFiles = (before: string | null, now: string | null, main = 'one'): Reply => ({ query }) => {
  if (query === load) return head(main);
  if (query === SAVE) return saved();
  return Response.json({ data: { repository: { f0_0: before && { oid: before }, f1_0: now && { oid: now } } } });
};

describe('a save', () => {
  it('goes on where nothing has changed since the form was opened', async () => {
    const { ask, asked } = guard(withFiles('a', 'b'));
    await ask(load);
    expect(await messageOf(await ask(SAVE, commit('one')))).toBeUndefined();
    expect(asked).toEqual([load, SAVE]);
  });

  it('goes on where others changed other files', async () => {
    const { ask, asked } = guard(withFiles('a', 'a'));
    await ask(load);
    expect(await messageOf(await ask(SAVE, commit('two')))).toBeUndefined();
    expect(asked.at(-1)).toBe(SAVE);
  });

  it.each([
    ['was changed by somebody else', 'a', 'b', 'error.conflict {}'],
    ['was removed by somebody else', 'a', null, 'error.conflict {}'],
    ['was made by somebody else under the same address', null, 'b', 'error.taken {}'],
  ])('stops where the file %s, and asks GitHub for nothing more', async (_, before, now, message) => {
    const { ask, asked } = guard(withFiles(before, now));
    await ask(load);
    expect(await messageOf(await ask(SAVE, commit('two')))).toBe(message);
    expect(asked).not.toContain(SAVE);
  });

  it('stops on a branch that somebody else has gone on with, not on its own', async () => {
    const { ask } = guard(withFiles('a', 'a'));
    await ask(load);
    await ask(SAVE, commit('one'));
    expect(await messageOf(await ask(SAVE, commit('new')))).toBeUndefined();
    expect(await messageOf(await ask(SAVE, commit('other')))).toBe('error.conflict {}');
  });

  it('stops before a file that is no picture and no text', async () => {
    const { ask } = guard(withFiles('a', 'a'));
    await ask(load);
    expect(await messageOf(await ask(SAVE, commit('one', 'content/case-studies/a/notes.txt')))).toBe('error.file {"name":"notes.txt"}');
  });

  it('counts from the moment that a form is opened', async () => {
    let main = 'one';
    const { ask, reopen, asked } = guard((body) => withFiles('a', 'b', main)(body));
    await ask(load);
    main = 'two';
    await ask(load);
    reopen();
    expect(await messageOf(await ask(SAVE, commit('two')))).toBeUndefined();
    expect(asked.at(-1)).toBe(SAVE);
  });
});

describe('a failure is told in words', () => {
  it.each([
    [401, {}, 'error.expired {}'],
    [403, {}, 'error.forbidden {}'],
    [200, { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by personal access token' }] }, 'error.forbidden {}'],
    [200, { errors: [{ message: 'Expected branch to point to "a" but it did not.' }] }, 'error.conflict {}'],
    [503, {}, 'error.busy {"status":503}'],
    [429, {}, 'error.busy {"status":429}'],
  ])('%i %j', async (status, body, message) => {
    expect(await messageOf(await guard(() => Response.json(body, { status })).ask(load))).toBe(message);
  });

  it('without a connection', async () => {
    const { ask } = guard(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(ask(load)).rejects.toThrow('error.offline');
  });

  it('but not what the editor’s own program has to understand', async () => {
    const { ask } = guard(() => Response.json({ errors: [{ message: 'A ref named "x" already exists in the repository.' }] }));
    expect(await messageOf(await ask('mutation { createRef }'))).toContain('already exists');
  });

  it('and nothing of other addresses is touched', async () => {
    const { fetch } = createGuard(async () => new Response('x', { status: 401 }), say);
    expect(await (await fetch('config-nl.json')).text()).toBe('x');
  });
});
