/* The smallest parts of the search files; docs/search-index.md says what they are. */
import { DocumentSet } from './documents.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a file from its beginning to its end. */
export class ByteReader {
  #bytes;
  #at;

  /**
   * @param {Uint8Array} bytes
   * @param {number} [at] where to begin
   */
  constructor(bytes, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** @returns {number} */
  number() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#byte();
      value += (byte & 127) * scale;
      if (byte < 128) {
        return value;
      }
    }
  }

  /** @returns {string} */
  string() {
    const length = this.number();
    const from = this.#at;
    if (from + length > this.#bytes.length) {
      throw new RangeError('a string goes on after the end of its file');
    }
    this.#at += length;
    return UTF8.decode(this.#bytes.subarray(from, this.#at));
  }

  /**
   * @param {number} count
   * @returns {number[]}
   */
  ascending(count) {
    const numbers = [];
    for (let last = 0; numbers.length < count; ) {
      last += this.number();
      numbers.push(last);
    }
    return numbers;
  }

  /** @param {number} count of numbers to leave out */
  skip(count) {
    for (let left = count; left > 0; left--) {
      while (this.#byte() >= 128);
    }
  }

  /**
   * @param {number} documents how many there are in all
   * @returns {DocumentSet}
   */
  set(documents) {
    const size = this.number();
    if (size * 8 < documents) {
      return DocumentSet.of(documents, this.ascending(size));
    }
    const set = new DocumentSet(documents);
    for (let place = 0; place * 8 < documents; place++) {
      set.setByte(place, this.#byte());
    }
    return set;
  }

  #byte() {
    if (this.#at >= this.#bytes.length) {
      throw new RangeError('a number goes on after the end of its file');
    }
    return this.#bytes[this.#at++];
  }
}
