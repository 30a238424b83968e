'use strict';
/*
 * Reads a query; every text is one. The same as QueryParser.java, where the grammar stands.
 * queries.txt says for both what queries mean.
 */
(globalThis.hindcast ??= {}).parseQuery = (() => {
  const FACETS = ['service', 'severity', 'cause', 'trigger', 'tag', 'kind'];
  const MOST_TERMS = 120;
  const BLANK = /[\p{Z}\t-\r]/u;

  function endOfItem(text, start) {
    let end = start;
    while (end < text.length && !BLANK.test(text[end])) {
      end++;
    }
    return end;
  }

  /** The value of a filter, and where it ends. */
  function readValue(text, start) {
    if (text[start] !== '"') {
      const end = endOfItem(text, start);
      return { value: text.slice(start, end), next: end };
    }
    const close = text.indexOf('"', start + 1);
    const end = close < 0 ? text.length : close;
    return { value: text.slice(start + 1, end), next: end + 1 };
  }

  function addFilter(filters, facet, value) {
    const key = value.trim().toLowerCase();
    if (key !== '') {
      filters[facet] = [...new Set([...(filters[facet] ?? []), key])].sort();
    }
  }

  /**
   * @typedef {{prose: string[], exact: string[]}} Word found where all its prose terms are, or all
   *   its exact terms
   * @typedef {{words: Word[], filters: Object<string, string[]>}} Query
   *
   * @param {string} text
   * @returns {Query}
   */
  return function parseQuery(text) {
    const words = new Map();
    const filters = {};
    let terms = 0;
    let at = 0;

    function addWord(item) {
      const word = {
        prose: hindcast.analysis.proseTerms(item),
        exact: hindcast.analysis.exactTerms(item),
      };
      terms += word.prose.length + word.exact.length;
      if (word.prose.length > 0 && terms <= MOST_TERMS) {
        words.set(JSON.stringify(word), word);
      }
    }

    while (at < text.length) {
      const item = text.slice(at, endOfItem(text, at));
      const colon = item.indexOf(':');
      const facet = item.slice(0, Math.max(colon, 0)).toLowerCase();
      if (FACETS.includes(facet)) {
        const { value, next } = readValue(text, at + colon + 1);
        addFilter(filters, facet, value);
        at = next;
      } else if (item === '') {
        at++;
      } else {
        addWord(item);
        at += item.length;
      }
    }
    return { words: [...words.values()], filters };
  };
})();
