'use strict';
/*
 * Searching without a mouse: "/" goes to the field, arrows go through the results and back to it,
 * Home and End to the first and the last, Escape to the field.
 */
(globalThis.hindcast ??= {}).listenToKeys = (() => {
  const hasModifier = ({ altKey, ctrlKey, metaKey }) => altKey || ctrlKey || metaKey;

  function focus(target, event) {
    if (target) {
      event.preventDefault();
      target.focus();
    }
  }

  /**
   * @param {HTMLInputElement} field
   * @param {HTMLElement} list of results, each with a link
   */
  return function listenToKeys(field, list) {
    const links = () => [...list.querySelectorAll('a')];

    function target(link, key) {
      const all = links();
      const at = all.indexOf(link);
      const targets = {
        ArrowDown: all[at + 1] ?? link,
        ArrowUp: all[at - 1] ?? field,
        Home: all[0],
        End: all.at(-1),
        Escape: field,
      };
      return targets[key];
    }

    field.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') {
        focus(links()[0], event);
      }
    });
    list.addEventListener('keydown', (event) => {
      if (event.target.matches('a') && !hasModifier(event)) {
        focus(target(event.target, event.key), event);
      }
    });
    document.addEventListener('keydown', (event) => {
      const isEditing = event.target.closest?.('input, textarea, select, [contenteditable]');
      if (event.key === '/' && !isEditing && !hasModifier(event)) {
        focus(field, event);
        field.select();
      }
    });
  };
})();
