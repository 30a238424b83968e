/**
 * Makes an element. Text is only ever text here, never markup.
 *
 * @param {string} name
 * @param {string} className may be empty
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className !== '') {
    made.className = className;
  }
  made.append(...children);
  return made;
}

/**
 * @param {string} className
 * @param {string} label
 * @param {() => void} pressed what happens then
 * @returns {HTMLButtonElement}
 */
export function button(className, label, pressed) {
  const made = /** @type {HTMLButtonElement} */ (element('button', className, label));
  made.type = 'button';
  made.addEventListener('click', pressed);
  return made;
}

/**
 * @param {string} text
 * @param {number} length in UTF-16 units
 * @returns {string} its beginning, with a mark where something was left out
 */
export function shortened(text, length) {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
