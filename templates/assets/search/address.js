/* What is asked for, as the page's address has it, and what that means to the engine. */
import { firstDay } from './days.js';
import { PROPERTIES, keyOfValue } from './properties.js';
import { parseQuery } from './query.js';

/** How much of a query the address keeps; a pasted log goes on for pages. */
const LONGEST_ADDRESSED = 500;

/**
 * @typedef {Object} Asked what a reader asks for
 * @property {string} text of the field
 * @property {Object<string, string[]>} filters chosen values by facet, in lower case, each once
 * @property {string} after the first day, such as `2025-03-01`, or empty
 * @property {string} before the day after the last, or empty
 * @property {'newest' | 'oldest' | ''} sort empty for the most relevant
 */

/**
 * The beginning of a text, without the word that the cut falls into.
 *
 * @param {string} text
 */
function beginning(text) {
  return text.length <= LONGEST_ADDRESSED
    ? text
    : text.slice(0, LONGEST_ADDRESSED).replace(/(?<=\s)\S*$/, '');
}

/**
 * As the search files have them.
 *
 * @param {string} name of the property
 * @param {string[]} values
 */
function distinctKeys(name, values) {
  const keys = values.map((value) => keyOfValue(name, value));
  return [...new Set(keys)].filter((key) => key !== '');
}

/**
 * Days since 1970; null for what is no day.
 *
 * @param {string} text
 */
function dayNumber(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? firstDay(text) : null;
}

/** @param {string} text */
function writtenDay(text) {
  return dayNumber(text) === null ? '' : text;
}

/**
 * @param {string} search the part of an address from its question mark on; whatever is no choice is left out
 * @returns {Asked}
 */
export function askedIn(search) {
  const parameters = new URLSearchParams(search);
  const chosen = PROPERTIES.map((name) => [name, distinctKeys(name, parameters.getAll(name))]);
  const sort = parameters.get('sort') ?? '';
  return {
    text: parameters.get('q') ?? '',
    filters: Object.fromEntries(chosen.filter(([, keys]) => keys.length > 0)),
    after: writtenDay(parameters.get('after') ?? ''),
    before: writtenDay(parameters.get('before') ?? ''),
    sort: sort === 'newest' || sort === 'oldest' ? sort : '',
  };
}

/**
 * @param {Asked} asked
 * @returns {string} the part of an address from its question mark on; empty where nothing is asked for
 */
export function addressOf({ text, filters, after, before, sort }) {
  const parameters = new URLSearchParams();
  const add = (/** @type {string} */ name, /** @type {string} */ value) => {
    if (value.trim() !== '') {
      parameters.append(name, value);
    }
  };
  add('q', beginning(text));
  for (const name of PROPERTIES) {
    (filters[name] ?? []).forEach((key) => add(name, key));
  }
  add('after', after);
  add('before', before);
  add('sort', sort);
  const written = parameters.toString();
  return written === '' ? '' : '?' + written;
}

/**
 * @param {(...days: number[]) => number} choose
 * @param {(number | null)[]} days
 */
function narrower(choose, ...days) {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : choose(...known);
}

/**
 * The choices beside the field, merged with those in its text: either value of a facet, the
 * narrower range of days, the order that the text asks for.
 *
 * @param {Asked} asked
 * @returns {import('./query.js').Query}
 */
export function queryOf({ text, filters, after, before, sort }) {
  const query = parseQuery(text, { pasted: false });
  const merged = { ...query.filters };
  for (const [name, keys] of Object.entries(filters)) {
    merged[name] = distinctKeys(name, [...(merged[name] ?? []), ...keys]);
  }
  return {
    ...query,
    filters: merged,
    after: narrower(Math.max, query.after, dayNumber(after)),
    before: narrower(Math.min, query.before, dayNumber(before)),
    sort: query.sort ?? (sort === '' ? null : sort),
  };
}

/**
 * @param {Asked} asked
 * @returns {boolean} whether some postmortems are asked for
 */
export function asksForAny(asked) {
  const query = queryOf({ ...asked, sort: '' });
  const { clauses, excluded, filters, excludedFilters, after, before, sort } = query;
  const properties = Object.keys({ ...filters, ...excludedFilters });
  const isNarrowed = properties.length > 0 || after !== null || before !== null;
  return clauses.length > 0 || excluded.length > 0 || isNarrowed || sort !== null;
}

/**
 * The page's address, kept in step with what is asked for: one entry of the history for a query,
 * however many letters it took.
 */
export class AddressBar {
  /** Whether the history's present entry is of a query still being typed. */
  #isTyping = false;

  /** @returns {Asked} */
  read() {
    this.#isTyping = false;
    return askedIn(location.search);
  }

  /**
   * @param {Asked} asked
   * @param {boolean} isFinal whether it was not just typed
   */
  write(asked, isFinal) {
    const next = new URL(addressOf(asked) || location.pathname, location.href).href;
    if (next !== location.href) {
      history[this.#isTyping ? 'replaceState' : 'pushState'](null, '', next);
    }
    this.#isTyping = !isFinal;
  }
}
