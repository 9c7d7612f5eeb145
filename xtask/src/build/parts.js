// Fetches parts of the wasm when they are first needed.
import { initSync } from './sitematch.js';

/** Compiled parts by address; one that could not be fetched is tried again when it is next needed. */
const compiled = new Map();
/** For each instance of the wasm, the addresses of the parts that are linked to it: after a crash there is a fresh one. */
const linked = new WeakMap();

function compile(url) {
  if (!compiled.has(url.href)) {
    const fetched = fetchWhole(url).then(async (response) => {
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      return WebAssembly.compile(await response.arrayBuffer());
    });
    compiled.set(url.href, fetched);
    fetched.catch(() => compiled.delete(url.href));
  }
  return compiled.get(url.href);
}

/** A loader as the wasm calls it: `callback` is told, with `data`, whether all files of the part are linked. */
function load(files) {
  return async (callback, data) => {
    const instance = initSync();
    const here = await link(files(), instance).then(() => true, () => false);
    // What has crashed meanwhile must not be entered again; nobody waits there any more.
    if (initSync() === instance) instance.__indirect_function_table.get(callback)(data, here);
  };
}

async function link(urls, instance) {
  if (!linked.has(instance)) linked.set(instance, new Map());
  const parts = linked.get(instance);
  const modules = await Promise.all(urls.map(compile));
  for (const [index, { href }] of urls.entries()) {
    if (!parts.has(href)) parts.set(href, WebAssembly.instantiate(modules[index], { __wasm_split: instance, main: instance }));
    await parts.get(href);
  }
}
