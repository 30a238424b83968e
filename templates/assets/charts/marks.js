/*
 * How single marks look.
 */

const SIZE = 11;

/** A ring with an arrow: it has not ended. Drawn as areas, 26 wide and 12 high. */
const GOES_ON =
  'path://M6,0A6,6,0,1,1,6,12A6,6,0,1,1,6,0ZM6,2.2A3.8,3.8,0,1,0,6,9.8A3.8,3.8,0,1,0,6,2.2Z' +
  'M12,5.1L20,5.1L20,2L26,6L20,10L20,6.9L12,6.9Z';

/** @param {string} colour */
const emphasised = (colour) => ({
  scale: 1.5,
  itemStyle: { color: colour, borderColor: 'var(--ink)', borderWidth: 2, opacity: 1 },
});

/**
 * @param {[number, number]} value on both axes; the upright one counts pixels
 * @param {number} row of the table
 * @param {object} look
 * @param {boolean} look.isOpen
 * @param {string} look.colour
 * @returns {object} an item of a series of dots
 */
export function dotItem(value, row, { isOpen, colour }) {
  return {
    value,
    row,
    symbol: isOpen ? GOES_ON : 'circle',
    symbolSize: isOpen ? 26 : SIZE,
    symbolOffset: [isOpen ? 7 : 0, 0],
    itemStyle: isOpen
      ? { color: colour }
      : { color: colour, opacity: 0.8, borderColor: 'var(--paper)', borderWidth: 1 },
    emphasis: emphasised(colour),
  };
}

/** How far apart dots stand. */
export const DOT_STEP = SIZE;

/** @param {string} state */
export const dotLength = (state) => (state === 'open' ? 24 : SIZE);

/**
 * @param {object[]} data
 * @returns {object} a series of dots
 */
export const dotSeries = (data) => ({ type: 'scatter', symbolKeepAspect: true, z: 5, data });

/**
 * @typedef {object} Whisker
 * @property {number} low on the horizontal axis
 * @property {number} high
 * @property {number} y on the upright one
 * @property {boolean} endsLow whether it ends there, rather than going on
 * @property {boolean} endsHigh
 * @property {string} colour
 */

/**
 * @param {Whisker[]} whiskers
 * @returns {object} a series of lines with an end or an arrow at either side
 */
export const whiskerSeries = (whiskers) => ({
  type: 'custom',
  silent: true,
  z: 4,
  encode: { x: [0, 1], y: 2 },
  data: whiskers.map(({ low, high, y }) => [low, high, y]),
  renderItem: (/** @type {any} */ { dataIndex }, /** @type {any} */ api) => {
    const { endsLow, endsHigh, colour, ...whisker } = whiskers[dataIndex];
    const [from, y] = api.coord([whisker.low, whisker.y]);
    const [to] = api.coord([whisker.high, whisker.y]);
    const style = { stroke: colour, lineWidth: 2, fill: 'none' };
    return {
      type: 'group',
      children: [
        { type: 'line', shape: { x1: from, x2: to, y1: y, y2: y }, style },
        end(from, y, endsLow, 1, style),
        end(to, y, endsHigh, -1, style),
      ],
    };
  },
});

/**
 * @param {number} x
 * @param {number} y
 * @param {boolean} isEnd
 * @param {number} inward 1 where the line lies at the right, else -1
 * @param {object} style
 * @returns {object}
 */
function end(x, y, isEnd, inward, style) {
  const reach = isEnd ? 0 : 6 * inward;
  const points = [
    [x + reach, y - 5],
    [x, isEnd ? y + 5 : y],
    [x + reach, y + 5],
  ];
  return { type: 'polyline', shape: { points }, style };
}
