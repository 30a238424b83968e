/* How one query is answered; docs/search-index.md has the rules. */
import { inAll, inAny } from './documents.js';
import { ItemMatcher, plainSumOf, sumOf } from './items.js';
import { bestOf } from './ranking.js';
import { readChunksFor } from './chunks.js';

const MOST_CLAUSES = 40;
const SHORTEST_BEGINNING = 3;
const SHORTEST_MISSPELT = 4;

/**
 * @typedef {import('./items.js').Match} Match
 * @typedef {import('./query-items.js').Item} Item
 * @typedef {import('./documents.js').DocumentSet} DocumentSet
 * @typedef {{root: import('./engine.js').Root, read: import('./files.js').Read,
 *   fields: {prose: import('./terms.js').SearchField, exact: import('./terms.js').SearchField},
 *   spelling: import('./spelling.js').Spelling, facets: import('./facets.js').Facets,
 *   days: import('./days.js').Days}} Library what is known of it
 */

/**
 * @param {import('./query.js').Query} query
 * @param {Library} library
 * @param {number} limit
 * @returns {Promise<import('./engine.js').Found>}
 */
export async function answerTo(query, library, limit) {
  return new QueryAnswer(query, library).find(limit);
}

class QueryAnswer {
  #query;
  #library;
  #matcher;

  /**
   * @param {import('./query.js').Query} query
   * @param {Library} library
   */
  constructor(query, library) {
    this.#query = query;
    this.#library = library;
    this.#matcher = new ItemMatcher(library.root, library.fields, library.spelling, library.read);
  }

  /** @param {number} limit */
  async find(limit) {
    const [matched, allowed] = await Promise.all([this.#matchAll(), this.#allowed()]);
    const known = (/** @type {Match} */ match) => !match.documents.isEmpty;
    const clauses = matched.map((clause) => clause.filter(known)).filter((clause) => clause.length > 0);
    const unknown = matched.flat().filter((match) => !known(match)).map(({ item }) => item);
    const { matches, isEvery } = this.#matches(clauses, matched.length > 0, allowed.documents);
    const { hits, partly } = await this.#rank(clauses, isEvery, matches, limit);
    return {
      total: matches.size,
      hits,
      everyWord: isEvery && unknown.length === 0,
      unknown: [...new Set(unknown.map(({ text }) => text))],
      meant: await this.#meant(unknown),
      words: clauses.flat().map(({ marks }) => marks),
      partly: partly || allowed.partly || matched.flat().some((match) => match.partly),
      matches,
    };
  }

  /** The clauses that are looked for: without common words, unless there are no others. */
  #matchAll() {
    const { clauses } = this.#query;
    const others = clauses.filter((clause) => !clause.every((item) => this.#matcher.isCommon(item)));
    const wanted = (others.length > 0 ? others : clauses).slice(0, MOST_CLAUSES);
    return Promise.all(wanted.map((clause) => Promise.all(clause.map((item) => this.#match(item)))));
  }

  /**
   * @param {Item} item
   * @returns {Promise<Match>}
   */
  async #match(item) {
    const match = await this.#matcher.match(item);
    if (!match.documents.isEmpty || !this.#isBeginning(item)) {
      return match;
    }
    const begun = await this.#matcher.match({ ...item, kind: 'prefix', exact: [] });
    return { ...begun, item };
  }

  /**
   * Whether an item may be a word that is still being typed, as the last may; or one of which only longer
   * forms were written, where nothing but the library knows the forms.
   *
   * @param {Item} item
   */
  #isBeginning(item) {
    const { clauses, excluded, isPasted } = this.#query;
    return (
      !isPasted &&
      isOneWord(item, SHORTEST_BEGINNING) &&
      (this.#library.root.stemmer === 'forms' ||
        clauses.flat().concat(excluded).every(({ start }) => start <= item.start)));
  }

  /**
   * All clauses, or, where nothing has all, any clause; without clauses, all that is left.
   *
   * @param {Match[][]} clauses
   * @param {boolean} hadClauses before unknown ones were left out
   * @param {DocumentSet} allowed
   */
  #matches(clauses, hadClauses, allowed) {
    const total = allowed.documents;
    const sets = clauses.map((clause) => inAny(total, clause.map(({ documents }) => documents)));
    if (clauses.length === 0) {
      return { matches: hadClauses || !this.#asksForAny() ? inAll(total, []) : allowed, isEvery: true };
    }
    const all = inAll(total, sets).keep(allowed);
    return all.isEmpty && clauses.length > 1
      ? { matches: inAny(total, sets).keep(allowed), isEvery: false }
      : { matches: all, isEvery: true };
  }

  /** Whether anything is asked for; an order is no question. */
  #asksForAny() {
    const { excluded, filters, excludedFilters, after, before } = this.#query;
    const narrowed = [excluded, Object.keys(filters), Object.keys(excludedFilters)];
    return narrowed.flat().length > 0 || after !== null || before !== null;
  }

  /** What filters, days and excluded items leave. */
  async #allowed() {
    const { filters, excludedFilters, excluded, after, before } = this.#query;
    const { facets, days } = this.#library;
    const left = days.between(after, before);
    for (const [name, keys] of Object.entries(filters)) {
      left.keep(await facets.documentsWith(name, keys));
    }
    for (const [name, keys] of Object.entries(excludedFilters)) {
      left.deleteAll(await facets.documentsWith(name, keys));
    }
    const unwanted = await Promise.all(excluded.map((item) => this.#matcher.match(item)));
    unwanted.forEach((match) => left.deleteAll(match.documents));
    return { documents: left, partly: unwanted.some((match) => match.partly) };
  }

  /**
   * @param {Match[][]} clauses
   * @param {boolean} isEvery whether all of them are wanted
   * @param {DocumentSet} matches
   * @param {number} limit
   */
  async #rank(clauses, isEvery, matches, limit) {
    const { sort } = this.#query;
    if (clauses.length === 0 || sort === 'newest' || sort === 'oldest') {
      return { hits: this.#byDay(matches, limit), partly: false };
    }
    const terms = [...new Set(clauses.flat().flatMap((match) => match.terms))];
    const parts = clauses.map((clause) => ({ score: isEvery ? together(clause) : singly(clause) }));
    return readChunksFor(terms, () => bestOf(matches, (document) => sumOf(parts, document), limit));
  }

  /**
   * @param {DocumentSet} matches
   * @param {number} limit
   */
  #byDay(matches, limit) {
    const { days } = this.#library;
    const hits = [];
    for (const document of this.#query.sort === 'oldest' ? days.oldestFirst() : matches) {
      if (hits.length === limit) {
        break;
      }
      if (matches.has(document)) {
        hits.push({ document, score: 0 });
      }
    }
    return hits;
  }

  /**
   * The query with words that the library has in place of those that are likely misspelt.
   *
   * @param {Item[]} unknown in order
   */
  async #meant(unknown) {
    let { text } = this.#query;
    let isMended = false;
    for (const item of unknown.toReversed()) {
      const [likely] = isOneWord(item, SHORTEST_MISSPELT)
        ? await this.#library.spelling.near(item.forms[0])
        : [];
      if (likely !== undefined) {
        text = text.slice(0, item.start) + likely.form + text.slice(item.end);
        isMended = true;
      }
    }
    return isMended ? text : null;
  }
}

/**
 * How a clause scores where all are wanted. Lucene adds the sum of its one item to theirs, and rounds that
 * of several.
 *
 * @param {Match[]} clause
 * @returns {(document: number) => number}
 */
function together(clause) {
  return clause.length === 1 ? clause[0].sum : (document) => sumOf(clause, document);
}

/**
 * How a clause scores where any is wanted: its items are rounded, their sum is not.
 *
 * @param {Match[]} clause
 * @returns {(document: number) => number}
 */
function singly(clause) {
  return (document) => plainSumOf(clause, document);
}

/**
 * @param {Item} item
 * @param {number} letters how many there must be
 */
function isOneWord({ kind, forms }, letters) {
  const [form] = forms;
  return kind === 'word' && forms.length === 1 && form.length >= letters && /^[\p{L}\p{M}]+$/u.test(form);
}
