/*
 * Brings a search form to life. Without this script the form leads to the search page, which says
 * that searching needs it. The page has once what regions/search-form.ftlh prints; the search page
 * also has what regions/search-filters.ftlh does. `data-root` is the way from the page to the root
 * of the site, "" or with a slash at its end.
 */
import { AddressBar, asksForAny, queryOf } from './address.js';
import { AnswerView } from './answer-view.js';
import { searchOpenedOnce } from './engine.js';
import { Filters } from './filters.js';
import { listenToKeys } from './keyboard.js';
import { Suggestions } from './suggestions.js';

const PAUSE_MILLISECONDS = 120;

/** @typedef {import('./address.js').Asked} Asked */

class SearchPage {
  #field;
  #intro = document.querySelector('[data-search-intro]');
  #order = /** @type {HTMLSelectElement | null} */ (document.querySelector('[data-search-order]'));
  #bar = new AddressBar();
  #answer;
  #filters;
  #suggestions;
  #asked = this.#bar.read();
  #search;
  #latestRun = 0;
  #timer = 0;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    const root = form.dataset.root ?? '';
    this.#search = searchOpenedOnce(root + 'search/');
    this.#field = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
    this.#answer = new AnswerView(root, (change) => this.#change(change));
    const panel = /** @type {HTMLDetailsElement | null} */ (document.querySelector('[data-search-filters]'));
    this.#filters = panel && new Filters(panel, (change) => this.#change(change), console.error);
    this.#suggestions = new Suggestions(
      this.#field,
      async (text) => (await this.#search()).suggest(text),
      (text) => this.#submit(text));
    listenToKeys(this.#field, this.#answer.list);
    this.#listen(form);
    this.#begin(this.#field.value);
  }

  /** @param {string} typed what a reader was faster to write than this script to load */
  #begin(typed) {
    this.#read();
    if (typed !== '' && typed !== this.#asked.text) {
      this.#field.value = typed;
      this.#typed();
    }
  }

  /** @param {HTMLFormElement} form */
  #listen(form) {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#typed(), PAUSE_MILLISECONDS);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit(this.#field.value);
    });
    form.addEventListener('focusin', () => this.#search().catch(console.error));
    this.#order?.addEventListener('change', () => {
      const sort = /** @type {Asked['sort']} */ (this.#order?.value ?? '');
      this.#change((asked) => ({ ...asked, sort }));
    });
    addEventListener('popstate', () => this.#read());
  }

  #read() {
    clearTimeout(this.#timer);
    this.#suggestions.close();
    this.#asked = this.#bar.read();
    this.#field.value = this.#asked.text;
    this.#run();
  }

  #typed() {
    this.#asked = { ...this.#asked, text: this.#field.value };
    this.#bar.write(this.#asked, false);
    this.#run();
    this.#suggestions.offer().catch(console.error);
  }

  /** @param {string} text */
  #submit(text) {
    this.#field.value = text;
    this.#change((asked) => asked);
  }

  /** @param {(asked: Asked) => Asked} change */
  #change(change) {
    clearTimeout(this.#timer);
    this.#suggestions.close();
    this.#asked = change({ ...this.#asked, text: this.#field.value });
    this.#field.value = this.#asked.text;
    this.#bar.write(this.#asked, true);
    return this.#run();
  }

  async #run() {
    const number = ++this.#latestRun;
    const isCurrent = () => number === this.#latestRun;
    this.#filters?.choose(this.#asked);
    this.#showOrder();
    this.#intro?.toggleAttribute('hidden', asksForAny(this.#asked));
    try {
      await this.#answered(this.#asked, isCurrent);
    } catch (error) {
      if (isCurrent()) {
        this.#answer.fail(error);
      }
    }
  }

  /**
   * @param {Asked} asked
   * @param {() => boolean} isCurrent
   */
  async #answered(asked, isCurrent) {
    if (!asksForAny(asked)) {
      this.#answer.clear(asked.text);
      if (this.#filters !== null) {
        const search = await this.#search();
        await this.#filters.show(search, asked, null, isCurrent).catch(console.error);
      }
      return;
    }
    const search = await this.#search();
    const { matches } = await this.#answer.find(search, asked, queryOf(asked), isCurrent);
    if (isCurrent()) {
      await this.#filters?.show(search, asked, matches, isCurrent).catch(console.error);
    }
  }

  /** An order that the text asks for cannot be chosen away. */
  #showOrder() {
    if (this.#order !== null) {
      const { sort } = queryOf({ ...this.#asked, sort: '' });
      this.#order.disabled = sort !== null;
      this.#order.value = (sort ?? this.#asked.sort).replace('relevance', '');
    }
  }
}

const searchForm = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-search]'));
if (searchForm !== null) {
  new SearchPage(searchForm);
}
