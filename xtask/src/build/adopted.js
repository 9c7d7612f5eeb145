
let sheet;

/** Dresses a tree in a sheet that needs no file of its own: bundlers do to style sheets what they please. */
export async function dress(tree, styles) {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  tree.adoptedStyleSheets.push(sheet);
}
