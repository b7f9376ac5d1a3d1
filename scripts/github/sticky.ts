import { gh, list, repository } from './gh.ts';

/** Who writes with the token of a workflow. Somebody else's text with our mark in it is never ours to change. */
const AUTHOR = 'github-actions[bot]';

interface Written {
  readonly number?: number;
  readonly id: number;
  readonly body: string | null;
  readonly state?: string;
  readonly user: { readonly login: string } | null;
}

/** A text with its mark before it, where it does not have it already; empty stays empty. */
const withMark = (mark: string, text: string) => {
  const body = text.trim();
  return body && `${body.startsWith(mark) ? body : `${mark}\n${body}`}\n`;
};

const findOwn = (all: readonly Written[], mark: string) =>
  all.find(({ body, user }) => user?.login === AUTHOR && body?.startsWith(mark));

/**
 * Keeps one comment of ours under a pull request: written, rewritten, or taken away when there is nothing left to say.
 * @param mark first line of the comment, a note in HTML that readers do not see
 * @param text Markdown, with or without the mark; empty: no comment
 */
export function keepComment(pull: number, mark: string, text: string): 'created' | 'updated' | 'unchanged' | 'deleted' | 'none' {
  const comments = `repos/${repository()}/issues/${pull}/comments`;
  const own = findOwn(list<Written>(comments), mark);
  const body = withMark(mark, text);
  const address = `repos/${repository()}/issues/comments/${own?.id}`;
  if (!own) {
    if (!body) return 'none';
    gh('POST', comments, { body });
    return 'created';
  }
  if (!body) {
    gh('DELETE', address);
    return 'deleted';
  }
  if (own.body === body) return 'unchanged';
  gh('PATCH', address, { body });
  return 'updated';
}

/**
 * Keeps one issue of ours: opened, rewritten, closed when there is nothing to do, opened again when there is.
 * @param text Markdown; empty: the issue is closed as it stands
 */
export function keepIssue(mark: string, title: string, text: string): 'created' | 'updated' | 'closed' | 'none' {
  const issues = `repos/${repository()}/issues`;
  const own = findOwn(list<Written>(`${issues}?state=all&creator=${encodeURIComponent(AUTHOR)}`), mark);
  const body = withMark(mark, text);
  if (!own) {
    if (!body) return 'none';
    gh('POST', issues, { title, body });
    return 'created';
  }
  if (!body && own.state === 'closed') return 'none';
  gh('PATCH', `${issues}/${own.number}`, body ? { title, body, state: 'open' } : { state: 'closed' });
  return body ? 'updated' : 'closed';
}
