/* What the page shows of an answer: what is said of it, the filters that are set, the results. */
import { addressOf } from './address.js';
import { choicesIn, chosenItems } from './chosen.js';
import { button } from './elements.js';
import { meantNodes, nothingFound } from './nothing.js';
import { resultItem } from './results.js';
import { answerSaid, failureSaid, wordlessSaid } from './status.js';

export const SHOWN_AT_ONCE = 10;

/**
 * @typedef {import('./address.js').Asked} Asked
 * @typedef {import('./engine.js').Search} Search
 * @typedef {import('./engine.js').Found} Found
 * @typedef {(change: (asked: Asked) => Asked) => Promise<void>} Change
 */

/**
 * @param {string} name
 * @returns {HTMLElement} what the template has for a purpose
 */
function part(name) {
  return /** @type {HTMLElement} */ (document.querySelector(`[data-search-${name}]`));
}

/**
 * How filters are called: as their facets' values are labelled.
 *
 * @param {Search} search
 * @param {Object<string, string[]>} filters
 */
async function choiceLabel(search, filters) {
  const names = Object.keys(filters);
  const values = await Promise.all(names.map((name) => search.facet(name)));
  return (/** @type {string} */ name, /** @type {string} */ key) => {
    const title = document.querySelector(`[data-facet="${name}"] > summary`)?.textContent ?? name;
    const known = values[names.indexOf(name)].find((value) => value.key === key);
    return `${title}: ${known?.label ?? key}`;
  };
}

export class AnswerView {
  #status = part('status');
  #chosen = part('chosen');
  #list = part('results');
  #nothing = part('nothing');
  #order = document.querySelector('.search-order');
  #whole = document.querySelector('[data-search-whole]');
  #more = button('search-more', 'Show more results', () => this.#showMore());
  #root;
  #change;
  #next = async () => {};

  /**
   * @param {string} root the way to the root of the site
   * @param {Change} change asks for something else
   */
  constructor(root, change) {
    this.#root = root;
    this.#change = change;
    this.#more.hidden = true;
    this.#list.after(this.#more);
  }

  /** The list of results. */
  get list() {
    return this.#list;
  }

  /** @param {string} text that asks for nothing */
  clear(text) {
    this.#replace([], 0);
    this.#status.textContent = wordlessSaid(text);
  }

  /** @param {unknown} error */
  fail(error) {
    console.error(error);
    this.#replace([], 0);
    this.#status.textContent = failureSaid(/** @type {object} */ (error));
  }

  /**
   * @param {Search} search
   * @param {Asked} asked
   * @param {import('./query.js').Query} query what that means
   * @param {() => boolean} isCurrent whether that is still asked
   * @returns {Promise<Found>}
   */
  async find(search, asked, query, isCurrent) {
    const found = await search.find(query, { limit: history.state?.shown ?? SHOWN_AT_ONCE });
    const items = await this.#items(search, found, 0);
    const choices = choicesIn(asked, await choiceLabel(search, asked.filters));
    if (isCurrent()) {
      this.#replace(items, found.total);
      this.#say(found, asked);
      this.#whole?.setAttribute('href', `${this.#root}search/index.html${addressOf(asked)}`);
      this.#chosen.replaceChildren(...chosenItems(choices, (change) => this.#remove(change)));
      this.#help(found, choices, query.clauses.length > 0);
      this.#next = () => this.#append(search, query, isCurrent);
    }
    return found;
  }

  /**
   * @param {HTMLElement[]} items
   * @param {number} total
   */
  #replace(items, total) {
    this.#order?.toggleAttribute('hidden', total < 2);
    this.#list.replaceChildren(...items);
    this.#more.hidden = items.length >= total;
    this.#chosen.replaceChildren();
    this.#nothing.replaceChildren();
  }

  /**
   * @param {Search} search
   * @param {Found} found
   * @param {number} from
   */
  async #items(search, { hits, words }, from) {
    const cards = await search.cards(hits.slice(from));
    return Promise.all(cards.map((card) => resultItem(search, card, words, this.#root)));
  }

  /**
   * @param {Found} found
   * @param {Asked} asked
   */
  #say(found, asked) {
    const said = answerSaid(found);
    this.#status.replaceChildren(said);
    if (found.meant !== null) {
      const mended = { ...asked, text: found.meant };
      const run = () => this.#change(() => mended);
      this.#status.append('. ', ...meantNodes(found.meant, addressOf(mended), run));
    }
  }

  /**
   * @param {Found} found
   * @param {import('./chosen.js').Choice[]} choices
   * @param {boolean} hasWords
   */
  #help({ total }, choices, hasWords) {
    if (total === 0) {
      this.#nothing.replaceChildren(
        ...nothingFound(choices, hasWords, (change) => this.#remove(change), this.#root));
    }
  }

  /**
   * A button that takes itself away leaves the focus to its neighbour, or to the first result.
   *
   * @param {(asked: Asked) => Asked} change
   */
  async #remove(change) {
    const at = [...this.#chosen.children].findIndex((item) => item.contains(document.activeElement));
    await this.#change(change);
    const left = [...this.#chosen.querySelectorAll('button')];
    const next = left[Math.min(Math.max(at, 0), left.length - 1)] ?? this.#list.querySelector('a');
    next?.focus();
  }

  async #showMore() {
    try {
      await this.#next();
    } catch (error) {
      console.error(error);
      this.#status.textContent = failureSaid(/** @type {object} */ (error));
    }
  }

  /**
   * How many are shown is kept with the address, so that going back finds them again.
   *
   * @param {Search} search
   * @param {import('./query.js').Query} query
   * @param {() => boolean} isCurrent
   */
  async #append(search, query, isCurrent) {
    const from = this.#list.children.length;
    const found = await search.find(query, { limit: from + SHOWN_AT_ONCE });
    const items = await this.#items(search, found, from);
    if (isCurrent() && from === this.#list.children.length) {
      this.#list.append(...items);
      this.#list.children[from]?.querySelector('a')?.focus();
      this.#more.hidden = this.#list.children.length >= found.total;
      history.replaceState({ shown: this.#list.children.length }, '');
    }
  }
}
