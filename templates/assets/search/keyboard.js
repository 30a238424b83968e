/*
 * Searching without a mouse: "/" goes to the field, arrows go through the results and back to it,
 * Home and End to the first and the last, Escape to the field.
 */

const EDITED = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

const hasModifier = (/** @type {KeyboardEvent} */ { altKey, ctrlKey, metaKey }) =>
  altKey || ctrlKey || metaKey;

/**
 * @param {HTMLElement | undefined} target
 * @param {KeyboardEvent} event
 */
function focusInstead(target, event) {
  if (target) {
    event.preventDefault();
    target.focus();
  }
}

/**
 * @param {HTMLElement & {select: () => void}} field
 * @param {HTMLElement} list of results, each with a link
 */
export function listenToKeys(field, list) {
  const links = () => [...list.querySelectorAll('a')];

  /**
   * @param {HTMLAnchorElement} link
   * @param {string} key
   */
  function target(link, key) {
    const all = links();
    const at = all.indexOf(link);
    /** @type {Object<string, HTMLElement | undefined>} */
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
    if (event.key === 'ArrowDown' && !event.defaultPrevented && !hasModifier(event)) {
      focusInstead(links()[0], event);
    }
  });
  list.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLAnchorElement && !hasModifier(event)) {
      focusInstead(target(event.target, event.key), event);
    }
  });
  document.addEventListener('keydown', (event) => {
    const isEditing = event.target instanceof Element && event.target.matches(EDITED);
    if (event.key === '/' && !isEditing && !hasModifier(event)) {
      focusInstead(field, event);
      field.select();
    }
  });
}
