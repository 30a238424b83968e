/* What a reader can do who found nothing, or not what was meant. */
import { button, element, shortened } from './elements.js';

/** How much is shown of a pasted text that has a word misspelt. */
const LONGEST_MEANT = 120;

/**
 * @param {string} href
 * @param {string} text
 */
function listLink(href, text) {
  const made = element('a', '', text);
  made.setAttribute('href', href);
  return made;
}

/** An address of the site, which on a disk names its file. */
const listAddress = (/** @type {string} */ root, /** @type {string} */ folder) =>
  `${root}${folder}/index.html`;

/**
 * @param {string} text the whole query, mended
 * @param {string} address where it is asked
 * @param {() => void} run asks it here
 * @returns {(Node | string)[]}
 */
export function meantNodes(text, address, run) {
  const link = listLink(address, shortened(text, LONGEST_MEANT));
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      run();
    }
  });
  return ['Did you mean ', link, '?'];
}

/**
 * @param {import('./chosen.js').Choice[]} choices that are set
 * @param {boolean} hasWords whether words were looked for
 * @param {(change: import('./chosen.js').Choice['without'], label: string) => void} change
 * @param {string} root the way to the root of the site
 * @returns {HTMLElement[]}
 */
export function nothingFound(choices, hasWords, change, root) {
  const removers = choices.map(({ label, without }) =>
    element('li', '', button('search-plain', `Search without “${label}”`, () => change(without, label))));
  const words = hasWords ? [element('li', '', 'Try fewer words, or other words for the same.')] : [];
  const lists = element(
    'li',
    '',
    'Look through the lists: ',
    listLink(listAddress(root, 'causes'), 'mechanisms'),
    ', ',
    listLink(listAddress(root, 'services'), 'services'),
    ', ',
    listLink(listAddress(root, 'incidents'), 'all incidents'),
    '.');
  return [element('p', '', 'What may help:'), element('ul', '', ...removers, ...words, lists)];
}
