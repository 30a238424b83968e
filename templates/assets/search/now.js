/*
 * The page for those on call: whatever is pasted into its one field is a query, and the first screen
 * says what ended such an incident last time. Without this script, and before anything is asked, the
 * page shows the latest incidents that now.ftlh prints. `?q=` is a query, so an alert can link here.
 */
import { AddressBar, addressOf } from './address.js';
import { element } from './elements.js';
import { searchOpenedOnce } from './engine.js';
import { listenToKeys } from './keyboard.js';
import { meantNodes } from './nothing.js';
import { likeliestSaid, waysOn } from './now-said.js';
import { parseQuery } from './query.js';
import { rememberedItem } from './remembered.js';
import { failureSaid, wordlessSaid } from './status.js';

/**
 * @typedef {import('./address.js').Asked} Asked
 * @typedef {import('./engine.js').Found} Found
 */

const LIKELIEST = 10;
const TYPING_PAUSE_MILLISECONDS = 150;
const MOST_LINES = 6;

/** What stands in a drill was made up. */
const NO_DRILLS = { kind: ['drill'] };

/**
 * @param {string} text
 * @returns {Asked}
 */
const askedNow = (text) => ({ text, filters: {}, after: '', before: '', sort: '' });

/**
 * @param {string} name
 * @returns {HTMLElement} what the template has for a purpose
 */
function nowPart(name) {
  return /** @type {HTMLElement} */ (document.querySelector(`[data-now-${name}]`));
}

class NowPage {
  #root;
  #escalation;
  #field;
  #status = nowPart('status');
  #nothing = nowPart('nothing');
  #heading = nowPart('heading');
  #list = nowPart('results');
  #latest = [...this.#list.children];
  #latestHeading = this.#heading.textContent;
  #bar = new AddressBar();
  #search;
  #run = 0;
  #timer = 0;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#root = form.dataset.root ?? '';
    this.#search = searchOpenedOnce(this.#root + 'search/');
    this.#escalation = form.dataset.escalation ?? '';
    this.#field = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('q'));
    this.#listen(form);
    listenToKeys(this.#field, this.#list);
    this.#read();
    this.#search().catch(console.error);
  }

  /** @param {HTMLFormElement} form */
  #listen(form) {
    this.#field.addEventListener('input', () => {
      this.#grow();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(false), TYPING_PAUSE_MILLISECONDS);
    });
    this.#field.addEventListener('keydown', (event) => this.#key(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(true);
    });
    addEventListener('popstate', () => this.#read());
  }

  /**
   * Enter asks, as in a field of one line; arrows stay in a text of several until its end.
   *
   * @param {KeyboardEvent} event
   */
  #key(event) {
    const { value, selectionEnd } = this.#field;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#ask(true);
    } else if (event.key === 'ArrowDown' && selectionEnd < value.length && value.includes('\n')) {
      event.stopImmediatePropagation();
    }
  }

  /** The field has as many lines as what was pasted, within reason. */
  #grow() {
    this.#field.rows = 1;
    while (this.#field.rows < MOST_LINES && this.#field.scrollHeight > this.#field.clientHeight) {
      this.#field.rows += 1;
    }
  }

  #read() {
    clearTimeout(this.#timer);
    this.#field.value = this.#bar.read().text;
    this.#grow();
    this.#answer();
  }

  /** @param {boolean} isFinal whether it was not just typed */
  #ask(isFinal) {
    clearTimeout(this.#timer);
    this.#bar.write(askedNow(this.#field.value), isFinal);
    return this.#answer();
  }

  async #answer() {
    const number = ++this.#run;
    const text = this.#field.value;
    const query = { ...parseQuery(text, { pasted: true }), excludedFilters: NO_DRILLS };
    if (query.clauses.length === 0) {
      this.#showLatest(wordlessSaid(text));
      return;
    }
    try {
      const search = await this.#search();
      const found = await search.find(query, { limit: LIKELIEST });
      const cards = await search.cards(found.hits);
      const items = await Promise.all(cards.map((card) =>
        rememberedItem(search, card, found.words, this.#root)));
      if (number === this.#run) {
        this.#show(found, text, items);
      }
    } catch (error) {
      console.error(error);
      if (number === this.#run) {
        this.#showLatest(failureSaid(/** @type {object} */ (error)));
      }
    }
  }

  /**
   * What stands on the page where nothing is found: the latest may be of the same kind.
   *
   * @param {string} said
   */
  #showLatest(said) {
    this.#status.textContent = said;
    this.#nothing.replaceChildren();
    this.#heading.textContent = this.#latestHeading;
    this.#heading.hidden = false;
    this.#list.replaceChildren(...this.#latest);
  }

  /**
   * @param {Found} found
   * @param {string} text that was asked
   * @param {HTMLElement[]} items
   */
  #show(found, text, items) {
    this.#status.textContent = found.total === 0 ? 'Nothing found.' : likeliestSaid(found, LIKELIEST);
    this.#heading.hidden = true;
    this.#list.replaceChildren(...items);
    const ways = found.total === 0 ? waysOn(found, askedNow(text), this.#root, this.#escalation) : [];
    this.#nothing.replaceChildren(...this.#didYouMean(found), ...ways);
  }

  /** @param {Found} found */
  #didYouMean({ meant }) {
    if (meant === null) {
      return [];
    }
    const run = () => {
      this.#field.value = meant;
      this.#grow();
      this.#field.focus();
      this.#ask(true);
    };
    return [element('p', '', ...meantNodes(meant, addressOf(askedNow(meant)), run))];
  }
}

const nowForm = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-now]'));
if (nowForm !== null) {
  new NowPage(nowForm);
}
