/*
 * Completions of the last word below the field: the "editable combobox with list autocomplete" of
 * the ARIA Authoring Practices. The field keeps the focus; arrows go through the list and, from its
 * end, on into the results. What is chosen is run at once.
 *
 *   <input role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="ID">
 *   <ul id="ID" role="listbox" aria-label="Suggestions" hidden></ul>
 *   <span aria-live="polite"></span>
 */
import { element } from './elements.js';

/** What is longer was pasted. */
const LONGEST_TYPED = 100;

/** @typedef {{text: string, word: string, count: number}} Suggestion */

/** @param {number} count */
function countSaid(count) {
  return count === 1 ? '1 suggestion' : `${count} suggestions`;
}

/**
 * How many letters two texts begin with alike.
 *
 * @param {string} one
 * @param {string} other
 */
function commonLength(one, other) {
  let length = 0;
  while (length < one.length && one[length].toLowerCase() === other[length]?.toLowerCase()) {
    length++;
  }
  return length;
}

export class Suggestions {
  #field;
  #list;
  #told;
  #suggest;
  #chosen;
  /** @type {Suggestion[]} */
  #offered = [];
  #active = -1;
  #latest = 0;

  /**
   * @param {HTMLInputElement} field
   * @param {(text: string) => Promise<Suggestion[]>} suggest
   * @param {(text: string) => void} chosen gets the whole query
   */
  constructor(field, suggest, chosen) {
    this.#field = field;
    this.#list = document.getElementById(field.getAttribute('aria-controls') ?? '');
    this.#told = this.#list?.parentElement?.querySelector('[aria-live]');
    this.#suggest = suggest;
    this.#chosen = chosen;
    field.addEventListener('keydown', (event) => this.#key(event));
    field.addEventListener('blur', () => this.close());
    // The field keeps the focus, and with it the list stays until the click is done.
    this.#list?.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list?.addEventListener('click', (event) => this.#click(event));
  }

  /** Offers what completes the text as it stands, unless the reader has gone on meanwhile. */
  async offer() {
    const number = ++this.#latest;
    const text = this.#field.value;
    const isTyped = this.#field.selectionEnd === text.length && text.length <= LONGEST_TYPED;
    const offered = isTyped && text.trim() !== '' ? await this.#suggest(text) : [];
    const isWanted = number === this.#latest && document.activeElement === this.#field;
    if (isWanted && text === this.#field.value) {
      this.#show(offered.filter((one) => one.text !== text));
    }
  }

  close() {
    this.#latest++;
    this.#show([]);
  }

  /** @param {Suggestion[]} offered */
  #show(offered) {
    const wasOpen = this.#offered.length > 0;
    this.#offered = offered;
    this.#list?.replaceChildren(...offered.map((one, index) => this.#option(one, index)));
    this.#list?.toggleAttribute('hidden', offered.length === 0);
    this.#field.setAttribute('aria-expanded', String(offered.length > 0));
    this.#activate(-1);
    if (this.#told && (wasOpen || offered.length > 0)) {
      this.#told.textContent = offered.length === 0 ? '' : countSaid(offered.length);
    }
  }

  /**
   * @param {Suggestion} suggestion
   * @param {number} index
   */
  #option({ text }, index) {
    const typed = commonLength(text, this.#field.value);
    const made = element('li', '', text.slice(0, typed), element('b', '', text.slice(typed)));
    made.id = `${this.#list?.id}-${index}`;
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', 'false');
    return made;
  }

  /** @param {number} index of an option, or less than 0 for none */
  #activate(index) {
    this.#active = index;
    const options = this.#list?.children ?? [];
    [...options].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) {
      this.#field.removeAttribute('aria-activedescendant');
    } else {
      this.#field.setAttribute('aria-activedescendant', options[index].id);
    }
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const option = event.target instanceof Element && event.target.closest('[role="option"]');
    if (option) {
      this.#choose([...(this.#list?.children ?? [])].indexOf(option));
    }
  }

  /** @param {number} index */
  #choose(index) {
    const { text } = this.#offered[index];
    this.close();
    this.#chosen(text);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.isComposing;
    if (this.#offered.length > 0 && !hasModifier && this.#answers(event.key)) {
      event.preventDefault();
    }
  }

  /**
   * Whether the list and not the field, or the results, answers a key.
   *
   * @param {string} key
   */
  #answers(key) {
    switch (key) {
      case 'ArrowDown':
        return this.#move(this.#active + 1);
      case 'ArrowUp':
        return this.#move(this.#active < 0 ? this.#offered.length - 1 : this.#active - 1);
      case 'Enter':
        return this.#enter();
      case 'Escape':
        this.close();
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.#activate(-1);
        return false;
      default:
        return false;
    }
  }

  /** @param {number} index */
  #move(index) {
    if (index === this.#offered.length) {
      this.close();
      return false;
    }
    this.#activate(index);
    return true;
  }

  /** With nothing chosen, Enter is for the text as it stands. */
  #enter() {
    if (this.#active < 0) {
      return false;
    }
    this.#choose(this.#active);
    return true;
  }
}
