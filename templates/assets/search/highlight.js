'use strict';
/* Shows in a text the words that a query found, as Snippets.java does. */
(globalThis.hindcast ??= {}).highlight = (() => {
  /* Three lines of a result, and how much of the text before the first match is shown. */
  const LENGTH = 200;
  const LEAD = 50;

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

  /* The start of the match after which most different terms follow closely; the first of several. */
  function densest(found) {
    let best = 0;
    let most = 0;
    found.forEach(({ start }, first) => {
      const near = found.slice(first).filter(({ end }) => end <= start + LENGTH - LEAD);
      const terms = new Set(near.map(({ term }) => term)).size;
      if (terms > most) {
        most = terms;
        best = start;
      }
    });
    return best;
  }

  /**
   * @param {string} text
   * @param {Word[]} words of a query
   * @returns {string} the piece in which most of the words stand together, cut between words
   */
  function excerpt(text, words) {
    const match = densest(matches(text, words));
    const wanted = Math.max(0, match - LEAD);
    const blank = text.indexOf(' ', wanted);
    const from = wanted === 0 || blank < 0 || blank >= match ? wanted : blank + 1;
    const to = Math.min(text.length, from + LENGTH);
    const last = to === text.length ? to : text.lastIndexOf(' ', to);
    const end = last <= from ? to : last;
    return (from > 0 ? '…' : '') + text.slice(from, end) + (end < text.length ? '…' : '');
  }

  /**
   * @param {string} text
   * @param {Word[]} words of a query
   * @returns {Node[]} the text in pieces, with its matches in `mark` elements
   */
  function highlight(text, words) {
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
  }

  return Object.assign(highlight, { excerpt });
})();
