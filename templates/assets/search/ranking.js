'use strict';
/*
 * Scores of postmortems for words, the very numbers that Lucene computes: BM25 in single precision,
 * rounded after each step as Java rounds. LuceneQueries.java says what a query means,
 * SearchParityTest compares the two.
 */
(globalThis.hindcast ??= {}).openField = (() => {
  const { fround } = Math;

  /** The last entry whose first element is not after a key. */
  function lastUpTo(entries, key) {
    let from = 0;
    let to = entries.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (entries[middle][0] <= key) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return entries[from - 1];
  }

  /** Per length, what a frequency is multiplied with. */
  function lengthFactors(field, root) {
    const saturation = fround(root.saturation);
    const normalisation = fround(root.lengthNormalisation);
    const average = fround(field.averageLength);
    return field.lengths.map((length) => {
      const share = fround(fround(normalisation * fround(length)) / average);
      return fround(1 / fround(saturation * fround(fround(1 - normalisation) + share)));
    });
  }

  function weight(documentFrequency, documents) {
    return fround(
      Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5)));
  }

  function score(weight, frequency, factor) {
    return fround(weight - fround(weight / fround(1 + fround(frequency * factor))));
  }

  /**
   * @typedef {Map<number, number>} Scores of documents; those that do not match are not in it
   *
   * @param {string} name `prose` or `exact`
   * @param {object} root whose description of the field is missing in an empty library
   * @param {(path: string) => Promise<any>} read
   * @returns {(term: string) => Promise<Scores>} gives the scores for a term
   */
  return function openField(name, root, read) {
    const field = root.fields[name];
    if (field === undefined) {
      return async () => new Map();
    }
    const factors = lengthFactors(field, root);
    const lengthOf = Uint8Array.from(atob(field.lengthOf), (byte) => byte.charCodeAt(0));

    return async function scores(term) {
      const block = lastUpTo(field.blocks, term);
      const entry = block && lastUpTo(await read(`${name}/${block[1]}.json`), term);
      const found = new Map();
      if (entry?.[0] !== term) {
        return found;
      }
      const [, documentFrequency, steps, frequencies] = entry;
      const termWeight = weight(documentFrequency, field.documents);
      let document = 0;
      steps.forEach((step, index) => {
        document += step;
        const factor = factors[lengthOf[document]];
        found.set(document, score(termWeight, frequencies[index], factor));
      });
      return found;
    };
  };
})();
