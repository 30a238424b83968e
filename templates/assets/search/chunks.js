/* How many chunks of long postings are read until it is sure which documents are the best. */

const MOST_CHUNKS = 40;

/**
 * @typedef {import('./ranking.js').Hit} Hit
 * @typedef {import('./terms.js').Term} Term
 */

/**
 * A document with unread postings is taken for as good as it may be. So once none such is among the best,
 * they are the best.
 *
 * @param {Term[]} terms
 * @param {() => Hit[]} best the best documents, as far as terms are read
 * @returns {Promise<{hits: Hit[], partly: boolean}>} `partly` where it did not become sure
 */
export async function readChunksFor(terms, best) {
  const long = terms.filter((term) => term.chunksLeft > 0);
  let left = MOST_CHUNKS;
  let wanted = long;
  for (let turn = 1; ; turn++) {
    const chunks = nextChunks(wanted, left, turn);
    left -= chunks.length;
    await Promise.all(chunks.map((term) => term.readChunk()));
    const hits = best();
    wanted = long.filter((term) => hits.some(({ document }) => term.unread.has(document)));
    if (wanted.length === 0 || left === 0) {
      return { hits, partly: wanted.length > 0 };
    }
  }
}

/**
 * One chunk of each term at first, then several at once.
 *
 * @param {Term[]} terms
 * @param {number} left how many may be read still
 * @param {number} turn
 * @returns {Term[]} the terms to read the next chunk of
 */
function nextChunks(terms, left, turn) {
  const chunks = terms.flatMap((term) => Array(Math.min(turn, term.chunksLeft)).fill(term));
  return chunks.slice(0, left);
}
