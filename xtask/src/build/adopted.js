
/** A sheet for each document: it can be worn nowhere else. */
const sheets = new WeakMap();

/** Dresses a tree in a sheet that needs no file of its own: bundlers do to style sheets what they please. */
export async function dress(tree, styles) {
  const { ownerDocument } = tree;
  // A document that nobody sees has no window, and its trees need no dress.
  if (ownerDocument.defaultView === null) return;
  if (!sheets.has(ownerDocument)) {
    const sheet = new ownerDocument.defaultView.CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(ownerDocument, sheet);
  }
  tree.adoptedStyleSheets = [sheets.get(ownerDocument)];
}
