/*
 * Lanes: parts of a drawing one below the other, each as high as its marks need and with its name, at
 * the left where there is room and else above. The upright axis counts pixels from the top.
 */

/**
 * @typedef {object} Lanes
 * @property {number} left where the plot begins, in pixels
 * @property {number} plotWidth in pixels
 * @property {(heights: number[]) => Stack} stacked gives the lanes for the heights that their marks
 *   need
 *
 * @typedef {object} Stack
 * @property {object} axis ECharts' upright axis
 * @property {object} series that writes names and draws lines between lanes
 * @property {number} height of all lanes
 * @property {number[]} tops where each lane has room for marks, from above
 */

const LINE_HEIGHT = 20;
const LARGEST_PART = 0.3;
const NARROW = 560;
const EDGE = 8;

/** Room at the right for marks that stand at the end. */
export const RIGHT = 20;

/**
 * @param {string[]} names from top to bottom
 * @param {import('./plot.js').Paper} paper
 * @returns {Lanes}
 */
export function lanesFor(names, { width, font, measure }) {
  const widest = Math.max(...names.map(measure));
  const isNamed = names.some((name) => name !== '');
  const isLeft = width >= NARROW && widest <= LARGEST_PART * width;
  const left = isLeft && isNamed ? Math.ceil(widest) + 16 : EDGE;
  const above = isLeft || !isNamed ? 0 : LINE_HEIGHT;

  return {
    left,
    plotWidth: width - left - RIGHT,
    stacked: (heights) => {
      const bands = heights.map((height) => height + above);
      const starts = bands.map((_, lane) => bands.slice(0, lane).reduce((sum, band) => sum + band, 0));
      const height = bands.reduce((sum, band) => sum + band, 0);
      const place = (/** @type {number} */ lane) =>
        isLeft
          ? { x: left - 12, y: starts[lane] + bands[lane] / 2, style: { align: 'right' } }
          : { x: left, y: starts[lane] + LINE_HEIGHT / 2, style: { width: width - 2 * EDGE } };
      return {
        axis: { type: 'value', min: 0, max: height, inverse: true, show: false },
        series: groundSeries(names, starts, font, place),
        height,
        tops: starts.map((start) => start + above),
      };
    },
  };
}

/**
 * @param {string[]} names
 * @param {number[]} starts
 * @param {string} font
 * @param {(lane: number) => {x: number, y: number, style: object}} place of a name
 * @returns {object}
 */
const groundSeries = (names, starts, font, place) => ({
  type: 'custom',
  silent: true,
  z: 1,
  encode: { y: 0 },
  data: starts.map((start) => [start]),
  renderItem: (/** @type {any} */ { coordSys, dataIndex }) => {
    const { x, y, style } = place(dataIndex);
    const line = coordSys.y + starts[dataIndex];
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: coordSys.x, x2: coordSys.x + coordSys.width, y1: line, y2: line },
          style: { stroke: 'var(--line)', lineWidth: 1 },
        },
        {
          type: 'text',
          x,
          y: coordSys.y + y,
          style: {
            text: names[dataIndex],
            font,
            fill: 'var(--ink)',
            verticalAlign: 'middle',
            overflow: 'truncate',
            ...style,
          },
        },
      ],
    };
  },
});
