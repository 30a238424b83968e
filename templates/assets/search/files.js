'use strict';
/*
 * Gets the files of the search folder, each once. SearchFiles.java tells what is in them.
 *
 * A page opened from a disk may read no files but scripts, so there all of them come as one script.
 */
(globalThis.hindcast ??= {}).openFiles = (() => {
  let script = null;

  function loadScript(address) {
    script ??= new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = address;
      element.addEventListener('load', () => resolve(undefined));
      element.addEventListener('error', () => {
        script = null;
        element.remove();
        reject(new Error(`could not load ${address}`));
      });
      document.head.append(element);
    });
    return script;
  }

  async function fetchJson(address, mayBeOld) {
    const response = await fetch(address, { cache: mayBeOld ? 'default' : 'no-cache' });
    if (!response.ok) {
      throw new Error(`could not load ${address}: ${response.status}`);
    }
    return response.json();
  }

  async function fromScript(folder, path) {
    await loadScript(folder + 'data.js');
    return hindcast.searchData[path];
  }

  /**
   * @param {string} folder the address of the search folder, with a slash at its end
   * @returns {(path: string) => Promise<any>} gives the content of a file
   */
  return function openFiles(folder) {
    const known = new Map();
    const isOnDisk = new URL(folder, document.baseURI).protocol === 'file:';
    const load = (path) =>
      isOnDisk ? fromScript(folder, path) : fetchJson(folder + path, path !== 'index.json');

    return function read(path) {
      if (!known.has(path)) {
        const content = load(path);
        content.catch(() => known.delete(path));
        known.set(path, content);
      }
      return known.get(path);
    };
  };
})();
