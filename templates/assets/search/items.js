/* What the items of a query match, and how it scores. docs/search-index.md says why. */
import { inAll, inAny } from './documents.js';
import { documentsWithPhrase } from './positions.js';
import { eitherScore } from './ranking.js';
import { stem } from './stem.js';

/**
 * @typedef {import('./query-items.js').Item} Item
 * @typedef {import('./terms.js').Term} Term
 * @typedef {{prose: string[], exact: string[]}} Marks the stems and codes by which it is seen in a text
 * @typedef {{item: Item, documents: import('./documents.js').DocumentSet,
 *   score: (document: number) => number, sum: (document: number) => number, terms: Term[], marks: Marks,
 *   partly: boolean}} Match what an item matches; `sum` is its score where that is not rounded on its own,
 *   `terms` are those that the score needs
 */

/** Looks for the items of one query; a term of several items is read once. */
export class ItemMatcher {
  /** @type {Map<string, Promise<Term>>} */
  #terms = new Map();
  #common;

  /**
   * @param {{documents: number, stemmer: string, commonWords: string[], secondReading: number}} root
   * @param {{prose: import('./terms.js').SearchField, exact: import('./terms.js').SearchField}} fields
   * @param {import('./spelling.js').Spelling} spelling
   * @param {import('./files.js').Read} read
   */
  constructor(root, fields, spelling, read) {
    this.#common = new Set(root.commonWords);
    this.root = root;
    this.fields = fields;
    this.spelling = spelling;
    this.read = read;
  }

  /**
   * Whether it says how a question is put, not what it is about.
   *
   * @param {Item} item
   */
  isCommon({ kind, forms, exact }) {
    return kind === 'word' && exact.length === 0 && forms.every((form) => this.#common.has(form));
  }

  /**
   * @param {Item} item
   * @returns {Promise<Match>}
   */
  match(item) {
    switch (item.kind) {
      case 'phrase':
        return this.#phrase(item);
      case 'prefix':
        return this.#expanded(item, this.spelling.beginningWith(item.forms[0]));
      case 'fuzzy':
        return this.#expanded(item, this.spelling.near(item.forms[0]));
      default:
        return this.#word(item);
    }
  }

  /** @param {Item} item */
  async #word(item) {
    const stems = [...new Set(await this.#stems(item.forms))];
    const [prose, exact] = await Promise.all([
      this.#all('prose', stems),
      this.#all('exact', item.exact),
    ]);
    const { documents, secondReading } = this.root;
    const inProse = inAll(documents, prose.map((term) => term.documents));
    const inExact = inAll(documents, exact.map((term) => term.documents));
    /** @param {number} document */
    const score = (document) => {
      const one = inProse.has(document) ? sumOf(prose, document) : 0;
      return exact.length > 0 && inExact.has(document)
        ? eitherScore(one, sumOf(exact, document), secondReading)
        : one;
    };
    /** @param {number} document */
    const proseSum = (document) => (inProse.has(document) ? plainSumOf(prose, document) : 0);
    return {
      item,
      documents: inAny(documents, [inProse, inExact]),
      score,
      sum: exact.length > 0 ? score : proseSum,
      terms: [...prose, ...exact],
      // The parts of a code alone say little.
      marks: { prose: stems.length > 1 && item.exact.length > 0 ? [] : stems, exact: item.exact },
      partly: false,
    };
  }

  /**
   * Common words at its ends say nothing; each within stands for a word of any kind.
   *
   * @param {Item} item
   */
  async #phrase(item) {
    const telling = [...item.forms.keys()].filter((place) => !this.#common.has(item.forms[place]));
    if (telling.length === 0) {
      return this.#word({ ...item, forms: [...new Set(item.forms)] });
    }
    const stems = await this.#stems(telling.map((place) => item.forms[place]));
    const terms = await this.#all('prose', stems);
    const placed = terms.map((term, at) => ({ term, offset: telling[at] }));
    const { documents, partly } = await documentsWithPhrase(placed, this.read);
    const different = [...new Set(terms)];
    return {
      item,
      documents,
      score: (/** @type {number} */ at) => (documents.has(at) ? sumOf(different, at) : 0),
      sum: (/** @type {number} */ at) => (documents.has(at) ? plainSumOf(different, at) : 0),
      terms: different,
      marks: { prose: different.map(({ text }) => text), exact: [] },
      partly,
    };
  }

  /**
   * @param {Item} item
   * @param {Promise<import('./spelling.js').Form[]>} found
   */
  async #expanded(item, found) {
    const forms = await found;
    const words = forms.filter((form) => form.words > 0);
    const codes = item.kind === 'prefix' ? forms.filter((form) => form.codes > 0) : [];
    const stems = [...new Set(await this.#stems(words.map(({ form }) => form)))];
    const exact = codes.map(({ form }) => form);
    const terms = await Promise.all([this.#all('prose', stems), this.#all('exact', exact)]);
    const documents = inAny(this.root.documents, terms.flat().map((term) => term.documents));
    const score = (/** @type {number} */ document) => (documents.has(document) ? 1 : 0);
    return { item, documents, score, sum: score, terms: [], marks: { prose: stems, exact }, partly: false };
  }

  /** @param {string[]} forms */
  async #stems(forms) {
    switch (this.root.stemmer) {
      case 'porter':
        return forms.map(stem);
      case 'forms':
        return Promise.all(forms.map((form) => this.spelling.stem(form)));
      default:
        return forms;
    }
  }

  /**
   * @param {'prose' | 'exact'} field
   * @param {string[]} texts of terms
   */
  #all(field, texts) {
    return Promise.all(texts.map((text) => this.#term(field, text)));
  }

  /**
   * @param {'prose' | 'exact'} field
   * @param {string} text
   */
  #term(field, text) {
    const key = field + ' ' + text;
    const term = this.#terms.get(key) ?? this.fields[field].term(text);
    this.#terms.set(key, term);
    return term;
  }
}

/**
 * Summed up in double precision and rounded once, as Lucene does.
 *
 * @param {{score: (document: number) => number}[]} parts
 * @param {number} document
 */
export function sumOf(parts, document) {
  return Math.fround(plainSumOf(parts, document));
}

/**
 * @param {{score: (document: number) => number}[]} parts
 * @param {number} document
 */
export function plainSumOf(parts, document) {
  let sum = 0;
  for (const part of parts) {
    sum += part.score(document);
  }
  return sum;
}
