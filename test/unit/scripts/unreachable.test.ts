import { describe, expect, it } from 'vitest';
import { findUnreachable, type Ask } from '../../../scripts/lib/content/unreachable.ts';

const named = (name: string) => Object.assign(new Error(name), { name });

/** A network as a table of answers, which writes down what was asked and how long was waited. */
function createNetwork(answers: Record<string, (number | Error)[]>) {
  const asked: string[] = [];
  const waits: number[] = [];
  const ask: Ask = (url, { method }) => {
    const before = asked.filter((one) => one.endsWith(` ${url}`)).length;
    asked.push(`${method ?? ''} ${url}`);
    // The last answer of the list is given for good.
    const answer = answers[url]?.[before] ?? answers[url]?.at(-1) ?? 200;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ status: answer, body: null });
  };
  const find = async () => [...(await findUnreachable(Object.keys(answers), ask, (time) => Promise.resolve(waits.push(time))))];
  return { find, asked, waits };
}

describe('pages of other sites', () => {
  it('that answer are well, and are asked for their head only', async () => {
    const { find, asked } = createNetwork({ 'https://a.example/': [200] });
    expect(await find()).toEqual([]);
    expect(asked).toEqual(['HEAD https://a.example/']);
  });

  it('that are gone are told, with what the server says', async () => {
    const { find } = createNetwork({ 'https://a.example/x': [404], 'https://b.example/': [410] });
    expect(await find()).toEqual([['https://a.example/x', '404'], ['https://b.example/', '410']]);
  });

  it.each([401, 403, 405, 429])('that refuse a machine (%i) are not told', async (status) => {
    expect(await createNetwork({ 'https://a.example/': [status] }).find()).toEqual([]);
  });

  it('whose server does not know the question for the head are asked for whole', async () => {
    const { find, asked } = createNetwork({ 'https://a.example/': [404, 200] });
    expect(await find()).toEqual([]);
    expect(asked).toEqual(['HEAD https://a.example/', 'GET https://a.example/']);
  });

  it('that fail for a moment get a second chance', async () => {
    const { find, waits } = createNetwork({ 'https://a.example/': [503, 503, 200] });
    expect(await find()).toEqual([]);
    expect(waits).toEqual([5_000]);
  });

  it('of a site that stays silent are not asked one by one', async () => {
    const silent = named('TimeoutError');
    const { find, asked } = createNetwork({ 'https://a.example/1': [silent], 'https://a.example/2': [silent], 'https://b.example/': [named('TypeError')] });
    expect((await find()).sort()).toEqual([['https://a.example/1', 'time'], ['https://a.example/2', 'time'], ['https://b.example/', 'connection']]);
    expect(asked.filter((one) => one.includes('a.example/2'))).toEqual([]);
  });

  it('of one site are asked one after the other, with a pause', async () => {
    let open = 0;
    let most = 0;
    const waits: number[] = [];
    const ask: Ask = async () => {
      most = Math.max(most, (open += 1));
      await Promise.resolve();
      open -= 1;
      return { status: 200, body: null };
    };
    await findUnreachable(['https://a.example/1', 'https://a.example/2', 'https://a.example/1#x'], ask, (time) => Promise.resolve(waits.push(time)));
    expect(most).toBe(1);
    expect(waits).toEqual([500]);
  });

  it('are named as they are written, with the part of the page', async () => {
    const ask: Ask = () => Promise.resolve({ status: 404, body: null });
    const found = await findUnreachable(['https://a.example/x#part'], ask, () => Promise.resolve());
    expect([...found]).toEqual([['https://a.example/x#part', '404']]);
  });
});
