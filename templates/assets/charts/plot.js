/*
 * What all drawings have in common.
 */

/**
 * A drawing as ECharts understands it. Each row of the table is one item of data, which has its
 * number as `row`; series without such items are ground.
 *
 * @typedef {object} Plot
 * @property {number} height in pixels
 * @property {object} option
 */

/**
 * What a drawing is made for.
 *
 * @typedef {object} Paper
 * @property {number} width in pixels
 * @property {string} font of all texts, as CSS writes it
 * @property {(text: string) => number} measure gives the width of a text in it
 */

/** Room for the texts below a plot. */
const BELOW = 30;
const ABOVE = 6;

/** The colours of several curves or lanes; each has its own dashes too. */
export const COLOURS = ['var(--mark-1)', 'var(--mark-2)', 'var(--mark-3)', 'var(--mark-4)'];
export const DASHES = ['solid', [6, 3], [2, 3], [10, 3, 2, 3]];

/**
 * @param {object} parts
 * @param {number} parts.left where the plot begins
 * @param {number} parts.right what is left free behind it
 * @param {number} parts.height of the plot without what stands below
 * @param {number} [parts.below] what stands below
 * @param {object} parts.xAxis
 * @param {object} parts.yAxis
 * @param {object[]} parts.series the lowest first
 * @returns {Plot}
 */
export function plotOf({ left, right, height, below = BELOW, xAxis, yAxis, series }) {
  return {
    height: height + ABOVE + below,
    option: {
      animation: false,
      grid: { left, right, top: ABOVE, height },
      xAxis,
      yAxis,
      series,
    },
  };
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => string} key
 * @returns {string[]} each key once, in the order of the items
 */
export const distinct = (items, key) => [...new Set(items.map(key))];
