/* Where a term stands, in the three forms that docs/search-index.md describes. */
import { DocumentSet } from './documents.js';
import { readBlock } from './table.js';

const MOST_IN_TABLE = 256;
const MOST_IN_LIST = 2048;

/**
 * @typedef {{frequency: number, length: number, documents: number[]}} Group documents that have a term
 *   equally often and are equally long; `length` is a place in the lengths of the field
 * @typedef {{file: number, offset: number, firsts: number[]}} PositionPlace the files from `file` on;
 *   `firsts` are the first documents of all but the first
 * @typedef {{
 *   size: number, documentFrequency: number, block: number, before: number,
 *   groups: Group[] | null,
 *   list: {file: number, offset: number} | null,
 *   chunks: {file: number, firsts: Group[]} | null,
 *   positions: PositionPlace | null}} Postings
 *   `before` is how many lists of positions stand before those of this term in those of its block
 */

/**
 * @param {import('./bytes.js').ByteReader} reader at the beginning of a block
 * @param {number} block its number
 * @param {boolean} hasPositions
 * @returns {Map<string, Postings>}
 */
export function readPostingsBlock(reader, block, hasPositions) {
  let before = 0;
  return readBlock(reader, () => {
    const postings = readPostings(reader, hasPositions);
    const found = { ...postings, block, before };
    before += postings.groups === null ? 0 : postings.size;
    return found;
  });
}

/**
 * @param {import('./bytes.js').ByteReader} reader
 * @param {boolean} hasPositions
 */
function readPostings(reader, hasPositions) {
  const size = reader.number();
  const documentFrequency = size - reader.number();
  const isInTable = size <= MOST_IN_TABLE;
  const isList = !isInTable && size <= MOST_IN_LIST;
  return {
    size,
    documentFrequency,
    groups: isInTable ? readEach(reader, size) : null,
    list: isList ? { file: reader.number(), offset: reader.number() } : null,
    chunks: isInTable || isList ? null : readChunks(reader),
    positions: isInTable || !hasPositions ? null : readPlace(reader),
  };
}

/**
 * @param {import('./bytes.js').ByteReader} reader
 * @param {number} size
 * @returns {Group[]}
 */
function readEach(reader, size) {
  const groups = [];
  for (let document = 0; groups.length < size; ) {
    document += reader.number();
    groups.push({ frequency: reader.number(), length: reader.number(), documents: [document] });
  }
  return groups;
}

/** @param {import('./bytes.js').ByteReader} reader */
function readChunks(reader) {
  const file = reader.number();
  const firsts = [];
  for (let left = reader.number(); left > 0; left--) {
    firsts.push({ frequency: reader.number(), length: reader.number(), documents: [] });
  }
  return { file, firsts };
}

/** @param {import('./bytes.js').ByteReader} reader */
function readPlace(reader) {
  const file = reader.number();
  const offset = reader.number();
  return { file, offset, firsts: reader.ascending(reader.number() - 1) };
}

/**
 * @param {import('./bytes.js').ByteReader} reader
 * @returns {Group[]} by falling impact
 */
export function readList(reader) {
  const groups = [];
  for (let left = reader.number(); left > 0; left--) {
    const frequency = reader.number();
    const length = reader.number();
    groups.push({ frequency, length, documents: reader.ascending(reader.number()) });
  }
  return groups;
}

/**
 * @param {number} documents how many there are in all
 * @param {Group[]} groups
 */
export function documentsOf(documents, groups) {
  return DocumentSet.of(documents, groups.flatMap((group) => group.documents));
}
