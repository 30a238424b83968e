/*
 * Scores of postmortems for words, the very numbers that Lucene computes: BM25 in single precision,
 * rounded after each step as Java rounds. LuceneQueries.java says what a query means,
 * SearchParityTest compares the two.
 */

/** What the scores of a field's terms are reckoned from. */
export class FieldScores {
  #documents;
  #factors;

  /**
   * @param {{documents: number, averageLength: number, lengths: number[]}} field
   * @param {{saturation: number, lengthNormalisation: number}} constants
   */
  constructor(field, constants) {
    this.#documents = field.documents;
    this.#factors = lengthFactors(field, constants);
  }

  /** @param {number} documentFrequency */
  weight(documentFrequency) {
    const others = this.#documents - documentFrequency + 0.5;
    return Math.fround(Math.log(1 + others / (documentFrequency + 0.5)));
  }

  /**
   * @param {number} weight
   * @param {{frequency: number, length: number}} group
   */
  score(weight, { frequency, length }) {
    const impact = Math.fround(frequency * this.#factors[length]);
    return Math.fround(weight - Math.fround(weight / Math.fround(1 + impact)));
  }
}

/**
 * Per length, what a frequency is multiplied with.
 *
 * @param {{averageLength: number, lengths: number[]}} field
 * @param {{saturation: number, lengthNormalisation: number}} constants
 */
function lengthFactors(field, constants) {
  const saturation = Math.fround(constants.saturation);
  const normalisation = Math.fround(constants.lengthNormalisation);
  const average = Math.fround(field.averageLength);
  return field.lengths.map((length) => {
    const share = Math.fround(Math.fround(normalisation * Math.fround(length)) / average);
    return Math.fround(1 / Math.fround(saturation * Math.fround(Math.fround(1 - normalisation) + share)));
  });
}

/**
 * The two readings of a word: the greater score, and a share of the other.
 *
 * @param {number} one
 * @param {number} other
 * @param {number} share
 */
export function eitherScore(one, other, share) {
  return Math.fround(Math.max(one, other) + Math.min(one, other) * Math.fround(share));
}

/**
 * @typedef {{document: number, score: number}} Hit
 */

/**
 * The best documents, the best first; equal ones by their numbers.
 *
 * @param {Iterable<number>} documents ascending
 * @param {(document: number) => number} scoreOf
 * @param {number} limit
 * @returns {Hit[]}
 */
export function bestOf(documents, scoreOf, limit) {
  /** @type {Hit[]} */
  let best = [];
  let least = -1;
  for (const document of documents) {
    const score = scoreOf(document);
    if (score > least) {
      best.push({ document, score });
      if (best.length >= 2 * limit + 50) {
        best = ranked(best).slice(0, limit);
        least = best[limit - 1]?.score ?? Infinity;
      }
    }
  }
  return ranked(best).slice(0, limit);
}

/** @param {Hit[]} hits */
function ranked(hits) {
  return hits.sort((one, other) => other.score - one.score || one.document - other.document);
}
