/* What is said of an answer. */
import { shortened } from './elements.js';

const MOST_NAMED = 3;
const LONGEST_NAMED = 40;

const WORDLESS = 'Nothing to look for in that; try a word, an error code or a line of a log.';
/** @type {Object<string, string>} */
const FAILURES = {
  newer: 'This page is older than the site’s search files. Reload it.',
  missing: 'The search files could not be loaded; the rest of the site works.',
};

const grouped = (/** @type {number} */ count) => count.toLocaleString('en');

/** @param {number} count */
export function resultCount(count) {
  return count === 1 ? '1 result' : `${grouped(count)} results`;
}

/**
 * Such as `“one”, “two” or “three”`; long lists are cut.
 *
 * @param {string[]} words
 */
function namedWords(words) {
  const rest = words.length - MOST_NAMED;
  const named = words.slice(0, rest === 1 ? words.length : MOST_NAMED);
  const all = named.map((word) => `“${shortened(word, LONGEST_NAMED)}”`);
  if (rest > 1) {
    all.push(`${grouped(rest)} other words`);
  }
  const last = all.pop();
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`;
}

/**
 * What is said where nobody asked for anything.
 *
 * @param {string} text
 */
export function wordlessSaid(text) {
  return text.trim() === '' ? '' : WORDLESS;
}

/**
 * @param {import('./engine.js').Found} found
 * @returns {string}
 */
export function answerSaid({ total, everyWord, unknown, partly }) {
  const count = resultCount(total) + (partly ? ', from the likeliest of very many' : '');
  const missing = unknown.length > 0 ? `No postmortem has ${namedWords(unknown)}` : '';
  if (total === 0) {
    return missing === '' ? 'Nothing found' : `Nothing found: ${missing[0].toLowerCase()}${missing.slice(1)}`;
  }
  if (missing !== '') {
    return `${missing}; ${count} without ${unknown.length === 1 ? 'it' : 'them'}`;
  }
  return everyWord ? count : `No postmortem has all of these words; ${count} with some of them`;
}

/**
 * @param {{kind?: string, documents?: number}} error
 * @returns {string}
 */
export function failureSaid({ kind, documents }) {
  if (kind === 'too-large') {
    const size = documents === undefined ? 'has more' : `has ${grouped(documents)}`;
    return `A folder opened from a disk can be searched up to 2,000 postmortems; this one ${size}. `
      + 'Serve it instead: python3 -m http.server';
  }
  return FAILURES[kind ?? ''] ?? FAILURES.missing;
}
