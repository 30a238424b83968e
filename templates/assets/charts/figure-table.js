/*
 * The table of a figure, as report-body.ftlh and figure.ftlh print it: the one place from which a
 * drawing has its numbers.
 */

/**
 * A cell.
 *
 * @typedef {object} Entry
 * @property {string} text
 * @property {number} value NaN where there is none; may be infinite
 * @property {string} href where its link leads; empty where there is none
 */

/**
 * A row, by the parts that its columns play.
 *
 * @typedef {object} Row
 * @property {string} label what it is about
 * @property {string} series to which lane or curve it belongs; empty where there is one only
 * @property {string} state `open`, `closed`, `median` or empty
 * @property {number} day in milliseconds since 1970
 * @property {string} dayText
 * @property {number} x
 * @property {number} value
 * @property {string} valueText
 * @property {number} low
 * @property {number} high
 * @property {number} centre
 * @property {number} expected
 * @property {number} atRisk
 * @property {string} href what the row leads to; empty where it leads nowhere
 * @property {string} said all of it in words
 */

/**
 * @typedef {object} FigureTable
 * @property {Row[]} rows
 * @property {boolean} isThinned whether it has not all rows
 * @property {(role: string) => boolean} has whether a column plays a part
 * @property {(role: string) => string} name of the column that plays a part
 * @property {(role: string) => string} unit in which the numbers of a part count
 */

/**
 * @param {HTMLTableCellElement} cell
 * @returns {Entry}
 */
function entryOf(cell) {
  const { value, day } = cell.dataset;
  return {
    text: (cell.textContent ?? '').trim(),
    value: value !== undefined ? Number(value) : day !== undefined ? Date.parse(day) : NaN,
    href: cell.querySelector('a')?.href ?? '',
  };
}

/**
 * @param {HTMLTableElement} table
 * @returns {FigureTable}
 */
export function readTable(table) {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const roles = headings.map((heading) => heading.dataset.role ?? 'note');
  const names = headings.map((heading) => (heading.textContent ?? '').trim());
  const naming = Math.max(0, roles.indexOf('label'));

  /**
   * @param {HTMLTableRowElement} row
   * @returns {Row}
   */
  function rowOf(row) {
    const entries = [...row.cells].map(entryOf);
    const entry = (/** @type {string} */ role) => entries[roles.indexOf(role)];
    const number = (/** @type {string} */ role) => entry(role)?.value ?? NaN;
    const text = (/** @type {string} */ role) => entry(role)?.text ?? '';
    const others = entries
      .map(({ text: said }, at) => (at === naming || said === '' ? '' : `${names[at]}: ${said}`))
      .filter((said) => said !== '');
    return {
      label: entries[naming]?.text ?? '',
      series: text('series'),
      state: text('state'),
      day: number('day'),
      dayText: text('day'),
      x: number('x'),
      value: number('value'),
      valueText: text('value'),
      low: number('low'),
      high: number('high'),
      centre: number('centre'),
      expected: number('expected'),
      atRisk: number('at-risk'),
      href: entries[naming]?.href || (entry('value')?.href ?? ''),
      said: [entries[naming]?.text ?? '', ...others].join('; '),
    };
  }

  return {
    rows: [...(table.tBodies[0]?.rows ?? [])].map(rowOf),
    isThinned: table.dataset.thinned !== undefined,
    has: (role) => roles.includes(role),
    name: (role) => names[roles.indexOf(role)] ?? '',
    unit: (role) => headings[roles.indexOf(role)]?.dataset.unit ?? 'none',
  };
}
