/** A static server on loopback that counts what it sends, and can be as slow as a far one. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const gzip = promisify(zlib.gzip);

/** What the head of a request's answer takes, about. */
export const HEAD_BYTES = 250;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export const now = () => performance.timeOrigin + performance.now();
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * @typedef {{path: string, stored: number, gzipped: number, end: number}} Sent with the bytes of an
 *   answer, its head among them: as stored, and from a server that compresses texts; `end` is when
 *   its last byte was sent
 *
 * @param {string} folder
 * @returns {Promise<{address: string, log: Sent[], link: object, quietSince: () => number,
 *   close: () => void}>} `link` may be given {roundTrip, bitsPerSecond}
 */
export async function serve(folder) {
  const root = path.resolve(folder);
  const files = new Map();
  const site = { log: [], link: null, quietSince: () => (underWay > 0 ? Infinity : lastMoment) };
  let underWay = 0;
  let lastMoment = 0;
  let linkFree = 0;

  async function load(name) {
    if (!files.has(name)) {
      const file = path.join(root, name);
      const type = TYPES[path.extname(name)];
      const stored = file.startsWith(root + path.sep) ? await readFile(file).catch(() => null) : null;
      const gzipped = stored && type ? await gzip(stored) : stored;
      files.set(name, { type, stored, gzipped });
    }
    return files.get(name);
  }

  /** All answers share one line. */
  async function transfer(bytes) {
    if (site.link) {
      const { roundTrip, bitsPerSecond } = site.link;
      const takes = (bytes * 8000) / bitsPerSecond;
      linkFree = Math.max(linkFree, now() + roundTrip) + takes;
      await pause(linkFree - now());
    }
  }

  async function answer(request, response) {
    underWay++;
    let name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    name += name.endsWith('/') ? 'index.html' : '';
    const { type, stored, gzipped } = await load(name);
    const compressed = site.link !== null && type !== undefined;
    const body = (compressed ? gzipped : stored) ?? Buffer.alloc(0);
    await transfer(body.length + HEAD_BYTES);
    response.on('close', () => {
      underWay--;
      lastMoment = now();
      site.log.push({
        path: name,
        stored: (stored?.length ?? 0) + HEAD_BYTES,
        gzipped: (gzipped?.length ?? 0) + HEAD_BYTES,
        end: lastMoment,
      });
    });
    response.writeHead(stored ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(compressed && stored ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  }

  const server = http.createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  site.address = `http://127.0.0.1:${server.address().port}/`;
  site.close = () => server.close();
  return site;
}
