// Where the files of the npm package come from when it is one module: the module, which holds them, compressed.
import files from './files.json';

/** No import, which bundlers for browsers would refuse. */
const disk = globalThis.process?.getBuiltinModule?.('node:fs/promises');

export async function fetchWhole(url, options) {
  if (disk !== undefined && url.protocol === 'file:') return new Response(await disk.readFile(url, { signal: options?.signal }));
  if (url.protocol !== 'inside:') return fetch(url, options);
  // Scripts of several folders have become one, so folders say nothing any more.
  const { mediaType, gzip } = files[url.pathname.slice(url.pathname.lastIndexOf('/') + 1)];
  const compressed = Uint8Array.from(atob(gzip), (letter) => letter.charCodeAt(0));
  const content = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(content, { headers: { 'content-type': mediaType } });
}
