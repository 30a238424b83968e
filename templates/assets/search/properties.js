/* By what results can be narrowed, and in which orders they can come. */

/**
 * @typedef {'relevance' | 'newest' | 'oldest'} Order
 */

/** The properties of postmortems, as filters name them. */
export const PROPERTIES = [
  'service', 'severity', 'cause', 'trigger', 'tag', 'owner', 'status', 'kind',
];

/** @type {Order[]} */
export const ORDERS = ['relevance', 'newest', 'oldest'];

/** Blanks that make no difference around a value. */
const OUTER = String.raw`[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+`;
const OUTER_BLANKS = new RegExp(`^${OUTER}|${OUTER}$`, 'gu');

/**
 * The form in which values are compared. People are often written with an `@` before their name.
 *
 * @param {string} name of the property
 * @param {string} value
 */
export function keyOfValue(name, value) {
  const key = value.replace(OUTER_BLANKS, '').toLowerCase();
  return name === 'owner' ? key.replace(/^@/, '') : key;
}
