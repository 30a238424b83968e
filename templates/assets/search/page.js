'use strict';
/*
 * Brings a search form to life. Without this script the form leads to the search page, which says
 * that searching needs it.
 *
 * What the page must have: all scripts of this folder with `defer`, in any order, and once:
 *
 *   <form role="search" action="search/" method="get" data-search data-root="../">
 *     <label for="q">Search the postmortems</label>
 *     <input type="search" id="q" name="q" autocomplete="off">
 *     <div><label for="service">Service</label>
 *     <select id="service" name="service"><option value="">Any</option></select></div>
 *     … likewise severity, cause, trigger, tag, kind, as many as the page wants …
 *     <button>Search</button>
 *   </form>
 *   <p role="status" data-search-status></p>
 *   <ol data-search-results></ol>
 *
 * `data-root` is the way from the page to the root of the site, "" or with a slash at its end.
 * The selects are filled from the search files, at once where there are any. Each, with its label,
 * has an element of its own, which is hidden where there is nothing to choose. Results are as
 * results.js makes them; after the list, where there are more, stands `button.search-more`.
 */
addEventListener('DOMContentLoaded', () => {
  const SHOWN = 10;
  const PAUSE_MILLISECONDS = 120;
  /** How much of a query the address keeps; a pasted log goes on for pages. */
  const LONGEST = 500;
  const WORDLESS =
    'Nothing to look for in that; try a word, an error code or a line of a log.';
  const FAILED = 'The search files could not be loaded; the rest of the site works.';

  const form = document.querySelector('form[data-search]');
  const status = document.querySelector('[data-search-status]');
  const list = document.querySelector('[data-search-results]');
  if (!form || !status || !list) {
    return;
  }
  const field = form.elements.namedItem('q');
  const filters = hindcast.openFilters(form);
  const root = form.dataset.root;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'search-more';
  more.textContent = 'Show more results';
  more.hidden = true;
  list.after(more);

  let opening = null;
  let latestRun = 0;
  let timer = 0;
  /** Whether the history's present entry is of a query still being typed. */
  let isTyping = false;

  /** The search files, opened once; again where that failed. */
  function search() {
    opening ??= hindcast.openSearch(root + 'search/').then(
      (opened) => {
        filters.fill(opened.facets);
        return opened;
      },
      (error) => {
        opening = null;
        throw error;
      });
    return opening;
  }

  /** The beginning of a text, without the word that the cut falls into. */
  function beginning(text) {
    return text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/(?<=\s)\S*$/, '');
  }

  function address() {
    const parameters = new URLSearchParams();
    const values = { q: beginning(field.value), ...filters.values() };
    for (const [name, value] of Object.entries(values)) {
      if (value.trim() !== '') {
        parameters.set(name, value);
      }
    }
    const query = parameters.toString();
    return query === '' ? location.pathname : '?' + query;
  }

  function readAddress() {
    const parameters = new URLSearchParams(location.search);
    field.value = parameters.get('q') ?? '';
    filters.choose(Object.fromEntries(parameters));
  }

  /** One entry of the history for a query, however many letters it took. */
  function writeAddress(isFinal) {
    const next = new URL(address(), location.href).href;
    if (next !== location.href) {
      history[isTyping ? 'replaceState' : 'pushState'](null, '', next);
    }
    isTyping = !isFinal;
  }

  function query() {
    const parsed = hindcast.parseQuery(field.value);
    for (const [name, value] of Object.entries(filters.values())) {
      parsed.filters[name] = [...(parsed.filters[name] ?? []), value];
    }
    return parsed;
  }

  async function run() {
    const number = ++latestRun;
    const asked = query();
    if (asked.words.length === 0 && Object.keys(asked.filters).length === 0) {
      show([], 0);
      status.textContent = field.value.trim() === '' ? '' : WORDLESS;
      return;
    }
    try {
      const opened = await search();
      const found = await opened.find(asked);
      const cards = await opened.cards(found.hits.slice(0, history.state?.shown ?? SHOWN));
      if (number === latestRun) {
        show(items(cards, found), found.hits.length);
        status.textContent = said(found, asked);
        more.onclick = () => showMore(opened, found, number);
      }
    } catch (error) {
      console.error(error);
      if (number === latestRun) {
        show([], 0);
        status.textContent = FAILED;
      }
    }
  }

  function advice(hasWords, isFiltered) {
    if (!hasWords) {
      return 'fewer filters';
    }
    return isFiltered ? 'fewer words, other words or fewer filters' : 'fewer words or other words';
  }

  function said({ hits, everyWord }, { words, filters }) {
    if (hits.length === 0) {
      const isFiltered = Object.keys(filters).length > 0;
      return `Nothing found. Try ${advice(words.length > 0, isFiltered)}.`;
    }
    const count = hits.length === 1 ? '1 result' : `${hits.length} results`;
    return everyWord ? count : `No postmortem has all of these words; ${count} with some of them`;
  }

  function items(cards, { words }) {
    return cards.map((card) => hindcast.resultItem(card, words, root));
  }

  function show(shown, total) {
    list.replaceChildren(...shown);
    more.hidden = shown.length >= total;
  }

  /** How many are shown is kept with the address, so that going back finds them again. */
  async function showMore(opened, found, number) {
    const from = list.children.length;
    try {
      const cards = await opened.cards(found.hits.slice(from, from + SHOWN));
      if (number === latestRun && from === list.children.length) {
        list.append(...items(cards, found));
        list.children[from].querySelector('a').focus();
        more.hidden = list.children.length >= found.hits.length;
        history.replaceState({ shown: list.children.length }, '');
      }
    } catch (error) {
      console.error(error);
      status.textContent = FAILED;
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      writeAddress(false);
      run();
    }, PAUSE_MILLISECONDS);
  });
  function commit(event) {
    event.preventDefault();
    clearTimeout(timer);
    writeAddress(true);
    run();
  }

  function prepare() {
    search().catch((error) => console.error(error));
  }

  form.addEventListener('submit', commit);
  form.addEventListener('change', (event) => event.target.matches('select') && commit(event));
  form.addEventListener('focusin', prepare);
  addEventListener('popstate', () => {
    clearTimeout(timer);
    isTyping = false;
    readAddress();
    run();
  });

  hindcast.listenToKeys(field, list);
  readAddress();
  if (filters.exist) {
    prepare();
  }
  run();
});
