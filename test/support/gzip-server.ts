import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Served } from '../../scripts/serve.ts';
import type { BuiltSite } from './built-sites.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json',
  '.xml': 'application/xml', '.csv': 'text/csv', '.woff2': 'font/woff2', '.png': 'image/png', '.webp': 'image/webp',
};
/** What has gone over the wire since it was last read. */
export interface Meter {
  bytes: number;
  requests: number;
}

/** Compressed already. */
const PACKED = new Set(['.woff2', '.png', '.webp', '.pf_meta', '.pf_index', '.pf_fragment', '.pagefind']);

/** Serves a build at the root compressed, as most hosts do; `serve` of scripts/ is for reading and does not compress. */
export async function serveCompressed({ dir }: BuiltSite, meter: Meter): Promise<Served> {
  const server = createServer((request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('finish', () => {
      meter.bytes += socket.bytesWritten - before;
      meter.requests += 1;
    });
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    const found = !path.includes('..') && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(dir, '404.html');
    const packed = PACKED.has(extname(file));
    const body = packed ? readFileSync(file) : gzipSync(readFileSync(file));
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(packed ? {} : { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${port}/`, close };
}
