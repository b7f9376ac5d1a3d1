/** What is needed of `fetch`. */
export type Ask = (url: string, options: RequestInit) => Promise<Pick<Response, 'status' | 'body'>>;
type Wait = (milliseconds: number) => Promise<unknown>;

/** Other sites get one question at a time, with a pause before the next; this many sites are asked side by side. */
const SIDE_BY_SIDE = 8;
const PAUSE = 500;
/** Before a site that did not answer is asked again. */
const LONG_PAUSE = 5_000;
const PATIENCE = 15_000;
const HEADERS = { 'user-agent': 'VVSG-International link check', accept: 'text/html,*/*;q=0.8' };

/** Answers that say the page is there, though not for a machine. */
const NOT_FOR_MACHINES = [401, 403, 405, 406, 429, 451, 501, 999];
const isThere = (status: number) => status < 400 || NOT_FOR_MACHINES.includes(status);

/** Answer of a server: its status; or `time` or `connection` where there is none. */
type Answer = number | 'time' | 'connection';

async function askOnce(url: string, method: 'HEAD' | 'GET', ask: Ask): Promise<Answer> {
  try {
    const { status, body } = await ask(url, { method, headers: HEADERS, redirect: 'follow', signal: AbortSignal.timeout(PATIENCE) });
    await body?.cancel();
    return status;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'time' : 'connection';
  }
}

/** Asks for the head only, then for the page where that is refused, as many servers do not know the one. */
async function askFor(url: string, ask: Ask): Promise<Answer> {
  const head = await askOnce(url, 'HEAD', ask);
  return typeof head === 'number' && head < 400 ? head : askOnce(url, 'GET', ask);
}

/** Why each page of one site that cannot be reached cannot. A site that is silent twice is not asked for its other pages. */
async function askSite(urls: readonly string[], ask: Ask, wait: Wait): Promise<Map<string, string>> {
  const unreachable = new Map<string, string>();
  let silent: Answer | undefined;
  for (const [at, url] of urls.entries()) {
    if (at > 0 && silent === undefined) await wait(PAUSE);
    let answer = silent ?? (await askFor(url, ask));
    const isPassing = typeof answer === 'string' || answer >= 500;
    if (silent === undefined && isPassing) {
      await wait(LONG_PAUSE);
      answer = await askFor(url, ask);
      if (typeof answer === 'string') silent = answer;
    }
    if (typeof answer === 'string' || !isThere(answer)) unreachable.set(url, String(answer));
  }
  return unreachable;
}

/**
 * Asks for pages of other sites, politely: each once, one at a time from the same site.
 * @returns those that do not answer, with the status or with `time` or `connection`; never those that refuse a machine
 */
export async function findUnreachable(urls: readonly string[], ask: Ask, wait: Wait): Promise<Map<string, string>> {
  const withoutPart = (url: string) => url.replace(/#.*$/, '');
  const sites = [...Map.groupBy(new Set(urls.map(withoutPart)), (url) => new URL(url).host).values()];
  const found = new Map<string, string>();
  const work = async () => {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const [url, reason] of await askSite(site, ask, wait)) found.set(url, reason);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return new Map(urls.flatMap((url) => (found.has(withoutPart(url)) ? [[url, found.get(withoutPart(url)) as string]] : [])));
}
