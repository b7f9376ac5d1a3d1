import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepComment, keepIssue } from '../../../scripts/github/sticky.ts';
import { installFakeGh } from '../../support/fake-gh.ts';

let gh: ReturnType<typeof installFakeGh>;
beforeEach(() => {
  gh = installFakeGh();
});
afterEach(() => gh.remove());

const COMMENTS = 'issues/12/comments';
const bodies = (list: string) => gh.get(list).map(({ body }) => body);
const other = (id: number, body: string, login = 'somebody') => ({ id, body, user: { login } });

describe('the comment under a pull request', () => {
  it('is written once, rewritten, and taken away', () => {
    expect([keepComment(12, '<!-- content -->', 'Eén probleem.'), bodies(COMMENTS)]).toEqual(['created', ['<!-- content -->\nEén probleem.\n']]);
    expect(keepComment(12, '<!-- content -->', 'Eén probleem.\n')).toBe('unchanged');
    expect(keepComment(12, '<!-- content -->', '<!-- content -->\nEén probleem.')).toBe('unchanged');
    expect([keepComment(12, '<!-- content -->', 'Twee.'), bodies(COMMENTS)]).toEqual(['updated', ['<!-- content -->\nTwee.\n']]);
    expect([keepComment(12, '<!-- content -->', ' \n'), bodies(COMMENTS)]).toEqual(['deleted', []]);
    expect(keepComment(12, '<!-- content -->', '')).toBe('none');
    expect(gh.changes()).toHaveLength(3);
  });

  it('is found behind many others, and theirs are never touched', () => {
    const others = [other(1, 'Mooi!'), other(2, '<!-- content -->\nvan iemand anders'), other(3, 'a'), other(4, '<!-- other -->\n', 'github-actions[bot]')];
    gh.set(COMMENTS, [...others, other(5, '<!-- content -->\noud\n', 'github-actions[bot]'), { id: 6, body: null, user: null }]);
    expect(keepComment(12, '<!-- content -->', 'nieuw')).toBe('updated');
    expect(gh.get(COMMENTS).slice(0, 4)).toEqual(others);
    expect(bodies(COMMENTS)[4]).toBe('<!-- content -->\nnieuw\n');
  });

  it('takes a text of any shape as a text', () => {
    const text = '@file `$(id)` "\'\n--method DELETE\n\u0000é';
    keepComment(12, '<!-- content -->', text);
    expect(bodies(COMMENTS)).toEqual([`<!-- content -->\n${text}\n`]);
  });
});

describe('the weekly issue', () => {
  it('is one: opened, rewritten, closed, opened again', () => {
    const look = () => gh.get('issues').map(({ title, body, state }) => [title, body, state]);
    expect(keepIssue('<!-- weekly -->', 'Week', 'a')).toBe('created');
    expect(keepIssue('<!-- weekly -->', 'Week', 'b')).toBe('updated');
    expect(look()).toEqual([['Week', '<!-- weekly -->\nb\n', 'open']]);
    expect([keepIssue('<!-- weekly -->', 'Week', ''), keepIssue('<!-- weekly -->', 'Week', '')]).toEqual(['closed', 'none']);
    expect(look()).toEqual([['Week', '<!-- weekly -->\nb\n', 'closed']]);
    expect(keepIssue('<!-- weekly -->', 'Week', 'c')).toBe('updated');
    expect(look()).toEqual([['Week', '<!-- weekly -->\nc\n', 'open']]);
  });

  it('is not opened where there is nothing to do', () => {
    expect([keepIssue('<!-- weekly -->', 'Week', ''), gh.changes()]).toEqual(['none', []]);
  });
});
