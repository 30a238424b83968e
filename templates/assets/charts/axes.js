/*
 * The axes that ECharts draws by itself, in the page's colours.
 */
import { axisText } from './units.js';

const QUIETLY = { color: 'var(--quiet)', hideOverlap: true };
const FAINT = { lineStyle: { color: 'var(--line)' } };

/** The least that two texts below an axis are apart, in pixels. */
const APART = 80;

/**
 * @param {number} width of the plot in pixels
 * @returns {number} how many texts have room side by side
 */
const roomFor = (width) => Math.max(2, Math.floor(width / APART));

/**
 * @param {number} low in milliseconds since 1970
 * @param {number} high
 * @param {number} width of the plot in pixels
 * @returns {{min: number, max: number, [key: string]: unknown}}
 */
export function timeAxis(low, high, width) {
  const room = Math.max(86_400_000, 0.02 * (high - low));
  return {
    type: 'time',
    min: low - room,
    max: high + room,
    splitNumber: roomFor(width),
    useUTC: true,
    axisLabel: QUIETLY,
    axisLine: FAINT,
    axisTick: FAINT,
    splitLine: { show: true, ...FAINT },
  };
}

/**
 * @param {string} unit
 * @param {number} width of the plot in pixels, or its height for an upright axis
 * @param {object} bounds `min` and `max` where they are known
 * @returns {object}
 */
export function valueAxis(unit, width, bounds) {
  return {
    type: 'value',
    ...bounds,
    ...(unit === 'share' ? { min: 0, max: 1, interval: 0.25 } : {}),
    ...(unit === 'count' ? { minInterval: 1 } : {}),
    splitNumber: Math.min(6, roomFor(width)),
    axisLabel: { ...QUIETLY, formatter: (/** @type {number} */ value) => axisText(value, unit) },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: FAINT,
  };
}
