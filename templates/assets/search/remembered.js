/*
 * A result of the page for those on call, as regions/remembered.ftlh prints one: what ended it, how
 * long that took, what did not help, the runbook, and the place that matches. All of it is as stated;
 * what is not known is not made up.
 */
import { element } from './elements.js';
import { excerpt, highlighted } from './highlight.js';

/**
 * @typedef {import('./engine.js').Search} Search
 * @typedef {import('./engine.js').Card} Card
 * @typedef {import('./engine.js').Runbook} Runbook
 * @typedef {import('./highlight.js').FoundWord} FoundWord
 */

/* As SeverityRank.java has them, the gravest first. */
const SEVERITY_WORDS = [
  ['critical', 'blocker', 'catastrophic'],
  ['major', 'high', 'severe'],
  ['medium', 'moderate'],
  ['minor', 'low'],
  ['informational', 'info', 'trivial'],
];

/**
 * 1, the gravest, to 5; 0 where the word says nothing about its rank.
 *
 * @param {string} word
 */
function severityRank(word) {
  const plain = word.trim().toLowerCase();
  const numbered = /^[a-z]*[ -]?([0-9])$/.exec(plain);
  return numbered
    ? Math.min(Math.max(Number(numbered[1]), 1), 5)
    : SEVERITY_WORDS.findIndex((words) => words.includes(plain)) + 1;
}

/**
 * @param {string} href
 * @param {...(Node | string)} children
 */
function rememberedLink(href, ...children) {
  const made = element('a', '', ...children);
  made.setAttribute('href', href);
  return made;
}

/**
 * @param {string} className
 * @param {string} name
 * @param {(Node | string)[][]} values what each is made of
 */
function factGroup(className, name, values) {
  const facts = values.map((nodes) => element('dd', '', ...nodes));
  return values.length === 0 ? [] : [element('div', className, element('dt', '', name), ...facts)];
}

/**
 * @param {Runbook} runbook
 * @returns {(Node | string)[]}
 */
function runbookNodes({ name, address, outcome }) {
  const shown = address === null ? name : rememberedLink(address, name);
  return outcome === null ? [shown] : [shown, ' ', element('span', 'badge', outcome)];
}

/** @param {Card} card */
function dayAndSeverity({ date, severity }) {
  const day = element(date === null ? 'span' : 'time', '', date ?? 'Date unknown');
  if (date !== null) {
    day.setAttribute('datetime', date);
  }
  return severity === null
    ? [day]
    : [day, ' ', element('span', `badge severity-${severityRank(severity)}`, severity)];
}

/**
 * @param {Search} search
 * @param {Card} card
 * @param {FoundWord[]} words that were found
 * @param {string} root the way to the root of the site
 * @returns {Promise<HTMLElement>}
 */
export async function rememberedItem(search, card, words, root) {
  const { mitigation, durations, runbooks, didNotHelp } = card.response;
  // From a disk, the address of a folder shows its files.
  const href = root + card.address + (location.protocol === 'file:' ? 'index.html' : '');
  const ended = mitigation === null ? [element('span', 'quiet', 'not stated')] : [mitigation];
  return element(
    'li',
    'now-result',
    element('h2', '', rememberedLink(href, ...(await highlighted(search, card.title, words)))),
    element('p', 'now-line', ...dayAndSeverity(card)),
    element(
      'dl',
      'now-facts',
      ...factGroup('now-mitigation', 'Mitigated by', [ended]),
      ...factGroup('now-durations', 'Took', durations.map(({ text, label }) => [`${text} ${label}`])),
      ...factGroup('now-failed', 'Did not help', didNotHelp.map((attempt) => [attempt])),
      ...factGroup('now-runbooks', 'Runbook', runbooks.map(runbookNodes)),
      ...factGroup('now-match', 'Matches', [await excerpt(search, card.text, words)])));
}
