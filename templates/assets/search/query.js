/*
 * Reads a query; every text is one. docs/searching.md has the rules, QueryParser.java does the same,
 * and queries.txt says for both what queries mean.
 */
import { wordItem, phraseItem, itemOf, itemMeaning } from './query-items.js';
import { firstDay } from './days.js';
import { PROPERTIES, ORDERS, keyOfValue } from './properties.js';

const MOST_TYPED_WORDS = 16;
const PIECES = /[^\p{Z}\t-\r]+/gu;
const BLANK = /[\p{Z}\t-\r]/u;

/**
 * @typedef {import('./query-items.js').Item} Item
 * @typedef {import('./properties.js').Order} Order
 * @typedef {{text: string, clauses: Item[][], excluded: Item[],
 *   filters: Record<string, string[]>, excludedFilters: Record<string, string[]>,
 *   after: number | null, before: number | null, sort: Order | null, isPasted: boolean}} Query
 *   all clauses are wanted, of each any item; `after` is the first day since 1970 that is wanted,
 *   `before` the first that is not; of a pasted text nothing is a sign
 */

/**
 * @param {string} text
 * @param {{pasted?: boolean}} [how] `pasted` takes all word by word, as a text of several lines or of
 *   more than 16 words is taken anyway
 * @returns {Query}
 */
export function parseQuery(text, { pasted = false } = {}) {
  const pieces = [...text.matchAll(PIECES)];
  const isPasted = pasted || /[\n\r]/.test(text) || pieces.length > MOST_TYPED_WORDS;
  const reading = new QueryReading(text, isPasted);
  if (isPasted) {
    pieces.forEach(({ 0: piece, index }) => reading.want(wordItem(piece, index, index + piece.length)));
  } else {
    reading.readItems();
  }
  reading.end();
  return reading.query;
}

class QueryReading {
  #text;
  #at = 0;
  /** The clause that `OR` would add to; null where there is none. @type {Item[] | null} */
  #last = null;
  #isJoined = false;

  /**
   * @param {string} text
   * @param {boolean} isPasted
   */
  constructor(text, isPasted) {
    this.#text = text;
    /** @type {Query} */
    this.query = {
      text,
      clauses: [],
      excluded: [],
      filters: {},
      excludedFilters: {},
      after: null,
      before: null,
      sort: null,
      isPasted,
    };
  }

  readItems() {
    while (this.#at < this.#text.length) {
      if (BLANK.test(this.#text[this.#at])) {
        this.#at++;
      } else {
        this.#readItem();
      }
    }
  }

  /** @param {Item | null} item null for one that means nothing */
  want(item) {
    if (item === null) {
      return;
    }
    if (this.#isJoined && this.#last !== null) {
      this.#last.push(item);
    } else {
      this.#last = [item];
      this.query.clauses.push(this.#last);
    }
    this.#isJoined = false;
  }

  /** What is said twice is wanted once. */
  end() {
    const clauses = this.query.clauses.map((clause) => distinct(clause, itemMeaning));
    this.query.clauses = distinct(clauses, (clause) => clause.map(itemMeaning).join('\n'));
    this.query.excluded = distinct(this.query.excluded, itemMeaning);
  }

  #readItem() {
    const start = this.#at;
    const isExcluded = this.#text[start] === '-' && this.#text[start + 1] !== '-';
    const from = isExcluded ? start + 1 : start;
    if (this.#text[from] === '"') {
      const quoted = this.#readQuoted(from);
      this.#add(phraseItem(quoted, start, this.#at), isExcluded);
      return;
    }
    this.#at = this.#endOfPiece(from);
    const piece = this.#text.slice(from, this.#at);
    if (!this.#readProperty(piece, from, isExcluded) && !this.#readJoin(piece, isExcluded)) {
      this.#add(itemOf(piece, start, this.#at), isExcluded);
    }
  }

  /**
   * Reads `name:value`, of which the value may be quoted.
   *
   * @param {string} piece
   * @param {number} from
   * @param {boolean} isExcluded
   * @returns {boolean} false where the piece is none
   */
  #readProperty(piece, from, isExcluded) {
    const colon = Math.max(piece.indexOf(':'), 0);
    const name = piece.slice(0, colon).toLowerCase();
    if (PROPERTIES.includes(name)) {
      const isQuoted = piece[colon + 1] === '"';
      const value = isQuoted ? this.#readQuoted(from + colon + 1) : piece.slice(colon + 1);
      this.#addFilter(isExcluded ? this.query.excludedFilters : this.query.filters, name, value);
    } else if (isExcluded || !this.#readRange(name, piece.slice(colon + 1))) {
      return false;
    }
    this.#endClause();
    return true;
  }

  /**
   * @param {string} name
   * @param {string} value
   * @returns {boolean} whether that means something
   */
  #readRange(name, value) {
    const { after, before } = this.query;
    const day = name === 'after' || name === 'before' ? firstDay(value) : null;
    const order = name === 'sort' ? ORDERS.find((one) => one === value.toLowerCase()) : undefined;
    if (day !== null && name === 'after') {
      this.query.after = Math.max(day, after ?? day);
    } else if (day !== null) {
      this.query.before = Math.min(day, before ?? day);
    } else if (order !== undefined) {
      this.query.sort = order;
    }
    return day !== null || order !== undefined;
  }

  /**
   * @param {string} piece
   * @param {boolean} isExcluded
   */
  #readJoin(piece, isExcluded) {
    if (isExcluded || (piece !== 'OR' && piece !== 'AND')) {
      return false;
    }
    this.#isJoined ||= piece === 'OR' && this.#last !== null;
    return true;
  }

  /**
   * What stands in quotation marks, to the end where they are not closed.
   *
   * @param {number} mark
   */
  #readQuoted(mark) {
    const close = this.#text.indexOf('"', mark + 1);
    const end = close < 0 ? this.#text.length : close;
    this.#at = Math.min(end + 1, this.#text.length);
    return this.#text.slice(mark + 1, end);
  }

  /**
   * @param {Item | null} item
   * @param {boolean} isExcluded
   */
  #add(item, isExcluded) {
    if (!isExcluded) {
      this.want(item);
    } else if (item !== null) {
      this.query.excluded.push(item);
      this.#endClause();
    }
  }

  /**
   * @param {Record<string, string[]>} filters
   * @param {string} name
   * @param {string} value
   */
  #addFilter(filters, name, value) {
    const key = keyOfValue(name, value);
    if (key !== '') {
      filters[name] = [...new Set([...(filters[name] ?? []), key])].sort();
    }
  }

  #endClause() {
    this.#last = null;
    this.#isJoined = false;
  }

  /** @param {number} from */
  #endOfPiece(from) {
    const blank = BLANK.exec(this.#text.slice(from));
    return blank === null ? this.#text.length : from + blank.index;
  }
}

/**
 * @template Value
 * @param {Value[]} values
 * @param {(value: Value) => string} keyOf
 * @returns {Value[]} the first with each key
 */
function distinct(values, keyOf) {
  const known = new Map();
  values.forEach((value) => known.has(keyOf(value)) || known.set(keyOf(value), value));
  return [...known.values()];
}
