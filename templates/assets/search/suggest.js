/* Ways to complete the last word of a query, or the value of its last filter. */
import { fold, lastRun } from './analysis.js';
import { PROPERTIES } from './properties.js';

const MOST_SUGGESTIONS = 6;
const LEAST_LETTERS = 2;
const LAST_FILTER = /(?:^|[\p{Z}\t-\r])-?([a-z]+):("[^"]*|[^\p{Z}\t-\r"]*)$/iu;

/**
 * @typedef {{text: string, word: string, count: number}} Suggestion the whole query with its last word
 *   completed, that word, and how many postmortems have it
 * @typedef {{key: string, label: string, count: number}} FacetValue
 */

/**
 * @param {string} text
 * @param {import('./spelling.js').Spelling} spelling
 * @param {(name: string) => Promise<FacetValue[]>} valuesOf the commonest first
 * @returns {Promise<Suggestion[]>} the commonest first
 */
export async function suggestionsFor(text, spelling, valuesOf) {
  const filter = LAST_FILTER.exec(text);
  const name = filter?.[1].toLowerCase() ?? '';
  return filter !== null && PROPERTIES.includes(name)
    ? valueSuggestions(text, filter[2], await valuesOf(name))
    : wordSuggestions(text, spelling);
}

/**
 * @param {string} text
 * @param {import('./spelling.js').Spelling} spelling
 * @returns {Promise<Suggestion[]>}
 */
async function wordSuggestions(text, spelling) {
  const typed = lastRun(text);
  const prefix = fold(typed);
  if ([...prefix].length < LEAST_LETTERS) {
    return [];
  }
  const before = text.slice(0, text.length - typed.length);
  return (await spelling.commonest(prefix))
    .filter(({ form }) => form.length > prefix.length)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ form, words, codes }) => ({
      text: before + form,
      word: form,
      count: Math.max(words, codes),
    }));
}

/**
 * @param {string} text
 * @param {string} typed with the quotation mark at its beginning, where there is one
 * @param {FacetValue[]} values
 * @returns {Suggestion[]}
 */
function valueSuggestions(text, typed, values) {
  const before = text.slice(0, text.length - typed.length);
  const prefix = typed.replace('"', '').toLowerCase();
  return values
    .filter(({ key }) => key.startsWith(prefix) && key !== prefix)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ key, label, count }) => ({
      text: before + (/[\p{Z}\t-\r]/u.test(key) ? `"${key}"` : key),
      word: label,
      count,
    }));
}
