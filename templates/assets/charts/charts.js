/*
 * Draws every figure of the page that says how. Without this script the tables stand alone.
 */
import { drawFigure } from './chart.js';

document.querySelectorAll('[data-drawing]').forEach((figure) => {
  drawFigure(/** @type {HTMLElement} */ (figure), /** @type {any} */ (globalThis).echarts);
});
