/* What the pieces of a query ask for, as ItemReader.java reads them too. */
import { proseTokens, codeTokens, fold } from './analysis.js';

/** How many words or codes of one item are looked for: encoded data goes on for pages. */
const MOST_TERMS = 20;
const SHORTEST_PREFIX = 2;
const PREFIX = /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.:/-]*$/u;
const FUZZY = /^[\p{L}\p{M}\p{N}]{3,}$/u;

/**
 * @typedef {'word' | 'phrase' | 'prefix' | 'fuzzy'} ItemKind
 * @typedef {{kind: ItemKind, text: string, forms: string[], exact: string[], start: number,
 *   end: number}} Item what to look for: folded words, at least one, and codes; `text` as typed, without
 *   the signs that say its kind, `start` and `end` where it stands in the query, with its signs
 */

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {Item | null} null for a text without a word
 */
export function wordItem(text, start, end) {
  const words = proseTokens(text);
  const forms = distinctTerms(words);
  const exact = distinctTerms(codeTokens(text));
  const bare = text.slice(words[0]?.start, words.at(-1)?.end);
  return forms.length === 0 ? null : { kind: 'word', text: bare, forms, exact, start, end };
}

/**
 * @param {string} text between quotation marks
 * @param {number} start
 * @param {number} end
 * @returns {Item | null} null for a text without a word
 */
export function phraseItem(text, start, end) {
  const forms = proseTokens(text).slice(0, MOST_TERMS).map(({ term }) => term);
  return forms.length < 2
    ? wordItem(text, start, end)
    : { kind: 'phrase', text, forms, exact: [], start, end };
}

/**
 * @param {string} piece what stands between blanks, without the sign that excludes it
 * @param {number} start
 * @param {number} end
 * @returns {Item | null} null for a piece without a word
 */
export function itemOf(piece, start, end) {
  const text = piece.slice(0, -1);
  const sign = piece.at(-1);
  const forms = sign === '*' ? prefixForms(text) : sign === '~' ? fuzzyForms(text) : [];
  return forms.length === 1
    ? { kind: sign === '*' ? 'prefix' : 'fuzzy', text, forms, exact: [], start, end }
    : wordItem(piece, start, end);
}

/** What says the same has the same. @param {Item} item */
export function itemMeaning({ kind, forms, exact }) {
  return JSON.stringify([kind, forms, exact]);
}

/** @param {string} text */
function prefixForms(text) {
  const folded = fold(text);
  return PREFIX.test(text) && [...folded].length >= SHORTEST_PREFIX ? [folded] : [];
}

/** @param {string} text */
function fuzzyForms(text) {
  return FUZZY.test(text) ? proseTokens(text).map(({ term }) => term) : [];
}

/** @param {import('./analysis.js').Token[]} tokens */
function distinctTerms(tokens) {
  return [...new Set(tokens.map(({ term }) => term))].slice(0, MOST_TERMS);
}
