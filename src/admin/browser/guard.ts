import type { Say } from './say.ts';

const API = 'https://api.github.com/';
/** What belongs in the content: texts, records, pictures. */
const KNOWN_FILE = /\.(mdx|yaml|webp|avif|png|jpe?g|gif|svg)$/;

interface Commit {
  branch: { branchName: string; repositoryNameWithOwner: string };
  expectedHeadOid: string;
  fileChanges: { additions?: { path: string }[]; deletions?: { path: string }[] };
}
interface Question {
  query: string;
  variables?: { input?: Commit };
}
interface Answer {
  data?: {
    repository?: {
      ref?: { target?: { history?: { nodes?: { oid: string }[] } } };
      pullRequests?: { nodes?: { headRefName: string; headRefOid: string }[] };
    };
    createCommitOnBranch?: { commit?: { oid: string } };
  } | null;
  errors?: { type?: string; message: string }[];
}
type Ask = typeof fetch;

/** The GraphQL question of a request; undefined for anything else. */
function readQuestion(url: string, body: unknown): Question | undefined {
  return url === `${API}graphql` && typeof body === 'string' ? (JSON.parse(body) as Question) : undefined;
}

/** Ids of files as they are at two commits. */
async function readFiles(ask: Ask, headers: HeadersInit | undefined, { branch, fileChanges }: Commit, commits: readonly string[]) {
  const paths = [...(fileChanges.additions ?? []), ...(fileChanges.deletions ?? [])].map(({ path }) => path);
  const [owner, name] = branch.repositoryNameWithOwner.split('/');
  const objects = commits.flatMap((commit, at) => paths.map((path, index) => `f${at}_${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { oid }`));
  const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } }`;
  const response = await ask(`${API}graphql`, { method: 'POST', headers: headers ?? {}, body: JSON.stringify({ query, variables: { owner, name } }) });
  const { data } = (await response.json()) as { data: { repository: Record<string, { oid: string } | null> } };
  return paths.map((_, index) => commits.map((_one, at) => data.repository[`f${at}_${index}`]?.oid));
}

/**
 * Stands between the editor and GitHub, because the editor saves over what others have saved meanwhile, and tells failures in
 * English. It refuses a save that would overwrite, and puts failures into words of the editor's language.
 * @param real the browser's own fetch
 */
export function createGuard(real: Ask, say: Say) {
  /** The newest commit of the main branch that the editor has read, and the one it had read when the form was opened. */
  let [newest, opened]: (string | undefined)[] = [];
  /** Last commit that the editor knows of each branch with an open pull request. */
  const heads = new Map<string, string>();

  /** Why a save must not go on, in words; undefined where it may. */
  async function findObstacle(commit: Commit, headers: HeadersInit | undefined): Promise<string | undefined> {
    const { branch, expectedHeadOid, fileChanges } = commit;
    const stranger = fileChanges.additions?.find(({ path }) => !KNOWN_FILE.test(path));
    if (stranger) return say('error.file', { name: stranger.path.split('/').at(-1) ?? '' });
    const known = heads.get(branch.branchName);
    if (known !== undefined) return known === expectedHeadOid ? undefined : say('error.conflict');
    if (opened === undefined || opened === expectedHeadOid) return undefined;
    const files = await readFiles(real, headers, commit, [opened, expectedHeadOid]);
    const changed = files.filter(([before, now]) => before !== now);
    if (changed.length === 0) return undefined;
    return say(changed.every(([before]) => before === undefined) ? 'error.taken' : 'error.conflict');
  }

  function learn({ query, variables }: Question, { data }: Answer) {
    const { repository, createCommitOnBranch } = data ?? {};
    const head = /oid\s+message/.test(query) ? repository?.ref?.target?.history?.nodes?.[0]?.oid : undefined;
    if (head !== undefined) newest = head;
    opened ??= newest;
    for (const { headRefName, headRefOid } of repository?.pullRequests?.nodes ?? []) heads.set(headRefName, headRefOid);
    const saved = createCommitOnBranch?.commit?.oid;
    if (saved !== undefined && variables?.input) heads.set(variables.input.branch.branchName, saved);
  }

  /** What went wrong, in the editor's language; undefined where GitHub's own words are for the editor's program. */
  function explain(status: number, errors: Answer['errors'] = []): string | undefined {
    const text = errors.map(({ type = '', message }) => `${type} ${message}`).join(' ');
    if (status === 401) return say('error.expired');
    if (/Expected branch to point to/.test(text)) return say('error.conflict');
    if (status === 403 || /FORBIDDEN|not accessible by/.test(text)) return say('error.forbidden');
    return status >= 500 || status === 429 ? say('error.busy', { status }) : undefined;
  }

  async function guarded(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(API)) return real(input, init);
    const question = readQuestion(url, init.body);
    try {
      const commit = question?.query.includes('createCommitOnBranch') ? question.variables?.input : undefined;
      const obstacle = commit && (await findObstacle(commit, init.headers));
      if (obstacle) return Response.json({ errors: [{ message: obstacle }] });
      const response = await real(input, init);
      if (!question && (init.method ?? 'GET') === 'GET') return response;
      const answer = question || !response.ok ? ((await response.clone().json().catch(() => ({}))) as Answer) : {};
      if (question) learn(question, answer);
      const message = explain(response.status, answer.errors);
      return message === undefined ? response : Response.json({ message, errors: [{ message }] }, { status: response.status });
    } catch (cause) {
      throw new TypeError(say('error.offline'), { cause });
    }
  }
  /** To be called when another form is opened: what is known then is what the form shows. */
  const reopen = () => {
    opened = newest;
  };
  return { fetch: guarded as Ask, reopen };
}
