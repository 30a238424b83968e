/* The properties by which results are narrowed, and how many have each value. */
import { DocumentSet } from './documents.js';
import { Table, readBlock } from './table.js';

/**
 * @typedef {{label: string, documents: DocumentSet}} FacetEntry
 */

export class Facets {
  #documents;
  /** @type {Map<string, Table<FacetEntry>>} */
  #tables = new Map();

  /**
   * @param {string[]} names of the properties
   * @param {{documents: number, tables: Record<string, string[]>}} root
   * @param {import('./files.js').Read} read
   */
  constructor(names, root, read) {
    this.#documents = root.documents;
    for (const name of names) {
      this.#tables.set(name, new Table(name, root.tables[name] ?? [], read, (reader) =>
        readBlock(reader, () => ({ label: reader.string(), documents: reader.set(root.documents) }))));
    }
  }

  /**
   * The values of a property, by their keys.
   *
   * @param {string} name
   * @returns {Promise<[string, FacetEntry][]>}
   */
  async all(name) {
    return (await this.#tables.get(name)?.all()) ?? [];
  }

  /**
   * @param {string} name
   * @param {string[]} keys
   * @returns {Promise<DocumentSet>} the documents with any of these values
   */
  async documentsWith(name, keys) {
    const found = new DocumentSet(this.#documents);
    for (const key of keys) {
      const entry = await this.#tables.get(name)?.get(key);
      if (entry !== undefined) {
        found.addAll(entry.documents);
      }
    }
    return found;
  }
}
