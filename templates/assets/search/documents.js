/** A set of documents, one bit for each. */
export class DocumentSet {
  #words;

  /** @param {number} documents how many there are in all */
  constructor(documents) {
    this.documents = documents;
    this.#words = new Uint32Array((documents + 31) >>> 5);
  }

  /**
   * @param {number} documents how many there are in all
   * @param {Iterable<number>} members
   */
  static of(documents, members) {
    const set = new DocumentSet(documents);
    for (const document of members) {
      set.add(document);
    }
    return set;
  }

  /** @param {number} document */
  add(document) {
    this.#words[document >>> 5] |= 1 << (document & 31);
  }

  /** @param {number} document */
  delete(document) {
    this.#words[document >>> 5] &= ~(1 << (document & 31));
  }

  /**
   * @param {number} document
   * @returns {boolean}
   */
  has(document) {
    return (this.#words[document >>> 5] & (1 << (document & 31))) !== 0;
  }

  /**
   * Adds all from one document to before another.
   *
   * @param {number} from
   * @param {number} to
   */
  addRange(from, to) {
    for (let document = from; document < to; document++) {
      this.add(document);
    }
    return this;
  }

  /**
   * Sets eight documents at once.
   *
   * @param {number} place the first of them, divided by eight
   * @param {number} bits the lowest for the first
   */
  setByte(place, bits) {
    this.#words[place >>> 2] |= bits << ((place & 3) * 8);
  }

  copy() {
    const copy = new DocumentSet(this.documents);
    copy.#words.set(this.#words);
    return copy;
  }

  /** Keeps what the other has too. @param {DocumentSet} other */
  keep(other) {
    for (let at = 0; at < this.#words.length; at++) {
      this.#words[at] &= other.#words[at];
    }
    return this;
  }

  /** Adds what the other has. @param {DocumentSet} other */
  addAll(other) {
    for (let at = 0; at < this.#words.length; at++) {
      this.#words[at] |= other.#words[at];
    }
    return this;
  }

  /** Takes away what the other has. @param {DocumentSet} other */
  deleteAll(other) {
    for (let at = 0; at < this.#words.length; at++) {
      this.#words[at] &= ~other.#words[at];
    }
    return this;
  }

  get isEmpty() {
    return this.#words.every((word) => word === 0);
  }

  get size() {
    return this.#words.reduce((sum, word) => sum + bitCount(word), 0);
  }

  /** How many both have. @param {DocumentSet} other */
  sharedWith(other) {
    return this.#words.reduce((sum, word, at) => sum + bitCount(word & other.#words[at]), 0);
  }

  /**
   * Ascending.
   *
   * @returns {Generator<number>}
   */
  *[Symbol.iterator]() {
    for (let at = 0; at < this.#words.length; at++) {
      for (let word = this.#words[at]; word !== 0; word &= word - 1) {
        yield at * 32 + 31 - Math.clz32(word & -word);
      }
    }
  }
}

/** @param {number} word */
function bitCount(word) {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * What all of some sets have.
 *
 * @param {number} documents how many there are in all
 * @param {DocumentSet[]} sets where there are none, nothing
 */
export function inAll(documents, sets) {
  return sets.length === 0
    ? new DocumentSet(documents)
    : sets.slice(1).reduce((kept, set) => kept.keep(set), sets[0].copy());
}

/**
 * What any of some sets has.
 *
 * @param {number} documents how many there are in all
 * @param {DocumentSet[]} sets
 */
export function inAny(documents, sets) {
  return sets.reduce((all, set) => all.addAll(set), new DocumentSet(documents));
}
