'use strict';
/*
 * A result as the page shows it:
 *
 *   <li class="search-result"><a href>title</a>
 *     <p class="search-facts">SEV2 · <time datetime>date</time> · service · mechanism</p>
 *     <p class="search-text">…</p></li>
 *
 * with the words of the query in `mark`, and only those mechanisms that have one. Text is only
 * ever text here, never markup.
 */
(globalThis.hindcast ??= {}).resultItem = (() => {
  function element(name, className, ...children) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  }

  function time(date) {
    const made = document.createElement('time');
    made.dateTime = date;
    made.textContent = date;
    return made;
  }

  /** The mechanisms by which a word of the query found the postmortem. */
  function matching(causes, words) {
    return causes
      .map((cause) => hindcast.highlight(cause, words))
      .filter((nodes) => nodes.length > 1);
  }

  function facts({ severity, date, services, causes }, words) {
    const known = [
      severity && [severity],
      date && [time(date)],
      services.length > 0 && hindcast.highlight(services.join(', '), words),
      ...matching(causes, words),
    ].filter(Boolean);
    return known.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
  }

  function link(card, words, root) {
    const made = document.createElement('a');
    // From a disk, the address of a folder shows its files.
    made.href = root + card.address + (location.protocol === 'file:' ? 'index.html' : '');
    made.append(...hindcast.highlight(card.title, words));
    return made;
  }

  /**
   * @param {Card} card
   * @param {Word[]} words of the query
   * @param {string} root the way to the root of the site
   * @returns {HTMLLIElement}
   */
  return function resultItem(card, words, root) {
    return element(
      'li',
      'search-result',
      link(card, words, root),
      element('p', 'search-facts', ...facts(card, words)),
      element('p', 'search-text', ...hindcast.highlight(hindcast.highlight.excerpt(card.text, words), words)));
  };
})();
