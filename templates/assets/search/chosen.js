/* The filters that are set: as buttons that take them off, above the results and where there are none. */
import { button, element } from './elements.js';

/** @typedef {import('./address.js').Asked} Asked */

/**
 * @typedef {{label: string, without: (asked: Asked) => Asked}} Choice one of them: how it is called,
 *   and what is asked for when it is taken off
 */

/**
 * @param {Asked} asked
 * @param {string} name
 * @param {string} key
 * @returns {Asked}
 */
function withoutValue(asked, name, key) {
  const keys = (asked.filters[name] ?? []).filter((other) => other !== key);
  const { [name]: _, ...others } = asked.filters;
  return { ...asked, filters: keys.length === 0 ? others : { ...others, [name]: keys } };
}

/**
 * @param {Asked} asked
 * @param {(name: string, key: string) => string} label such as `Service: Checkout`
 * @returns {Choice[]}
 */
export function choicesIn(asked, label) {
  /** @type {Choice[]} */
  const values = Object.entries(asked.filters).flatMap(([name, keys]) =>
    keys.map((key) => ({
      label: label(name, key),
      without: (/** @type {Asked} */ now) => withoutValue(now, name, key),
    })));
  /** @type {Choice[]} */
  const days = [
    { label: `From ${asked.after}`, without: (now) => ({ ...now, after: '' }) },
    { label: `Before ${asked.before}`, without: (now) => ({ ...now, before: '' }) },
  ];
  return [...values, ...days.filter((_, index) => [asked.after, asked.before][index] !== '')];
}

/**
 * @param {Choice[]} choices
 * @param {(change: (asked: Asked) => Asked, label: string) => void} change
 * @returns {HTMLElement[]} items of a list; one that takes off all where there are several
 */
export function chosenItems(choices, change) {
  const remover = (/** @type {Choice} */ { label, without }) => {
    const made = button('search-chip', label, () => change(without, label));
    made.setAttribute('aria-label', `Remove filter ${label}`);
    made.append(element('span', 'cross', '×'));
    made.lastElementChild?.setAttribute('aria-hidden', 'true');
    return made;
  };
  const all = (/** @type {Asked} */ now) => ({ ...now, filters: {}, after: '', before: '' });
  const last = button('search-plain', 'Remove all filters', () => change(all, ''));
  const buttons = [...choices.map(remover), ...(choices.length > 1 ? [last] : [])];
  return buttons.map((one) => element('li', '', one));
}
