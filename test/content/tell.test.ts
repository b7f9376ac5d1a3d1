import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tell } from '../../scripts/github/tell.ts';
import { stage, type Staged } from '../support/broken.ts';
import { installFakeGh } from '../support/fake-gh.ts';

const FILES = 'pulls/12/files';
const COMMENTS = 'issues/12/comments';
const STATUSES = 'commits/abc/statuses';
const CHANGED = [{ filename: 'content/pages/about/index.nl.mdx' }, { filename: 'content/pages/about/index.fr.mdx' }, { filename: 'README.md' }];

let gh: ReturnType<typeof installFakeGh>;
let sound: Staged;
let broken: Staged;
beforeEach(async () => {
  gh = installFakeGh();
  process.env['CHECK_LANG'] = 'nl';
  [sound, broken] = await Promise.all([stage(), stage('too-short')]);
  gh.set(FILES, CHANGED);
});
afterEach(async () => {
  gh.remove();
  await Promise.all([sound.remove(), broken.remove()]);
});
const comment = () => gh.get(COMMENTS).map(({ body }) => String(body)).join('\n---\n');

describe('the comment of a change', () => {
  it('tells what is left to do, in the staff’s language, and goes when it is done', () => {
    expect(tell(12, 'abc', broken.project)).toBe('created');
    expect(comment()).toContain('te kort');
    expect(comment()).toContain('index.fr.mdx');
    expect(tell(12, 'abc', broken.project)).toBe('unchanged');
    expect([tell(12, 'abc', sound.project), comment()]).toEqual(['deleted', '']);
  });

  it('leads to the latest preview that was published, and to the pages that change', () => {
    gh.set(STATUSES, [
      { context: 'preview', state: 'success', target_url: 'https://previews.example/pr-12/' },
      { context: 'preview', state: 'failure', target_url: 'https://github.com/example/site/actions/runs/1' },
    ]);
    expect(tell(12, 'abc', sound.project)).toBe('created');
    expect(comment()).toContain('https://previews.example/pr-12');
    expect(comment()).toContain('https://previews.example/pr-12/fr/about/');
    expect(comment()).not.toContain('actions/runs');
  });

  it('says nothing of a change to the rules themselves', () => {
    gh.set(FILES, [...CHANGED, { filename: 'src/schemas/lesson.ts' }]);
    expect([tell(12, 'abc', broken.project), comment()]).toEqual(['none', '']);
  });

  it('does not take a check that cannot run for a good one', () => {
    process.env['CHECK_LANG'] = 'xx';
    expect(() => tell(12, 'abc', broken.project)).toThrow('The check did not run');
    expect(gh.changes()).toEqual([]);
  });
});
