/* Which documents have the words of a phrase at their distances from each other. */
import { DocumentSet, inAll } from './documents.js';
import { ByteReader } from './bytes.js';

const MOST_POSITION_FILES = 24;

/**
 * @typedef {{term: import('./terms.js').Term, offset: number}} PhraseTerm a term, and how many words
 *   after the first it stands
 */

/**
 * @param {PhraseTerm[]} terms
 * @param {import('./files.js').Read} read
 * @returns {Promise<{documents: DocumentSet, partly: boolean}>} `partly` where only the latest
 *   documents were looked at
 */
export async function documentsWithPhrase(terms, read) {
  const total = terms[0].term.documents.documents;
  const all = inAll(total, terms.map(({ term }) => term.documents));
  if (terms.length === 1) {
    return { documents: all, partly: false };
  }
  const looked = latest(all, terms);
  const places = await Promise.all(terms.map(({ term }) => positions(term, looked, read)));
  const offsets = terms.map(({ offset }) => offset);
  const found = [...looked].filter((document) =>
    standTogether(places.map((place) => place.get(document) ?? []), offsets));
  return { documents: DocumentSet.of(total, found), partly: looked.size < all.size };
}

/**
 * @param {number[][]} places of each term in a document
 * @param {number[]} offsets
 */
function standTogether(places, offsets) {
  const sets = places.map((place) => new Set(place));
  return places[0].some((first) =>
    sets.every((set, at) => set.has(first - offsets[0] + offsets[at])));
}

/**
 * The first of some documents, as many as have their positions in few files.
 *
 * @param {DocumentSet} documents
 * @param {PhraseTerm[]} terms
 */
function latest(documents, terms) {
  const files = new Set();
  const looked = new DocumentSet(documents.documents);
  for (const document of documents) {
    const wanted = terms.flatMap(({ term }) => fileOf(term, document) ?? []);
    const size = new Set([...files, ...wanted]).size;
    if (size > MOST_POSITION_FILES && files.size > 0) {
      break;
    }
    wanted.forEach((file) => files.add(file));
    looked.add(document);
  }
  return looked;
}

/**
 * @param {import('./terms.js').Term} term
 * @param {number} document
 * @returns {number | null} null where its positions stand with those of its block
 */
function fileOf({ postings }, document) {
  const place = postings?.positions ?? null;
  return place === null ? null : place.file + filesBefore(place, document);
}

/**
 * @param {import('./postings.js').PositionPlace} place
 * @param {number} document
 */
function filesBefore({ firsts }, document) {
  return firsts.filter((first) => first <= document).length;
}

/**
 * @param {import('./terms.js').Term} term
 * @param {DocumentSet} wanted
 * @param {import('./files.js').Read} read
 * @returns {Promise<Map<number, number[]>>} the positions in each wanted document
 */
async function positions({ postings, documents }, wanted, read) {
  if (postings === undefined) {
    return new Map();
  }
  if (postings.positions === null) {
    const reader = new ByteReader(await read(`positions/${postings.block}.bin`));
    for (let left = postings.before; left > 0; left--) {
      reader.skip(reader.number());
    }
    return positionLists(reader, documents, wanted);
  }
  return longPositions(postings.positions, documents, wanted, read);
}

/**
 * @param {import('./postings.js').PositionPlace} place
 * @param {DocumentSet} documents
 * @param {DocumentSet} wanted
 * @param {import('./files.js').Read} read
 */
async function longPositions(place, documents, wanted, read) {
  const parts = place.firsts.concat(documents.documents).map(async (end, part) => {
    const range = new DocumentSet(documents.documents).addRange(place.firsts[part - 1] ?? 0, end);
    if (range.sharedWith(wanted) === 0) {
      return [];
    }
    const file = await read(`prose-positions/${place.file + part}.bin`);
    return [...positionLists(new ByteReader(file, place.offset), range.keep(documents), wanted)];
  });
  return new Map((await Promise.all(parts)).flat());
}

/**
 * @param {ByteReader} reader
 * @param {DocumentSet} documents that have a list there
 * @param {DocumentSet} wanted
 * @returns {Map<number, number[]>}
 */
function positionLists(reader, documents, wanted) {
  const lists = new Map();
  for (const document of documents) {
    const count = reader.number();
    if (wanted.has(document)) {
      lists.set(document, reader.ascending(count));
    } else {
      reader.skip(count);
    }
  }
  return lists;
}
