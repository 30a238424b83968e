/* The terms of a query, as far as their postings are read. */
import { DocumentSet } from './documents.js';
import { ByteReader } from './bytes.js';
import { readList, documentsOf } from './postings.js';

/** A field of the index. */
export class SearchField {
  /**
   * @param {string} name `prose` or `exact`
   * @param {number} documents how many there are in all
   * @param {import('./table.js').Table<import('./postings.js').Postings>} table
   * @param {import('./ranking.js').FieldScores} scores
   * @param {import('./files.js').Read} read
   */
  constructor(name, documents, table, scores, read) {
    this.name = name;
    this.documents = documents;
    this.scores = scores;
    this.table = table;
    this.read = read;
  }

  /**
   * @param {string} text of the term
   * @returns {Promise<Term>}
   */
  async term(text) {
    const term = new Term(this, text, await this.table.get(text));
    await term.open();
    return term;
  }

  /** @param {number} file of the long postings */
  async postingsFile(file) {
    return this.read(`${this.name}-postings/${file}.bin`);
  }
}

/** A term with the documents that have it, and their scores, but for chunks that are not read yet. */
export class Term {
  #field;
  #weight;
  /** The scores that are known; 0 for the others. */
  #scores;
  /** How many chunks are read. */
  #read = 0;
  /** What the best of the unread documents may score. */
  #bound = 0;

  /**
   * @param {SearchField} field
   * @param {string} text
   * @param {import('./postings.js').Postings | undefined} postings undefined where nothing has it
   */
  constructor(field, text, postings) {
    this.text = text;
    this.postings = postings;
    this.#field = field;
    this.#weight = postings === undefined ? 0 : field.scores.weight(postings.documentFrequency);
    this.#scores = new Float32Array(postings === undefined ? 0 : field.documents);
    this.documents = new DocumentSet(field.documents);
    /** Those documents of which the score is not known yet. */
    this.unread = new DocumentSet(field.documents);
  }

  /** Reads which documents have it, and, where it is in no chunks, how they score. */
  async open() {
    if (this.postings === undefined) {
      return;
    }
    const { groups, list, chunks } = this.postings;
    if (chunks !== null) {
      const file = await this.#field.postingsFile(chunks.file);
      this.documents = new ByteReader(file).set(this.#field.documents);
      this.unread = this.documents.copy();
      this.#setBound();
    } else {
      const known = groups ?? (await this.#list(list));
      this.documents = documentsOf(this.#field.documents, known);
      this.#take(known);
    }
  }

  /** How many chunks are not read yet. */
  get chunksLeft() {
    return (this.postings?.chunks?.firsts.length ?? 0) - this.#read;
  }

  /** Reads the next chunk, whose documents score more than those of the later ones. */
  async readChunk() {
    const number = this.#read++;
    const file = await this.#field.postingsFile((this.postings?.chunks?.file ?? 0) + 1 + number);
    this.#take(readList(new ByteReader(file)));
    this.#setBound();
  }

  /**
   * @param {number} document
   * @returns {number} its score, or the most it may be where it is not read; 0 where it has no such term
   */
  score(document) {
    const known = this.#scores[document];
    return known > 0 || !this.unread.has(document) ? known : this.#bound;
  }

  /** @param {{file: number, offset: number} | null} list */
  async #list(list) {
    const file = await this.#field.postingsFile(list?.file ?? 0);
    return readList(new ByteReader(file, list?.offset));
  }

  /** @param {import('./postings.js').Group[]} groups */
  #take(groups) {
    for (const group of groups) {
      const score = this.#field.scores.score(this.#weight, group);
      for (const document of group.documents) {
        this.#scores[document] = score;
        this.unread.delete(document);
      }
    }
  }

  #setBound() {
    const next = this.postings?.chunks?.firsts[this.#read];
    this.#bound = next === undefined ? 0 : this.#field.scores.score(this.#weight, next);
  }
}
