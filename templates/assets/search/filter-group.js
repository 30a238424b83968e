/* The values of one facet as checkboxes, each with its count: the commonest first, severities in order. */
import { button, element } from './elements.js';

const SHOWN_VALUES = 8;
const IN_ORDER = 'severity';

/** @typedef {{key: string, label: string, count: number}} FacetValue */

/**
 * @param {FacetValue} one
 * @param {FacetValue} other
 */
const byCount = (one, other) => other.count - one.count;

/**
 * @param {FacetValue} one
 * @param {FacetValue} other
 */
const byKey = (one, other) => (one.key < other.key ? -1 : 1);

export class FilterGroup {
  #name;
  #content = element('div', 'facet-values');
  #list = element('ul', '');
  #more;
  #none = element('p', 'quiet', 'None among these results.');
  #isWhole = false;
  /** @type {Map<string, HTMLElement>} */
  #rows = new Map();
  /** @type {FacetValue[]} */
  #values = [];
  /** @type {Set<string>} */
  #chosen = new Set();
  #changed;

  /**
   * @param {HTMLDetailsElement} details with a summary
   * @param {(name: string, key: string, isChosen: boolean) => void} changed
   */
  constructor(details, changed) {
    this.details = details;
    this.#name = details.dataset.facet ?? '';
    this.#changed = changed;
    this.#more = button('search-plain', '', () => this.#showAll());
    this.#content.setAttribute('role', 'group');
    this.#content.setAttribute('aria-label', details.querySelector('summary')?.textContent ?? '');
    this.#content.append(this.#list, this.#none, this.#more);
    details.append(this.#content);
  }

  get name() {
    return this.#name;
  }

  /**
   * @param {FacetValue[]} values of the library
   * @param {Map<string, number> | null} counts among the results; null where nothing is asked for
   * @param {string[]} chosen
   */
  show(values, counts, chosen) {
    this.#chosen = new Set(chosen);
    const known = new Set(values.map(({ key }) => key));
    const unknown = chosen.filter((key) => !known.has(key)).map((key) => ({ key, label: key, count: 0 }));
    this.#values = [...values, ...unknown]
      .map((value) => ({ ...value, count: counts === null ? value.count : (counts.get(value.key) ?? 0) }))
      .filter(({ key, count }) => count > 0 || this.#chosen.has(key))
      .sort(this.#name === IN_ORDER ? byKey : byCount);
    this.#refresh();
  }

  #refresh() {
    const shown = this.#values.filter(
      ({ key }, index) => this.#isWhole || index < SHOWN_VALUES || this.#chosen.has(key));
    this.#place(shown.map((value) => this.#row(value)));
    this.#none.hidden = this.#values.length > 0;
    this.#more.hidden = shown.length === this.#values.length;
    this.#more.textContent = `Show all ${this.#values.length.toLocaleString('en')}`;
  }

  /**
   * Moves rows only where their order changed, and leaves the focus where it is.
   *
   * @param {HTMLElement[]} rows
   */
  #place(rows) {
    const present = [...this.#list.children];
    if (rows.length === present.length && rows.every((row, index) => row === present[index])) {
      return;
    }
    const focused = document.activeElement;
    const had = this.#list.contains(focused);
    this.#list.replaceChildren(...rows);
    if (had && focused instanceof HTMLElement && this.#list.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
  }

  /** @param {FacetValue} value */
  #row({ key, label, count }) {
    const row = this.#rows.get(key) ?? this.#newRow(key, label);
    row.querySelectorAll('input').forEach((box) => (box.checked = this.#chosen.has(key)));
    row.querySelectorAll('.facet-count').forEach((one) => (one.textContent = count.toLocaleString('en')));
    return row;
  }

  /**
   * @param {string} key
   * @param {string} label
   */
  #newRow(key, label) {
    const box = /** @type {HTMLInputElement} */ (element('input', ''));
    box.type = 'checkbox';
    box.name = this.#name;
    box.value = key;
    box.addEventListener('change', () => this.#changed(this.#name, key, box.checked));
    const count = element('span', 'facet-count', '');
    const row = element('li', '', element('label', '', box, element('span', '', label), ' ', count));
    this.#rows.set(key, row);
    return row;
  }

  #showAll() {
    const from = this.#list.children.length;
    this.#isWhole = true;
    this.#refresh();
    this.#list.children[Math.min(from, this.#list.children.length - 1)]?.querySelector('input')?.focus();
  }
}
