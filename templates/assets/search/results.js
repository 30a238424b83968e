/*
 * A result as the page shows it:
 *
 *   <li class="search-result"><a href>title</a>
 *     <p class="search-facts">SEV2 · <time datetime>date</time> · service · mechanism</p>
 *     <p class="search-text">…</p></li>
 *
 * with the words of the query in `mark`, and only those mechanisms that have one.
 */
import { element } from './elements.js';
import { excerpt, highlighted } from './highlight.js';

/**
 * @typedef {import('./engine.js').Search} Search
 * @typedef {import('./engine.js').Card} Card
 * @typedef {import('./highlight.js').FoundWord} FoundWord
 */

/** @param {string} date */
function timeElement(date) {
  const made = element('time', '', date);
  made.setAttribute('datetime', date);
  return made;
}

/**
 * The mechanisms by which a word of the query found the postmortem.
 *
 * @param {Search} search
 * @param {string[]} causes
 * @param {FoundWord[]} words
 */
async function matchingCauses(search, causes, words) {
  const marked = await Promise.all(causes.map((cause) => highlighted(search, cause, words)));
  return marked.filter((nodes) => nodes.length > 1);
}

/**
 * @param {Search} search
 * @param {Card} card
 * @param {FoundWord[]} words
 * @returns {Promise<(Node | string)[]>}
 */
async function factNodes(search, { severity, date, services, causes }, words) {
  const marked = (/** @type {string} */ text) => highlighted(search, text, words);
  const known = [
    ...(severity === null ? [] : [await marked(severity)]),
    ...(date === null ? [] : [[timeElement(date)]]),
    ...(services.length === 0 ? [] : [await marked(services.join(', '))]),
    ...(await matchingCauses(search, causes, words)),
  ];
  return known.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
}

/**
 * @param {Search} search
 * @param {Card} card
 * @param {FoundWord[]} words
 * @param {string} root
 */
async function resultLink(search, card, words, root) {
  const made = element('a', '', ...(await highlighted(search, card.title, words)));
  // From a disk, the address of a folder shows its files.
  made.setAttribute('href', root + card.address + (location.protocol === 'file:' ? 'index.html' : ''));
  return made;
}

/**
 * @param {Search} search
 * @param {Card} card
 * @param {FoundWord[]} words
 * @param {string} root the way to the root of the site
 * @returns {Promise<HTMLElement>}
 */
export async function resultItem(search, card, words, root) {
  return element(
    'li',
    'search-result',
    await resultLink(search, card, words, root),
    element('p', 'search-facts', ...(await factNodes(search, card, words))),
    element('p', 'search-text', ...(await excerpt(search, card.text, words))));
}
