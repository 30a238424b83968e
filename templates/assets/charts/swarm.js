/**
 * Puts dots that would lie upon each other side by side, across the axis: above and below in turn,
 * as far as there is room. Beyond that they lie upon each other.
 *
 * @param {{place: number, length: number}[]} dots where each begins along the axis and how long it is,
 *   in pixels
 * @param {number} step between two side by side, in pixels
 * @param {number} most how many stand side by side
 * @returns {number[]} how far each stands from the middle, in pixels
 */
export function swarmed(dots, step, most) {
  const order = dots.map((_, index) => index).sort((a, b) => dots[a].place - dots[b].place || a - b);
  const ends = /** @type {number[]} */ (Array(most).fill(-Infinity));
  const offsets = dots.map(() => 0);
  for (const index of order) {
    const { place, length } = dots[index];
    const free = ends.findIndex((end) => place >= end);
    const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    ends[row] = place + length;
    offsets[index] = (row % 2 === 0 ? 1 : -1) * Math.ceil(row / 2) * step;
  }
  return offsets;
}
