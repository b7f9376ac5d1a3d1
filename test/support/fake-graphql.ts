import type { Addition } from './bare-repository.ts';
import type { FakeGitHub } from './fake-github.ts';

export interface Question {
  query: string;
  variables: Record<string, unknown> & { branch?: string; input?: Record<string, unknown> };
}
interface CommitInput {
  branch: { branchName: string };
  expectedHeadOid: string;
  message: { headline: string };
  fileChanges: { additions?: Addition[]; deletions?: { path: string }[] };
}
const fail = (message: string, type?: string) => ({ data: null, errors: [{ message, ...(type ? { type } : {}) }] });
const KINDS: Record<string, string> = { A: 'ADDED', M: 'MODIFIED', D: 'DELETED' };

function createRef({ repository }: FakeGitHub, { name, oid }: { name: string; oid: string }) {
  if (repository.find(name)) return fail(`A ref named "${name}" already exists in the repository.`);
  repository.bytes(['update-ref', name, oid]);
  return { data: { createRef: { ref: { name } } } };
}

function createCommit({ repository, trouble }: FakeGitHub, query: string, input: CommitInput) {
  const { branch: { branchName }, expectedHeadOid, fileChanges, message } = input;
  if (trouble === 'forbidden') return fail('Resource not accessible by personal access token', 'FORBIDDEN');
  if (repository.find(`refs/heads/${branchName}`) !== expectedHeadOid) return fail(`Expected branch to point to "${expectedHeadOid}" but it did not.`);
  const oid = repository.commit(branchName, message.headline, fileChanges.additions ?? [], fileChanges.deletions);
  const files = [...query.matchAll(/(file_\d+): file\(path: ("(?:[^"\\]|\\.)*")\)/g)].map(([, alias = '', path = '']) =>
    [alias, { oid: repository.find(`${oid}:${JSON.parse(path) as string}`) }]);
  return { data: { createCommitOnBranch: { commit: { oid, committedDate: new Date().toISOString(), ...Object.fromEntries(files) } } } };
}

function listPulls({ repository, pulls }: FakeGitHub) {
  const author = { login: 'redacteur', avatarUrl: '', name: 'Redacteur', email: '', databaseId: 1 };
  const nodes = pulls.filter(({ state }) => state === 'open').map((pull) => {
    const changes = repository.text('diff', '--name-status', `refs/heads/main...refs/heads/${pull.head}`).split('\n').filter(Boolean);
    const files = changes.map((line) => line.split('\t')).map(([kind = '', path]) => ({ path, changeType: KINDS[kind] ?? 'CHANGED' }));
    return {
      id: pull.node_id, number: pull.number, title: pull.title, url: pull.html_url, isDraft: pull.draft, isCrossRepository: false,
      createdAt: pull.created_at, updatedAt: pull.updated_at, headRefName: pull.head, headRefOid: repository.find(`refs/heads/${pull.head}`),
      author, labels: { nodes: pull.labels.map((name) => ({ name })) }, files: { nodes: files },
    };
  });
  return { data: { repository: { pullRequests: { nodes } } } };
}

/** Every commit of a branch with the files it touched, newest first. */
function readLog({ repository }: FakeGitHub, branch: string) {
  const log = repository.text('log', '--name-only', '--format=%x00%H%x09%an%x09%ae%x09%cI%x09%s', `refs/heads/${branch}`);
  return log.split('\0').slice(1).map((text) => {
    const [line = '', ...paths] = text.split('\n').filter(Boolean);
    const [oid, name, email, committedDate, message] = line.split('\t');
    const author = { name, email, avatarUrl: '', user: { id: 1, databaseId: 1, login: 'redacteur' } };
    return { paths: new Set(paths), commit: { oid, message, committedDate, author } };
  });
}

/** Files and commits by their ids, read in one go. */
function readObjects({ repository }: FakeGitHub, ids: readonly string[]): unknown[] {
  const all = repository.bytes(['cat-file', '--batch'], {}, Buffer.from(`${ids.join('\n')}\n`));
  let at = 0;
  return ids.map((oid) => {
    const end = all.indexOf('\n', at);
    const [, type, size] = all.toString('utf8', at, end).split(' ');
    const bytes = all.subarray(end + 1, end + 1 + Number(size));
    at = end + Number(size) + 2;
    if (type !== 'blob') return { oid, statusCheckRollup: null, deployments: { nodes: [] }, status: null, checkSuites: { nodes: [] } };
    const isBinary = bytes.includes(0);
    return { oid, byteSize: bytes.length, isBinary, isTruncated: false, text: isBinary ? null : bytes.toString() };
  });
}

/** Files, commits and histories asked for under aliases of their own. */
function readAliases(github: FakeGitHub, query: string, branch: string) {
  const { repository } = github;
  const found: Record<string, unknown> = {};
  const byId = [...query.matchAll(/(\w+_\d+):\s+object\(oid: "([0-9a-f]+)"\)/g)].map(([, alias = '', oid]) => [alias, oid] as const);
  const byName = [...query.matchAll(/(\w+_\d+):\s+object\(expression: ("(?:[^"\\]|\\.)*")\)/g)].map(
    ([, alias = '', name = '']) => [alias, repository.find(JSON.parse(name) as string)] as const);
  const wanted = [...byId, ...byName];
  const ids = wanted.flatMap(([, oid]) => oid ?? []);
  const objects = new Map(readObjects(github, ids).map((object, at) => [ids[at], object]));
  for (const [alias, oid] of wanted) found[alias] = objects.get(oid) ?? null;
  const histories = /(\w+_\d+):\s+ref\(qualifiedName: \$branch\) \{ target \{ \.\.\. on Commit \{ history\(first: (\d+), path: ("(?:[^"\\]|\\.)*")\)/g;
  const log = histories.test(query) ? readLog(github, branch) : [];
  histories.lastIndex = 0;
  for (const [, alias = '', count, path = ''] of query.matchAll(histories)) {
    const commits = log.filter(({ paths }) => paths.has(JSON.parse(path) as string)).slice(0, Number(count));
    found[alias] = { target: { history: { nodes: commits.map(({ commit }) => commit) } } };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** What GitHub answers to the questions that the editor asks it; throws at one it does not know. */
export function answerQuestion(github: FakeGitHub, { query, variables }: Question): unknown {
  const { repository, pulls } = github;
  const [plain, branch, input] = [query.replace(/\s+/g, ' '), variables.branch ?? 'main', variables.input ?? {}];
  if (/createRef\(/.test(plain)) return createRef(github, input as unknown as { name: string; oid: string });
  if (/createCommitOnBranch/.test(plain)) return createCommit(github, plain, input as unknown as CommitInput);
  const change = /(convertPullRequestToDraft|markPullRequestReadyForReview)/.exec(plain)?.[1];
  if (change) {
    const pull = pulls.find(({ node_id }) => node_id === input['pullRequestId']);
    if (pull) pull.draft = change.startsWith('convert');
    return { data: { [change]: { pullRequest: { isDraft: pull?.draft } } } };
  }
  const head = { target: { oid: repository.find(`refs/heads/${branch}`) } };
  if (/fork: repository/.test(plain)) return { data: { fork: { id: 'R_1' }, base: { ref: head } } };
  if (/pullRequests\(headRefName/.test(plain)) {
    return { data: { repository: { pullRequests: { totalCount: pulls.filter((pull) => pull.state === 'open' && pull.head === branch).length } } } };
  }
  if (/pullRequests\(/.test(plain)) return listPulls(github);
  if (/defaultBranchRef/.test(plain)) return { data: { repository: { defaultBranchRef: { name: 'main' } } } };
  if (/nodes \{ oid message \}/.test(plain)) return { data: { repository: { ref: head.target.oid && { target: { history: { nodes: [readLog(github, branch)[0]?.commit] } } } } } };
  if (/\{ ref\(qualifiedName: \$branch\) \{ target \{ \.\.\. on Commit \{ oid \} \} \} \}/.test(plain)) return { data: { repository: { ref: head } } };
  const found = readAliases(github, plain, branch);
  if (!found) throw new Error(`The fake GitHub does not know this question: ${plain.slice(0, 300)}`);
  return { data: { repository: found } };
}
