/*
 * Gets the files of the search folder, each once. docs/search-index.md tells what is in them.
 *
 * A page opened from a disk may read no files but scripts, so there all of them come as one script.
 */

const FORMAT = 2;

/** Why no search is possible. */
export class SearchFilesError extends Error {
  /**
   * @param {'missing' | 'damaged' | 'newer' | 'too-large'} kind
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(kind, message, cause) {
    super(message, { cause });
    this.name = 'SearchFilesError';
    this.kind = kind;
    /** How many postmortems there are, where those are too many. */
    this.documents = 0;
  }
}

/**
 * @typedef {(path: string) => Promise<Uint8Array>} Read gives what a file holds, by its path below the
 *   generation
 */

/**
 * @param {string} folder the address of the search folder, with a slash at its end
 * @returns {Promise<Read>}
 */
export async function openFiles(folder) {
  const isOnDisk = new URL(folder, document.baseURI).protocol === 'file:';
  const load = isOnDisk ? await filesOfScript(folder + 'data.js') : await filesOfServer(folder);
  /** @type {Map<string, Promise<Uint8Array>>} */
  const known = new Map();

  return function read(path) {
    const before = known.get(path);
    if (before !== undefined) {
      return before;
    }
    const content = load(path);
    content.catch(() => known.delete(path));
    known.set(path, content);
    return content;
  };
}

/**
 * @param {string} folder
 * @returns {Promise<Read>}
 */
async function filesOfServer(folder) {
  const { format, files } = await indexOf(folder + 'index.json');
  checkFormat(format);
  return async (path) => {
    const address = `${folder}${files}/${path}`;
    return inflated(await (await fetched(address, 'default')).blob(), path);
  };
}

/** @param {number} format */
function checkFormat(format) {
  if (format !== FORMAT) {
    throw new SearchFilesError(
      format > FORMAT ? 'newer' : 'damaged',
      `the search files have the format ${format}, this page reads ${FORMAT}`);
  }
}

/** @param {string} address */
async function indexOf(address) {
  const response = await fetched(address, 'no-cache');
  try {
    return await response.json();
  } catch (error) {
    throw new SearchFilesError('damaged', `could not read ${address}`, error);
  }
}

/**
 * @param {string} address
 * @param {RequestCache} cache
 */
async function fetched(address, cache) {
  const response = await fetch(address, { cache }).catch((error) => {
    throw new SearchFilesError('missing', `could not load ${address}`, error);
  });
  if (!response.ok) {
    throw new SearchFilesError('missing', `could not load ${address}: ${response.status}`);
  }
  return response;
}

/**
 * @param {string} address
 * @returns {Promise<Read>}
 */
async function filesOfScript(address) {
  const { format, documents, directory = 0, data } = await dataOf(address);
  checkFormat(format);
  if (data === undefined) {
    const error = new SearchFilesError('too-large', `${documents} postmortems are too many for a script`);
    throw Object.assign(error, { documents });
  }
  const all = await inflated(new Blob([bytesOf(data)]), address);
  /** @type {Map<string, Uint8Array>} */
  const parts = new Map();
  let at = directory;
  /** @type {Record<string, number>} */
  const lengths = JSON.parse(new TextDecoder().decode(all.subarray(0, directory)));
  for (const [path, length] of Object.entries(lengths)) {
    parts.set(path, all.subarray(at, (at += length)));
  }
  return async (path) => {
    const part = parts.get(path);
    if (part === undefined) {
      throw new SearchFilesError('missing', `${address} has no ${path}`);
    }
    return part;
  };
}

/**
 * The bytes of a text that has seven bits in each character, the highest first.
 *
 * @param {string} text
 */
function bytesOf(text) {
  const bytes = new Uint8Array((7 * text.length) >> 3);
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    bits = ((bits << 7) | (text.charCodeAt(index) & 127)) & 0x7fff;
    count += 7;
    if (count >= 8) {
      count -= 8;
      bytes[at++] = bits >> count;
    }
  }
  return bytes;
}

/**
 * Runs the script with the data, which hands them over by calling `hindcastData`.
 *
 * @param {string} address
 * @returns {Promise<{format: number, documents: number, directory?: number, data?: string}>}
 */
function dataOf(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = () => {
      script.remove();
      reject(new SearchFilesError('missing', `could not load ${address}`));
    };
    Object.assign(globalThis, { hindcastData: resolve });
    script.addEventListener('load', fail);
    script.addEventListener('error', fail);
    script.src = address;
    document.head.append(script);
  });
}

/**
 * @param {Blob} packed
 * @param {string} name
 */
async function inflated(packed, name) {
  try {
    const stream = packed.stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new SearchFilesError('damaged', `could not unpack ${name}`, error);
  }
}
