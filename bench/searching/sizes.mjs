/** How large what was made is. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import zlib from 'node:zlib';

async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath ?? one.path, one.name));
}

async function bytes(paths) {
  let sum = 0;
  for (const file of paths) {
    sum += (await stat(file)).size;
  }
  return sum;
}

async function gzipped(paths) {
  let sum = 0;
  for (const file of paths) {
    const stored = await readFile(file);
    sum += Math.min(stored.length, zlib.gzipSync(stored).length);
  }
  return sum;
}

/** What lies beside an index and is none: pages, clients, and what serves `file://`. */
const NO_INDEX = /(\.html|\.css|\.js|\.pagefind)$/;
const PARTS_OF_PAGEFIND = /(pagefind\.js|pagefind-worker\.js|wasm\.en\.pagefind)$/;

/**
 * @param {string} folder of a site
 * @param {string} indexFolder in it
 * @param {string} clientFolder in it
 * @param {RegExp} isClient which of its files are loaded
 * @returns {Promise<{index: number, indexFiles: number, client: number}>} bytes; those of the client
 *   gzipped
 */
async function sizes(folder, indexFolder, clientFolder, isClient) {
  const index = (await files(path.join(folder, indexFolder))).filter((file) => !NO_INDEX.test(file));
  const client = (await files(path.join(folder, clientFolder))).filter((file) => isClient.test(file));
  return { index: await bytes(index), indexFiles: index.length, client: await gzipped(client) };
}

export const sizesOfOurs = (folder) => sizes(folder, 'search', 'assets/search', /\.js$/);
export const sizesOfTheirs = (folder) => sizes(folder, 'pagefind', 'pagefind', PARTS_OF_PAGEFIND);
