/*
 * The filters beside the results: a group of checkboxes for each facet, and two days. A group of a
 * large library loads its values when it is opened; of a small one, all do at once, so that those
 * with nothing to choose can be hidden.
 *
 *   <details data-search-filters>
 *     <details data-facet="service"><summary>Service</summary></details> …
 *     <input type="date" name="after"> <input type="date" name="before">
 *   </details>
 */
import { asksForAny, queryOf } from './address.js';
import { FilterGroup } from './filter-group.js';

const SMALL_LIBRARY = 1000;
const OPEN_AT_FIRST = 2;
const BESIDE = '(min-width: 60rem)';

/**
 * @typedef {import('./address.js').Asked} Asked
 * @typedef {import('./engine.js').Search} Search
 * @typedef {import('./documents.js').DocumentSet} DocumentSet
 * @typedef {{search: Search, asked: Asked, matches: DocumentSet | null,
 *   isCurrent: () => boolean}} Answered
 */

/**
 * @param {Asked} asked
 * @param {string} name
 * @param {string} key
 * @param {boolean} isChosen
 * @returns {Asked} with a value chosen, or not
 */
function withChoice(asked, name, key, isChosen) {
  const others = (asked.filters[name] ?? []).filter((other) => other !== key);
  const { [name]: _, ...rest } = asked.filters;
  const keys = isChosen ? [...others, key] : others;
  return { ...asked, filters: keys.length === 0 ? rest : { ...rest, [name]: keys } };
}

/**
 * @param {Asked} asked
 * @param {string} name
 * @returns {Asked} as if nothing of a facet were chosen
 */
function withoutFacet(asked, name) {
  const { [name]: _, ...rest } = asked.filters;
  return { ...asked, filters: rest };
}

export class Filters {
  #groups;
  #days;
  #isFirst = true;
  /** @type {Answered | null} */
  #last = null;

  /**
   * @param {HTMLDetailsElement} panel
   * @param {(change: (asked: Asked) => Asked) => void} change
   * @param {(error: unknown) => void} failed
   */
  constructor(panel, change, failed) {
    /** @type {(name: string, key: string, isChosen: boolean) => void} */
    const changed = (name, key, isChosen) => change((asked) => withChoice(asked, name, key, isChosen));
    const all = /** @type {HTMLDetailsElement[]} */ ([...panel.querySelectorAll('details[data-facet]')]);
    this.#groups = all.map((details) => new FilterGroup(details, changed));
    for (const group of this.#groups) {
      group.details.addEventListener('toggle', () => this.#opened(group).catch(failed));
    }
    this.#days = /** @type {HTMLInputElement[]} */ ([...panel.querySelectorAll('input[type="date"]')]);
    for (const day of this.#days) {
      day.addEventListener('change', () => change((asked) => ({ ...asked, [day.name]: day.value })));
    }
    const beside = matchMedia(BESIDE);
    const fit = () => (panel.open = beside.matches);
    beside.addEventListener('change', fit);
    fit();
  }

  /** @param {Asked} asked what is chosen, as far as that needs no files */
  choose(asked) {
    for (const day of this.#days) {
      day.value = day.name === 'after' ? asked.after : asked.before;
    }
  }

  /**
   * @param {Search} search
   * @param {Asked} asked
   * @param {DocumentSet | null} matches of what is asked; null where nothing is
   * @param {() => boolean} isCurrent whether that is still asked
   */
  async show(search, asked, matches, isCurrent) {
    const last = { search, asked, matches, isCurrent };
    this.#last = last;
    const isSmall = search.documents <= SMALL_LIBRARY;
    if (this.#isFirst) {
      this.#isFirst = false;
      this.#groups.slice(0, isSmall ? OPEN_AT_FIRST : 0).forEach(({ details }) => (details.open = true));
    }
    const wanted = this.#groups.filter(({ details, name }) => {
      details.open ||= name in asked.filters;
      return isSmall || details.open;
    });
    await Promise.all(wanted.map((group) => this.#fill(group, last)));
  }

  /** @param {FilterGroup} group */
  async #opened(group) {
    if (group.details.open && this.#last !== null) {
      await this.#fill(group, this.#last);
    }
  }

  /**
   * @param {FilterGroup} group
   * @param {Answered} answered
   */
  async #fill(group, { search, asked, matches, isCurrent }) {
    const chosen = asked.filters[group.name] ?? [];
    const values = await search.facet(group.name);
    const among = chosen.length > 0 ? await this.#matches(search, withoutFacet(asked, group.name)) : matches;
    const counts = among === null ? null : await search.counts(group.name, among);
    if (isCurrent()) {
      group.details.hidden = values.length === 0 && chosen.length === 0;
      group.show(values, counts, chosen);
    }
  }

  /**
   * A facet with a choice counts what its other values would add.
   *
   * @param {Search} search
   * @param {Asked} asked
   */
  async #matches(search, asked) {
    return asksForAny(asked) ? (await search.find(queryOf(asked), { limit: 0 })).matches : null;
  }
}
