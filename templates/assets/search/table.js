/* A table of keys and values in blocks, of which only those are read that a key may stand in. */
import { ByteReader } from './bytes.js';

/**
 * @template Value
 * @param {ByteReader} reader at the beginning of a block
 * @param {(reader: ByteReader) => Value} readValue
 * @returns {Map<string, Value>} in the order of the keys
 */
export function readBlock(reader, readValue) {
  const entries = new Map();
  let key = '';
  for (let left = reader.number(); left > 0; left--) {
    key = key.slice(0, reader.number()) + reader.string();
    entries.set(key, readValue(reader));
  }
  return entries;
}

/**
 * The place of the last key that is not after another; -1 where all are.
 *
 * @param {string[]} keys in order
 * @param {string} key
 */
export function lastUpTo(keys, key) {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (keys[middle] <= key) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from - 1;
}

/** @template Value */
export class Table {
  #name;
  #firsts;
  #read;
  #readEntries;
  /** @type {Map<number, Promise<Map<string, Value>>>} */
  #blocks = new Map();

  /**
   * @param {string} name of its folder
   * @param {string[]} firsts the first key of each block
   * @param {import('./files.js').Read} read
   * @param {(reader: ByteReader, block: number) => Map<string, Value>} readEntries
   */
  constructor(name, firsts, read, readEntries) {
    this.#name = name;
    this.#firsts = firsts;
    this.#read = read;
    this.#readEntries = readEntries;
  }

  /**
   * @param {string} key
   * @returns {Promise<Value | undefined>}
   */
  async get(key) {
    const block = lastUpTo(this.#firsts, key);
    return block < 0 ? undefined : (await this.#block(block)).get(key);
  }

  /**
   * How many blocks apart the first and the last key may stand that begin so.
   *
   * @param {string} prefix
   */
  spread(prefix) {
    const [first, last] = this.#range(prefix);
    return last - first;
  }

  /**
   * @param {string} prefix
   * @returns {Promise<[string, Value][]>} what begins so, in order
   */
  async beginningWith(prefix) {
    const [first, last] = this.#range(prefix);
    const blocks = [];
    for (let block = first; block <= last; block++) {
      blocks.push(this.#block(block));
    }
    const entries = (await Promise.all(blocks)).flatMap((block) => [...block]);
    return entries.filter(([key]) => key.startsWith(prefix));
  }

  /** @returns {Promise<[string, Value][]>} everything, in order */
  all() {
    return this.beginningWith('');
  }

  /** @param {string} prefix */
  #range(prefix) {
    const first = Math.max(0, lastUpTo(this.#firsts, prefix));
    let last = first;
    while (last + 1 < this.#firsts.length && this.#firsts[last + 1].startsWith(prefix)) {
      last++;
    }
    return [first, Math.min(last, this.#firsts.length - 1)];
  }

  /** @param {number} block */
  #block(block) {
    let entries = this.#blocks.get(block);
    if (entries === undefined) {
      entries = this.#read(`${this.#name}/${block}.bin`).then((bytes) =>
        this.#readEntries(new ByteReader(bytes), block));
      entries.catch(() => this.#blocks.delete(block));
      this.#blocks.set(block, entries);
    }
    return entries;
  }
}
