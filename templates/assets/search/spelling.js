/* The forms in which words are written in the library: how they go on, and which are alike. */
import { Table, readBlock } from './table.js';
import { ByteReader } from './bytes.js';

const MOST_EXPANSIONS = 50;
const MOST_BLOCKS_APART = 3;
const MOST_WITH_INITIAL = 4000;
const LETTERS_FOR_TWO_FAULTS = 6;

/**
 * @typedef {{form: string, words: number, codes: number, stem: string}} Form in how many documents it
 *   stands as a word, and as a code
 */

export class Spelling {
  #forms;
  #initials;
  #read;
  #readForms;
  /** The stems of the forms of all blocks that were read. @type {Map<string, string>} */
  #stems = new Map();

  /**
   * @param {{initials: string[], stemmer: string, tables: Record<string, string[]>}} root
   * @param {import('./files.js').Read} read
   */
  constructor(root, read) {
    this.#initials = root.initials;
    this.#read = read;
    this.#readForms = (/** @type {ByteReader} */ reader) =>
      readForms(reader, root.stemmer === 'forms', this.#stems);
    this.#forms = new Table('forms', root.tables.forms, read, this.#readForms);
  }

  /** @param {string} form */
  async stem(form) {
    return (await this.#forms.get(form))?.stem ?? form;
  }

  /** The stem of a form, as far as it was read. @param {string} form */
  knownStem(form) {
    return this.#stems.get(form) ?? form;
  }

  /**
   * @param {string} prefix
   * @returns {Promise<Form[]>} the commonest that begin so
   */
  async beginningWith(prefix) {
    const forms =
      this.#forms.spread(prefix) <= MOST_BLOCKS_APART
        ? (await this.#forms.beginningWith(prefix)).map(([, form]) => form)
        : await this.commonest(prefix);
    return forms.sort(byNumber).slice(0, MOST_EXPANSIONS);
  }

  /**
   * @param {string} prefix
   * @returns {Promise<Form[]>} those that begin so, the commonest first; only of the commonest with
   *   the same initial
   */
  async commonest(prefix) {
    const forms = await this.#withInitialOf(prefix);
    return forms.filter(({ form }) => form.startsWith(prefix)).sort(byNumber);
  }

  /**
   * @param {string} word
   * @returns {Promise<Form[]>} words that are nearly written so, the nearest first
   */
  async near(word) {
    const letters = [...word];
    const most = letters.length < LETTERS_FOR_TWO_FAULTS ? 1 : 2;
    return (await this.#withInitialOf(word))
      .filter(({ words, form }) => words > 0 && Math.abs(form.length - word.length) <= 2 * most)
      .map((form) => ({ form, distance: distance(letters, [...form.form], most) }))
      .filter((one) => one.distance <= most)
      .sort((one, other) => one.distance - other.distance || byNumber(one.form, other.form))
      .slice(0, MOST_EXPANSIONS)
      .map(({ form }) => form);
  }

  /**
   * The commonest forms with the same initial: where there are very many, they are kept apart.
   *
   * @param {string} word
   */
  async #withInitialOf(word) {
    const [initial] = word;
    const block = this.#initials.indexOf(initial);
    if (block < 0) {
      const forms = (await this.#forms.beginningWith(initial)).map(([, form]) => form);
      return forms.sort(byNumber).slice(0, MOST_WITH_INITIAL);
    }
    return [...this.#readForms(new ByteReader(await this.#read(`spelling/${block}.bin`))).values()];
  }
}

/**
 * The commonest first; equal ones in the order of their letters.
 *
 * @param {Form} one
 * @param {Form} other
 */
function byNumber(one, other) {
  const more = Math.max(other.words, other.codes) - Math.max(one.words, one.codes);
  return more === 0 ? (one.form < other.form ? -1 : 1) : more;
}

/**
 * @param {ByteReader} reader
 * @param {boolean} hasStems
 * @param {Map<string, string>} stems of forms, to be filled
 * @returns {Map<string, Form>}
 */
function readForms(reader, hasStems, stems) {
  const block = readBlock(reader, () => ({
    words: reader.number(),
    codes: reader.number(),
    kept: hasStems ? reader.number() : 0,
    rest: hasStems ? reader.string() : '',
  }));
  const forms = new Map();
  for (const [form, { words, codes, kept, rest }] of block) {
    const stem = hasStems && words > 0 ? form.slice(0, kept) + rest : form;
    forms.set(form, { form, words, codes, stem });
    if (hasStems) {
      stems.set(form, stem);
    }
  }
  return forms;
}

/**
 * How many letters are to be inserted, left out, replaced or exchanged with their neighbours to make one
 * word of another; no letter twice.
 *
 * @param {string[]} one
 * @param {string[]} other
 * @param {number} most beyond which any larger number will do
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) {
    return most + 1;
  }
  /** @type {number[]} */
  let before = [];
  let last = [...Array(other.length + 1).keys()];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        next[column] = Math.min(next[column], before[column - 2] + 1);
      }
    }
    if (Math.min(...next) > most && Math.min(...last) > most) {
      return most + 1;
    }
    before = last;
    last = next;
  }
  return last[other.length];
}
