/*
 * Going through the marks of a drawing with the keyboard or a pointer: the mark stands out, a line
 * below says what it is, and Enter or a click opens what it leads to.
 */

/**
 * @typedef {object} Mark
 * @property {number} seriesIndex
 * @property {number} dataIndex
 * @property {string} said
 * @property {string} href empty where it leads nowhere
 */

/**
 * What draws, as far as it matters here.
 *
 * @typedef {object} Drawing
 * @property {(action: object) => void} dispatchAction
 */

export class Walk {
  #at = -1;
  /** @type {Mark[]} */
  #marks = [];
  #drawing;
  #said;

  /**
   * @param {Drawing} drawing
   * @param {HTMLElement} said where it is said which mark it is
   */
  constructor(drawing, said) {
    this.#drawing = drawing;
    this.#said = said;
  }

  /** @param {Mark[]} marks in the order of the table */
  set marks(marks) {
    this.#marks = marks;
    this.#at = -1;
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const last = this.#marks.length - 1;
    /** @type {Object<string, number>} */
    const targets = {
      ArrowRight: Math.min(last, this.#at + 1),
      ArrowDown: Math.min(last, this.#at + 1),
      ArrowLeft: Math.max(0, this.#at - 1),
      ArrowUp: Math.max(0, this.#at - 1),
      Home: 0,
      End: last,
    };
    if (event.key in targets) {
      event.preventDefault();
      this.show(targets[event.key]);
    } else if (event.key === 'Enter') {
      this.open(this.#at);
    } else if (event.key === 'Escape') {
      this.leave();
    }
  }

  /** @param {number} at a mark's number, or another one for none */
  show(at) {
    const mark = this.#marks[at];
    this.#highlight('downplay', this.#marks[this.#at]);
    this.#at = mark === undefined ? -1 : at;
    this.#highlight('highlight', mark);
    this.#said.textContent = mark === undefined ? '' : `${at + 1} of ${this.#marks.length}: ${mark.said}`;
  }

  leave() {
    this.show(-1);
  }

  /** @param {number} at */
  open(at) {
    const href = this.#marks[at]?.href ?? '';
    if (href !== '') {
      location.href = href;
    }
  }

  /**
   * @param {number} seriesIndex
   * @param {number} dataIndex
   * @returns {number} the mark that stands there, or -1
   */
  find(seriesIndex, dataIndex) {
    return this.#marks.findIndex(
      (mark) => mark.seriesIndex === seriesIndex && mark.dataIndex === dataIndex,
    );
  }

  /**
   * @param {string} type
   * @param {Mark | undefined} mark
   */
  #highlight(type, mark) {
    if (mark !== undefined) {
      const { seriesIndex, dataIndex } = mark;
      this.#drawing.dispatchAction({ type, seriesIndex, dataIndex });
    }
  }
}
