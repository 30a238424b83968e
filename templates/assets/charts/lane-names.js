/**
 * @param {string} name empty where there is one lane only
 * @param {number} count of its dots
 * @param {boolean} isThinned whether the table has not all of them
 * @returns {string}
 */
export function laneName(name, count, isThinned) {
  const counted = count === 0 ? '' : isThinned ? `${count} drawn` : `n = ${count}`;
  return [name, counted].filter((part) => part !== '').join(', ');
}
