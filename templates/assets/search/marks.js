/* Where the words of a query stand in a text. */
import { proseTokens, codeTokens } from './analysis.js';
import { stem } from './stem.js';

/**
 * @param {string} text
 * @param {{prose: string[], exact: string[]}[]} words stems and codes
 * @param {string} stemmer
 * @param {import('./spelling.js').Spelling} spelling
 * @returns {{start: number, end: number, term: string}[]} in order, apart from each other
 */
export function markedPlaces(text, words, stemmer, spelling) {
  const stems = new Set(words.flatMap(({ prose }) => prose));
  const codes = new Set(words.flatMap(({ exact }) => exact));
  const asProse = proseTokens(text)
    .map((token) => ({ ...token, term: stemOf(token.term, stemmer, spelling) }))
    .filter(({ term }) => stems.has(term));
  const asCodes = codeTokens(text).filter(({ term }) => codes.has(term));
  return apart([...asProse, ...asCodes]);
}

/**
 * The stems of forms that stand near a word of the query are known, as their block was read for it.
 *
 * @param {string} form
 * @param {string} stemmer
 * @param {import('./spelling.js').Spelling} spelling
 */
function stemOf(form, stemmer, spelling) {
  return stemmer === 'porter' ? stem(form) : spelling.knownStem(form);
}

/**
 * One place where some overlap.
 *
 * @param {import('./analysis.js').Token[]} tokens
 */
function apart(tokens) {
  /** @type {import('./analysis.js').Token[]} */
  const places = [];
  for (const token of tokens.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = places.at(-1);
    if (last === undefined || token.start >= last.end) {
      places.push({ ...token });
    } else {
      last.end = Math.max(last.end, token.end);
    }
  }
  return places;
}
