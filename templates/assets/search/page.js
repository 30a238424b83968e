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
 *     <label for="service">Service</label>
 *     <select id="service" name="service"><option value="">Any</option></select>
 *     … likewise severity, cause, trigger, tag, kind, as many as the page wants …
 *     <button>Search</button>
 *   </form>
 *   <p role="status" data-search-status></p>
 *   <ol data-search-results></ol>
 *
 * `data-root` is the way from the page to the root of the site, "" or with a slash at its end.
 * Selects with a single option are filled from the search files. Results are as results.js makes
 * them; after the list, where there are more, stands `button.search-more`.
 */
addEventListener('DOMContentLoaded', () => {
  const SHOWN = 10;
  const PAUSE_MILLISECONDS = 120;
  const FAILED = 'The search files could not be loaded; the rest of the site works.';

  const form = document.querySelector('form[data-search]');
  const status = document.querySelector('[data-search-status]');
  const list = document.querySelector('[data-search-results]');
  if (!form || !status || !list) {
    return;
  }
  const field = form.elements.namedItem('q');
  const selects = [...form.querySelectorAll('select')];
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
        fillSelects(opened.facets);
        return opened;
      },
      (error) => {
        opening = null;
        throw error;
      });
    return opening;
  }

  function fillSelects(facets) {
    for (const select of selects) {
      if (select.options.length <= 1) {
        const options = (facets[select.name] ?? []).map(
          ([key, label, count]) => new Option(`${label} (${count})`, key));
        select.append(...options);
      }
    }
  }

  /** Chooses a value, even one that no postmortem has: the address asked for it. */
  function choose(select, value) {
    if (value !== '' && ![...select.options].some((option) => option.value === value)) {
      select.append(new Option(value, value));
    }
    select.value = value;
  }

  function address() {
    const parameters = new URLSearchParams();
    for (const { name, value } of [field, ...selects]) {
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
    selects.forEach((select) => choose(select, parameters.get(select.name) ?? ''));
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
    for (const { name, value } of selects) {
      if (value !== '') {
        parsed.filters[name] = [...(parsed.filters[name] ?? []), value];
      }
    }
    return parsed;
  }

  async function run() {
    const number = ++latestRun;
    const asked = query();
    if (asked.words.length === 0 && Object.keys(asked.filters).length === 0) {
      show([], asked.words, 0);
      status.textContent = '';
      return;
    }
    try {
      const opened = await search();
      const found = await opened.find(asked);
      const cards = await opened.cards(found.hits.slice(0, SHOWN));
      if (number === latestRun) {
        show(cards, asked.words, found.hits.length);
        status.textContent = said(found);
        more.onclick = () => showMore(opened, found, asked.words, number);
      }
    } catch (error) {
      console.error(error);
      if (number === latestRun) {
        show([], [], 0);
        status.textContent = FAILED;
      }
    }
  }

  function said({ hits, everyWord }) {
    if (hits.length === 0) {
      return 'Nothing found. Try fewer words, other words or fewer filters.';
    }
    const count = hits.length === 1 ? '1 result' : `${hits.length} results`;
    return everyWord ? count : `No postmortem has all of these words; ${count} with some of them`;
  }

  function show(cards, words, total) {
    list.replaceChildren(...cards.map((card) => hindcast.resultItem(card, words, root)));
    more.hidden = cards.length >= total;
  }

  async function showMore(opened, { hits }, words, number) {
    const from = list.children.length;
    try {
      const cards = await opened.cards(hits.slice(from, from + SHOWN));
      if (number === latestRun && from === list.children.length) {
        list.append(...cards.map((card) => hindcast.resultItem(card, words, root)));
        list.children[from].querySelector('a').focus();
        more.hidden = list.children.length >= hits.length;
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

  form.addEventListener('submit', commit);
  selects.forEach((select) => select.addEventListener('change', commit));
  form.addEventListener('focusin', () => search().catch((error) => console.error(error)));
  addEventListener('popstate', () => {
    clearTimeout(timer);
    isTyping = false;
    readAddress();
    run();
  });

  hindcast.listenToKeys(field, list);
  readAddress();
  run();
});
