// Serves dist/ as a plain web server would: `npm run preview`, and the last step of `npm start`.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { readEnvironment } from '../src/site/environment.ts';
import { Failure, runMain } from './lib/failure.mjs';

export interface ServeOptions {
  /** Folder of a finished build. */
  readonly dir: string;
  /** Path under which it was built: `/` or `/name`. */
  readonly base?: string;
  /** 0 (any free port) unless given. */
  readonly port?: number;
  /** `localhost` unless given: this machine only, under both of its addresses (IPv4 and IPv6). */
  readonly host?: string;
}

export interface Served {
  /** Address of the home page, with base path and a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a build until it is closed. Rejects with the system's error when the port cannot be had. */
export async function serve({ dir, base = '/', port = 0, host = 'localhost' }: ServeOptions): Promise<Served> {
  const handler = toHandler(resolve(dir), base === '/' ? '' : base);
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map((server) => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    })));
  };
  try {
    servers.push(await listen(handler, port, host === 'localhost' ? '127.0.0.1' : host));
    const taken = toPort(servers[0]);
    if (host === 'localhost') servers.push(...(await listenToo(handler, taken)));
    const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    return { url: `http://${name}:${taken}${base === '/' ? '' : base}/`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `localhost` may mean ::1 to a browser: without this, another program's site could answer there. */
async function listenToo(handler: RequestListener, port: number): Promise<Server[]> {
  try {
    return [await listen(handler, port, '::1')];
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw error;
    return []; // This machine has no IPv6.
  }
}

function listen(handler: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((done, reject) => {
    const server = createServer(handler);
    server.once('error', reject).listen(port, host, () => done(server));
  });
}

function toPort(server: Server | undefined): number {
  const address = server?.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * `sirv` reads, types and caches; this adds what a site with folders as addresses needs: exact paths only (a wrong
 * link must fail here as it fails when published), a redirect to the slash at the end, the site's own 404 page.
 */
function toHandler(dir: string, base: string): RequestListener {
  // `dev` looks at the disk for each request: a build that is swapped in while we serve is seen at once.
  const files = sirv(dir, { dev: true, etag: true, extensions: [], setHeaders: setCharset });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
    const inside = base === '' || path === base || path.startsWith(`${base}/`);
    const local = path.slice(base.length);
    const notFound = () => sendNotFound(dir, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (!inside || isUnsafe(path)) {
      notFound();
    } else if (!local.endsWith('/') && existsSync(join(dir, decode(local), 'index.html'))) {
      response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
    } else {
      request.url = local.endsWith('/') ? `${local}index.html` : local;
      // Odd ranges stop sirv with an error; the whole file is a right answer to any.
      delete request.headers.range;
      files(request as Parameters<typeof files>[0], response, notFound);
    }
  };
}

/** Formats that cannot name their own encoding: without this, browsers show their accents wrongly. */
function setCharset(response: ServerResponse, path: string): void {
  const type = path.endsWith('.csv') ? 'text/csv' : path.endsWith('.txt') ? 'text/plain' : undefined;
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

/** Steps out of the folder, also when encoded; hidden files; `//host`, which a redirect would turn into another site. */
function isUnsafe(path: string): boolean {
  const plain = decode(path);
  return /[\0\\]|\/\/|\/\.\.?(\/|$)|%2f|%5c/i.test(plain) || !plain.startsWith('/') || /\/\.(?!well-known\/)/.test(plain);
}

/** A path that cannot be decoded names no file: NUL makes it unsafe. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return '\0';
  }
}

function sendNotFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  const body = existsSync(page) ? readFileSync(page) : '<!doctype html><title>404</title><h1>404</h1>';
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException | undefined)?.code;
const DEFAULT_PORT = 4321;
const ATTEMPTS = 20;

/** The wanted port; without a wish the first free one from 4321 on. A wish that cannot be met is an error: others rely on it. */
export async function serveOnFreePort(options: Omit<ServeOptions, 'port'>, wish: string | undefined): Promise<Served> {
  const wanted = wish ? Number(wish) : DEFAULT_PORT;
  if (!/^\d*$/.test(wish ?? '') || wanted > 65_535) throw new Failure(`PORT is "${wish}"; it should be a number from 0 to 65535.`);
  for (let port = wanted; ; port += 1) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EACCES') throw new Failure(`Port ${port} is refused to you: choose one above 1023, such as PORT=8080.`);
      if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') throw new Failure(`HOST is "${options.host}"; this machine has no such address.`);
      if (code !== 'EADDRINUSE') throw error;
      if (wish) throw new Failure(`Port ${port} is in use by another program: stop it or choose another PORT.`);
      if (port >= wanted + ATTEMPTS) throw new Failure(`Ports ${wanted} to ${port} are all in use: choose another PORT.`);
    }
  }
}

/** Serves OUT_DIR (dist) under BASE_PATH until Ctrl-C. */
async function main(): Promise<void> {
  const { outDir, basePath } = readEnvironment();
  if (!existsSync(join(outDir, 'index.html'))) throw new Failure('There is no built site yet: run "npm run build" first.');
  const host = process.env['HOST'] || 'localhost';
  const served = await serveOnFreePort({ dir: outDir, base: basePath, host }, process.env['PORT']);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void served.close().then(() => process.exit(0)));
  }
  console.log(`\nThe site is ready; Ctrl-C stops it.\n${served.url}`);
}

if (import.meta.main) await runMain(main);
