'use strict';
/*
 * Answers queries from the search files as `hindcast search` does from Lucene: the same postmortems,
 * the same scores, the same order.
 */
(globalThis.hindcast ??= {}).openSearch = (() => {
  const { fround } = Math;
  const FORMAT = 1;

  /** What all have, with the sum of their scores. */
  function every(parts) {
    const [first, ...others] = [...parts].sort((one, other) => one.size - other.size);
    const sums = new Map();
    for (const [document, score] of first) {
      if (others.every((other) => other.has(document))) {
        sums.set(document, fround(others.reduce((sum, other) => sum + other.get(document), score)));
      }
    }
    return sums;
  }

  /** What any has, with the sum of the scores. */
  function any(parts) {
    const sums = new Map();
    for (const part of parts) {
      part.forEach((score, document) => sums.set(document, (sums.get(document) ?? 0) + score));
    }
    sums.forEach((sum, document) => sums.set(document, fround(sum)));
    return sums;
  }

  /** What either has, with the greater score and a share of the other. */
  function either(one, other, share) {
    const sums = new Map(one);
    other.forEach((score, document) => {
      const first = one.get(document) ?? 0;
      const sum = Math.max(score, first) + Math.min(score, first) * share;
      sums.set(document, fround(sum));
    });
    return sums;
  }

  function fromSteps(steps) {
    let document = 0;
    return steps.map((step) => (document += step));
  }

  function keep(scores, accepted) {
    return accepted === null
      ? scores
      : new Map([...scores].filter(([document]) => accepted.has(document)));
  }

  /**
   * @typedef {{id: string, address: string, title: string, date: ?string, severity: ?string,
   *   services: string[], causes: string[], text: string}} Card
   * @typedef {{document: number, score: number}} Hit
   * @typedef {{hits: Hit[], everyWord: boolean, words: Word[]}} Found the best first; where
   *   `everyWord` is false, no postmortem has all the words and these have some; `words` are those
   *   that were looked for
   */
  class Search {
    #root;
    #read;
    #scores;
    #commonWords;

    constructor(root, read) {
      this.#commonWords = new Set(root.commonWords);
      this.#root = root;
      this.#read = read;
      this.#scores = {
        prose: hindcast.openField('prose', root, read),
        exact: hindcast.openField('exact', root, read),
      };
    }

    /** By facet, its values as `[key, label, count]`. */
    get facets() {
      const entries = Object.entries(this.#root.facets);
      return Object.fromEntries(entries.map(([facet, { values }]) => [facet, values]));
    }

    /**
     * @param {Query} query as `parseQuery` gives it
     * @returns {Promise<Found>}
     */
    async find({ words: all, filters }) {
      const words = this.#telling(all);
      const accepted = await this.#accepted(filters);
      if (words.length === 0) {
        return { hits: await this.#latest(accepted ?? new Set()), everyWord: true, words };
      }
      const scores = await Promise.all(words.map((word) => this.#word(word)));
      const together = keep(every(scores), accepted);
      return together.size > 0
        ? { hits: this.#ranked(together), everyWord: true, words }
        : { hits: this.#ranked(keep(any(scores), accepted)), everyWord: false, words };
    }

    /**
     * @param {Hit[]} hits
     * @returns {Promise<Card[]>} in the order of the hits
     */
    async cards(hits) {
      const { size, files } = this.#root.cards;
      const chunks = hits.map(({ document }) => this.#read(`cards/${files[Math.floor(document / size)]}.json`));
      return (await Promise.all(chunks)).map((chunk, index) => {
        const [id, address, title, date, severity, services, causes, text] =
          chunk[hits[index].document % size];
        return { id, address, title, date, severity, services, causes, text };
      });
    }

    /** The words that are not common ones, or all where there are no others; see CommonWords.java. */
    #telling(words) {
      const isCommon = ({ exact }) =>
        exact.length > 0 && exact.every((term) => this.#commonWords.has(term));
      const others = words.filter((word) => !isCommon(word));
      return others.length > 0 ? others : words;
    }

    async #word({ prose, exact }) {
      const [asProse, asTyped] = await Promise.all([
        Promise.all(prose.map(this.#scores.prose)),
        Promise.all(exact.map(this.#scores.exact)),
      ]);
      return exact.length === 0
        ? every(asProse)
        : either(every(asProse), every(asTyped), fround(this.#root.secondReading));
    }

    /** The documents that pass all filters; null where there are none. */
    async #accepted(filters) {
      const facets = Object.entries(filters);
      const sets = await Promise.all(facets.map(([facet, keys]) => this.#facet(facet, keys)));
      return sets.length === 0 ? null : sets.reduce((one, other) => one.intersection(other));
    }

    async #facet(facet, keys) {
      const { file, values } = this.#root.facets[facet];
      const documents = await this.#read(`facets/${file}.json`);
      return new Set(
        values.flatMap(([key], index) => (keys.includes(key) ? fromSteps(documents[index]) : [])));
    }

    /** The latest first, those without a date last, the same day in the order of the library. */
    async #latest(accepted) {
      const days = await this.#read(`days/${this.#root.days}.json`);
      const day = (document) => days[document] ?? -Infinity;
      return [...accepted]
        .sort((one, other) => (day(one) === day(other) ? one - other : day(other) - day(one)))
        .map((document) => ({ document, score: 0 }));
    }

    #ranked(scores) {
      return [...scores]
        .map(([document, score]) => ({ document, score }))
        .sort((one, other) => other.score - one.score || one.document - other.document);
    }
  }

  /**
   * @param {string} folder the address of the search folder, with a slash at its end
   * @returns {Promise<Search>}
   */
  return async function openSearch(folder) {
    const read = hindcast.openFiles(folder);
    const root = await read('index.json');
    if (root.format !== FORMAT) {
      throw new Error(`search files of format ${root.format}, this page reads ${FORMAT}`);
    }
    return new Search(root, read);
  };
})();
