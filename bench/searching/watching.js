/**
 * Runs in every page before its own scripts: notes when the list of results, or what the status
 * says, changes. What stood in the list before a question is not taken for its answer.
 */
window.bench = {
  listed: 0,
  said: 0,
  asked: 0,

  parts() {
    return {
      list: document.querySelector('[data-search-results]'),
      status: document.querySelector('[data-search-status]'),
    };
  },

  fresh() {
    return [...(this.parts().list?.children ?? [])].filter((item) => !item.isOfBefore).length;
  },

  /** Puts a text into the field at once, as from a clipboard, and submits. */
  ask(text) {
    const field = document.querySelector('#q');
    for (const item of this.parts().list.children) {
      item.isOfBefore = true;
    }
    field.focus();
    this.listed = 0;
    this.said = 0;
    this.asked = performance.timeOrigin + performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    field.form.requestSubmit();
  },

  /** All moments are of the same clock, in milliseconds since 1970. */
  state() {
    const { status } = this.parts();
    return {
      listed: this.listed,
      said: this.said,
      asked: this.asked,
      items: this.fresh(),
      status: status?.textContent ?? '',
      first: this.parts().list?.querySelector('a')?.textContent ?? '',
      clock: performance.timeOrigin + performance.now(),
    };
  },
};

new MutationObserver((records) => {
  const moment = performance.timeOrigin + performance.now();
  const { list, status } = window.bench.parts();
  for (const { target } of records) {
    if (list?.contains(target) && window.bench.fresh() > 0) {
      window.bench.listed = moment;
    } else if (status?.contains(target)) {
      window.bench.said = moment;
    }
  }
}).observe(document, { subtree: true, childList: true, characterData: true });
