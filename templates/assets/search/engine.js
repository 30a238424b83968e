/*
 * Answers queries from the search files as `hindcast search` does from Lucene: the same postmortems,
 * the same scores, the same order.
 */
import { openFiles } from './files.js';
import { Table } from './table.js';
import { readPostingsBlock } from './postings.js';
import { SearchField } from './terms.js';
import { FieldScores } from './ranking.js';
import { Spelling } from './spelling.js';
import { Facets } from './facets.js';
import { Days } from './days.js';
import { PROPERTIES } from './properties.js';
import { answerTo } from './answer.js';
import { markedPlaces } from './marks.js';
import { suggestionsFor } from './suggest.js';

/**
 * @typedef {{id: string, address: string, title: string, date: string | null, severity: string | null,
 *   services: string[], causes: string[], text: string, response: Remedy}} Card
 * @typedef {{mitigation: string | null, durations: {label: string, minutes: number, text: string}[],
 *   runbooks: Runbook[], didNotHelp: string[]}} Remedy what ended it, and what did not
 * @typedef {{name: string, address: string | null, outcome: string | null}} Runbook how one served
 * @typedef {import('./ranking.js').Hit} Hit
 * @typedef {import('./items.js').Marks} Marks
 * @typedef {{total: number, hits: Hit[], everyWord: boolean, unknown: string[], meant: string | null,
 *   words: Marks[], partly: boolean, matches: import('./documents.js').DocumentSet}} Found
 *   the best first; where `everyWord` is false, no postmortem has all the words and these have some;
 *   `unknown` are the words as typed that none has, `meant` is the query with such as are like them;
 *   `words` are what to mark in texts; `partly` where only the likeliest were looked at; `matches` are
 *   all that it found
 */

/**
 * @typedef {{documents: number, averageLength: number, lengths: number[]}} FieldNumbers
 * @typedef {{documents: number, stemmer: string, commonWords: string[], saturation: number,
 *   lengthNormalisation: number, secondReading: number, fields: Partial<Record<string, FieldNumbers>>,
 *   tables: Record<string, string[]>, initials: string[], days: [number[], number[]]}} Root what the
 *   engine needs of `root.bin`; an empty library has no fields, and no tables of theirs
 */

/** A library that can be searched. */
export class Search {
  #library;

  /**
   * @param {Root} root
   * @param {import('./files.js').Read} read
   */
  constructor(root, read) {
    /** @type {import('./answer.js').Library} */
    this.#library = {
      root,
      read,
      fields: { prose: fieldOf('prose', root, read), exact: fieldOf('exact', root, read) },
      spelling: new Spelling(root, read),
      facets: new Facets(PROPERTIES, root, read),
      days: new Days(root.documents, root.days),
    };
  }

  /** How many postmortems there are. @returns {number} */
  get documents() {
    return this.#library.root.documents;
  }

  /** @returns {string[]} */
  get facetNames() {
    return PROPERTIES;
  }

  /**
   * @param {import('./query.js').Query} query as `parseQuery` gives it
   * @param {{limit?: number}} [options] how many of the best are wanted
   * @returns {Promise<Found>}
   */
  find(query, { limit = 10 } = {}) {
    return answerTo(query, this.#library, limit);
  }

  /**
   * @param {{document: number}[]} hits
   * @returns {Promise<Card[]>} in the order of the hits
   */
  async cards(hits) {
    const files = hits.map(({ document }) => this.#library.read(`cards/${document}.bin`));
    return (await Promise.all(files)).map(readJson);
  }

  /**
   * The values of a property, the commonest first.
   *
   * @param {string} name
   * @returns {Promise<{key: string, label: string, count: number}[]>}
   */
  async facet(name) {
    const values = await this.#library.facets.all(name);
    return values
      .map(([key, { label, documents }]) => ({ key, label, count: documents.size }))
      .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
  }

  /**
   * How many of some documents have each value of a property; values that none has are left out.
   *
   * @param {string} name
   * @param {import('./documents.js').DocumentSet} matches
   * @returns {Promise<Map<string, number>>}
   */
  async counts(name, matches) {
    const counts = new Map();
    for (const [key, { documents }] of await this.#library.facets.all(name)) {
      const count = documents.sharedWith(matches);
      if (count > 0) {
        counts.set(key, count);
      }
    }
    return counts;
  }

  /**
   * Ways to complete the last word of a query.
   *
   * @param {string} text
   * @returns {Promise<import('./suggest.js').Suggestion[]>}
   */
  suggest(text) {
    return suggestionsFor(text, this.#library.spelling, (name) => this.facet(name));
  }

  /**
   * Where the words of a query stand in a text, in order and apart from each other.
   *
   * @param {string} text
   * @param {Marks[]} words as `find` gives them
   * @returns {{start: number, end: number, term: string}[]}
   */
  marks(text, words) {
    return markedPlaces(text, words, this.#library.root.stemmer, this.#library.spelling);
  }
}

/**
 * @param {'prose' | 'exact'} name
 * @param {Root} root
 * @param {import('./files.js').Read} read
 */
function fieldOf(name, root, read) {
  const field = root.fields[name] ?? { documents: 0, averageLength: 1, lengths: [] };
  const table = new Table(name, root.tables[name] ?? [], read, (reader, block) =>
    readPostingsBlock(reader, block, name === 'prose'));
  return new SearchField(name, root.documents, table, new FieldScores(field, root), read);
}

/**
 * @param {string} folder the address of the search folder, with a slash at its end
 * @returns {Promise<Search>} fails with a `SearchFilesError`
 */
export async function openSearch(folder) {
  const read = await openFiles(folder);
  return new Search(readJson(await read('root.bin')), read);
}

/**
 * Opens the search files when they are first asked for, and again where that failed.
 *
 * @param {string} folder the address of the search folder, with a slash at its end
 * @returns {() => Promise<Search>}
 */
export function searchOpenedOnce(folder) {
  /** @type {Promise<Search> | null} */
  let opening = null;
  return () => {
    opening ??= openSearch(folder).catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}

/** @param {Uint8Array} bytes */
function readJson(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes));
}
