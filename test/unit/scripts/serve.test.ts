import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve, serveOnFreePort } from '../../../scripts/serve.ts';

const work = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(work, 'dist');
let open: Served[] = [];

beforeAll(() => {
  mkdirSync(join(dir, 'fr', 'leeg'), { recursive: true });
  mkdirSync(join(work, 'dist-secret'));
  mkdirSync(join(dir, '.git'));
  writeFileSync(join(dir, '.git', 'config'), 'secret');
  writeFileSync(join(work, 'secret.txt'), 'secret');
  writeFileSync(join(work, 'dist-secret', 'x.txt'), 'secret');
  writeFileSync(join(dir, 'index.html'), 'thuis');
  writeFileSync(join(dir, 'fr', 'index.html'), 'accueil');
  writeFileSync(join(dir, '404.html'), 'niet gevonden');
  writeFileSync(join(dir, 'a.css'), 'a{}');
  writeFileSync(join(dir, 'data.csv'), 'é');
  writeFileSync(join(dir, 'é.svg'), '<svg/>');
});
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});
afterAll(() => rmSync(work, { recursive: true }));

async function start(base = '/') {
  const served = await serve({ dir, base, port: 0 });
  open.push(served);
  return served.url;
}

/** `fetch` tidies paths up before it sends them; this sends what is written. */
function raw(url: string, path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = new URL(url);
  return new Promise<{ status: number | undefined; location: string | undefined; body: string }>((done, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => done({ status: response.statusCode, location: response.headers.location, body }));
    }).on('error', reject).end();
  });
}

describe('serve', () => {
  it.each([
    ['', 'text/html;charset=utf-8', 'thuis'],
    ['fr/', 'text/html;charset=utf-8', 'accueil'],
    ['fr/?q=a', 'text/html;charset=utf-8', 'accueil'],
    ['a.css', 'text/css', 'a{}'],
    ['data.csv', 'text/csv;charset=utf-8', 'é'],
    ['%C3%A9.svg', 'image/svg+xml', '<svg/>'],
  ])('gives "%s" with its type', async (path, type, body) => {
    const response = await fetch((await start()) + path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, type, body]);
  });

  it.each(['geen', 'geen/', 'fr/leeg/', 'fr/leeg', 'a.css/', '404', '404/', 'a', 'fr/index', '%zz', '%00'])(
    'answers 404 with the site\'s own page to %s',
    async (path) => {
      const url = await start();
      expect(await raw(url, `/${path}`)).toEqual({ status: 404, location: undefined, body: 'niet gevonden' });
    },
  );

  it.each([
    '/../secret.txt', '/fr/../../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/..%5csecret.txt',
    '/..\\secret.txt', '/../dist-secret/x.txt', '//etc/passwd', '/.git/config', '/%2egit/config', '/fr//', 'http://x/../secret.txt',
  ])('gives nothing away to %s', async (path) => {
    const { status, body } = await raw(await start(), path);
    expect([status, body]).toEqual([404, 'niet gevonden']);
  });

  it('leads to the slash at the end and never to another site', async () => {
    const url = await start();
    expect(await raw(url, '/fr?q=a')).toMatchObject({ status: 301, location: '/fr/?q=a' });
    expect(await raw(url, '//fr')).toMatchObject({ status: 404 });
  });

  it('serves under a base path only', async () => {
    const url = await start('/kennis');
    expect(new URL(url).pathname).toBe('/kennis/');
    expect(await raw(url, '/kennis/fr/')).toMatchObject({ status: 200, body: 'accueil' });
    expect(await raw(url, '/kennis')).toMatchObject({ status: 301, location: '/kennis/' });
    expect(await raw(url, '/kennis/fr')).toMatchObject({ status: 301, location: '/kennis/fr/' });
    for (const path of ['/', '/fr/', '/kennisfr/', '/kennisbank', '/kennis/geen/']) expect((await raw(url, path)).status).toBe(404);
  });

  it('answers HEAD, refuses what would change something, and survives odd ranges', async () => {
    const url = await start();
    expect(await raw(url, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect((await raw(url, '/', { method: 'POST' })).status).toBe(405);
    expect(await raw(url, '/', { headers: { range: 'bytes=4-2' } })).toMatchObject({ status: 200, body: 'thuis' });
  });

  it('sees a new build at once', async () => {
    const url = await start();
    writeFileSync(join(dir, 'later.txt'), 'nieuw');
    expect(await raw(url, '/later.txt')).toMatchObject({ status: 200, body: 'nieuw' });
  });
});

describe('the port', () => {
  const occupy = async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return { port: (server.address() as { port: number }).port, free: () => server.close() };
  };

  it('is another free one when it is taken and nobody asked for it', async () => {
    const [first, second] = [await serveOnFreePort({ dir }, undefined), await serveOnFreePort({ dir }, undefined)];
    open.push(first, second);
    expect(second.url).not.toBe(first.url);
    expect(await (await fetch(second.url)).text()).toBe('thuis');
  });

  it('is the wished one, or an error in one line', async () => {
    const { port, free } = await occupy();
    await expect(serveOnFreePort({ dir }, String(port))).rejects.toThrow(`Port ${port} is in use by another program: stop it or choose another PORT.`);
    free();
    const served = await serveOnFreePort({ dir }, String(port));
    open.push(served);
    expect(new URL(served.url).port).toBe(String(port));
  });

  it.each(['x', '-1', '70000', '80a', '4321.5'])('cannot be %s', async (wish) => {
    await expect(serveOnFreePort({ dir }, wish)).rejects.toThrow(/^PORT is/);
  });
});
