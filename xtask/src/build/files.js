// Where the files of the page come from: the folder beside it.

/** What the browser holds a file to: the hash in its name, none where the name has none. */
function integrity({ pathname }) {
  const [, hash] = /\.([\w-]{43})\.\w+$/.exec(pathname) ?? [];
  return hash ? `sha256-${hash.replaceAll('-', '+').replaceAll('_', '/')}=` : '';
}

/** As `fetch`, and refuses a file that is not what its name says. */
export const fetchWhole = (url, options) => fetch(url, { ...options, integrity: integrity(url) });

/** Dresses a tree; settles once it is, or nothing more can be done. */
export const dress = (tree, url) =>
  new Promise((settle) => {
    const link = { rel: 'stylesheet', crossOrigin: 'anonymous', integrity: integrity(url), href: url.href };
    tree.append(Object.assign(document.createElement('link'), link, { onload: settle, onerror: settle }));
  });
