/*
 * A median, or another quantile: an upright bar on its interval, with its name and number beside.
 */

/**
 * @typedef {import('./figure-table.js').Row} Row
 * @typedef {import('./marks.js').Whisker} Whisker
 * @typedef {import('./plot.js').Paper} Paper
 *
 * @typedef {object} Place
 * @property {(value: number) => number} x from the left of the plot, in pixels
 * @property {number} width of the plot
 * @property {Paper} paper
 */

const BESIDE = 8;

/**
 * @param {Row} row
 * @param {number} y
 * @param {(value: number) => number} at a place on the axis
 * @returns {Whisker[]} one, or none where there is no interval
 */
export function medianWhisker({ low, high }, y, at) {
  if (Number.isNaN(low) || Number.isNaN(high)) {
    return [];
  }
  return [
    {
      low: at(low),
      high: at(high),
      y,
      endsLow: low > 0,
      endsHigh: Number.isFinite(high),
      colour: 'var(--ink)',
    },
  ];
}

/**
 * @param {Row} row
 * @param {number} at its number
 * @param {[number, number]} value on both axes
 * @param {Place} place
 * @returns {object}
 */
export const medianItem = (row, at, value, place) => ({
  value,
  row: at,
  symbol: 'rect',
  symbolSize: [4, 14],
  itemStyle: { color: 'var(--ink)' },
  emphasis: { scale: 1.5, itemStyle: { color: 'var(--mark-1)' } },
  label: medianLabel(row, place),
});

/**
 * Behind the interval where there is room, else before it; where there is none the table says it.
 *
 * @param {Row} row
 * @param {Place} place
 * @returns {object}
 */
function medianLabel(row, { x, width, paper }) {
  const text = `${row.label} ${row.valueText}`.trim();
  const middle = x(row.value);
  const after = Math.max(middle, Number.isNaN(row.high) ? middle : x(row.high)) + BESIDE;
  const before = Math.min(middle, Number.isNaN(row.low) ? middle : x(row.low)) - BESIDE;
  const length = paper.measure(text);
  const isAfter = after + length <= width;
  return {
    show: isAfter || before - length >= 0,
    formatter: text,
    color: 'var(--ink)',
    position: isAfter ? 'right' : 'left',
    distance: isAfter ? after - middle - 2 : middle - before - 2,
  };
}
