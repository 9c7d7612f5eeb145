// Where the files of the npm package come from: beside its modules, where bundlers put them; in Node, from the disk.

/** No import, which bundlers for browsers would refuse. */
const disk = globalThis.process?.getBuiltinModule?.('node:fs/promises');

export async function fetchWhole(url, options) {
  if (url.protocol === 'data:') return new Response(decoded(url.pathname), WASM);
  if (disk === undefined || url.protocol !== 'file:') return fetch(url, options);
  return new Response(await disk.readFile(url, { signal: options?.signal }), WASM);
}

/** What must be told of wasm, and harms no other file. */
const WASM = { headers: { 'content-type': 'application/wasm' } };

/** Bundlers put small files into the module itself, and from there a strict policy lets nothing be fetched. */
function decoded(pathname) {
  const comma = pathname.indexOf(',');
  const text = decodeURIComponent(pathname.slice(comma + 1));
  if (!pathname.slice(0, comma).endsWith(';base64')) return text;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
