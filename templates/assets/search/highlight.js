'use strict';
/* Shows in a text the words that a query found, as Snippets.java does. */
(globalThis.hindcast ??= {}).highlight = (() => {
  function terms(words) {
    return {
      prose: new Set(words.flatMap(({ prose }) => (prose.length === 1 ? prose : []))),
      exact: new Set(words.flatMap(({ exact }) => exact)),
    };
  }

  function matches(text, words) {
    const wanted = terms(words);
    return [
      ...hindcast.analysis.prose(text).filter(({ term }) => wanted.prose.has(term)),
      ...hindcast.analysis.exact(text).filter(({ term }) => wanted.exact.has(term)),
    ].sort((one, other) => one.start - other.start || other.end - one.end);
  }

  function mark(text) {
    const element = document.createElement('mark');
    element.textContent = text;
    return element;
  }

  /**
   * @param {string} text
   * @param {Word[]} words of a query
   * @returns {Node[]} the text in pieces, with its matches in `mark` elements
   */
  return function highlight(text, words) {
    const nodes = [];
    let at = 0;
    for (const { start, end } of matches(text, words)) {
      if (start >= at) {
        nodes.push(document.createTextNode(text.slice(at, start)), mark(text.slice(start, end)));
        at = end;
      }
    }
    nodes.push(document.createTextNode(text.slice(at)));
    return nodes;
  };
})();
