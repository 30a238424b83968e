'use strict';
/*
 * The selects of a search form, each named as a facet, with an empty first option for "any". The
 * address may ask for values before it is known which there are.
 */
(globalThis.hindcast ??= {}).openFilters = (() => {
  const byLabel = ([, one], [, other]) => one.localeCompare(other, 'en');

  const hasOption = (select, key) => [...select.options].some((option) => option.value === key);

  /**
   * @param {HTMLFormElement} form each select of which has an element of its own with its label
   */
  return function openFilters(form) {
    const selects = [...form.querySelectorAll('select')];
    let facets = null;
    /** What was last asked for, by facet, as it was written. */
    let asked = {};

    /** A value that no postmortem states stays a filter: the address asked for it. */
    function choose(select) {
      const label = (asked[select.name] ?? '').trim();
      const key = label.toLowerCase();
      if (!hasOption(select, key)) {
        select.append(new Option(facets === null ? label : `${label} (0)`, key));
      }
      select.value = key;
    }

    function build(select) {
      const values = (facets?.[select.name] ?? []).toSorted(byLabel);
      select.replaceChildren(
        select.options[0],
        ...values.map(([key, label, count]) => new Option(`${label} (${count})`, key)));
      choose(select);
      select.parentElement.hidden = facets !== null && values.length < 2 && select.value === '';
    }

    for (const select of selects) {
      select.addEventListener('change', () => (asked[select.name] = select.value));
    }

    return {
      exist: selects.length > 0,

      /** The chosen values by facet. */
      values: () =>
        Object.fromEntries(
          selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),

      /** @param {Object<string, string>} values by facet, as the address has them */
      choose(values) {
        asked = { ...values };
        selects.forEach(build);
      },

      /** @param {Object<string, [string, string, number][]>} known as `Search.facets` gives them */
      fill(known) {
        facets = known;
        selects.forEach(build);
      },
    };
  };
})();
