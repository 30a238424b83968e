/* What the page for those on call says of an answer, and where it leads who has found nothing. */
import { addressOf } from './address.js';
import { element } from './elements.js';

/** @typedef {import('./engine.js').Found} Found */

const MOST_UNKNOWN_NAMED = 6;

/**
 * What is said of results.
 *
 * @param {Found} found
 * @param {number} shown how many of them at most
 * @returns {string}
 */
export function likeliestSaid({ total, everyWord }, shown) {
  const which = everyWord ? 'all of these words' : 'some of these words';
  if (total === 1) {
    return `1 incident has ${which}.`;
  }
  return total > shown
    ? `The likeliest ${shown} of ${total} with ${which}.`
    : `${total} incidents have ${which}, the likeliest first.`;
}

/**
 * The words that nobody has used, such as `“one”, “two” and 3 more`.
 *
 * @param {string[]} words
 */
function unknownNamed(words) {
  const named = words.slice(0, MOST_UNKNOWN_NAMED).map((word) => `“${word}”`).join(', ');
  const rest = words.length - MOST_UNKNOWN_NAMED;
  return rest > 0 ? `${named} and ${rest} more` : named;
}

/**
 * @param {string} href
 * @param {string} text
 */
function wayOn(href, text) {
  const link = element('a', '', text);
  link.setAttribute('href', href);
  return link;
}

/**
 * Who has found nothing is told which words nobody has used, and where else to turn.
 *
 * @param {Found} found
 * @param {import('./address.js').Asked} asked
 * @param {string} root the way to the root of the site
 * @param {string} escalation may be empty
 * @returns {HTMLElement[]}
 */
export function waysOn({ unknown }, asked, root, escalation) {
  const ways = [wayOn(`${root}search/index.html${addressOf(asked)}`, 'Search with filters')];
  if (escalation !== '') {
    ways.push(wayOn(escalation, 'Escalate'));
  }
  const names = unknown.length === 0 ? [] : [element('p', '', `No postmortem has ${unknownNamed(unknown)}.`)];
  return [...names, element('p', 'now-ways', ...ways)];
}
