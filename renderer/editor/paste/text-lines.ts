import { isBlockTag } from './block-tags.ts';

/** The texts of a page, those that stand on one line together. */
export function textLines(page: HTMLElement): Text[][] {
  const lines: Text[][] = [[]];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      // Only a text has this kind.
      if (child.nodeType === 3) lines.at(-1)!.push(child as Text);
      else walkElement(child);
    }
  };
  const walkElement = (element: Node): void => {
    const isApart = element.nodeName === 'BR' || isBlockTag(element.nodeName);
    if (isApart) lines.push([]);
    walk(element);
    if (isApart) lines.push([]);
  };
  walk(page);
  return lines.filter((line) => line.length > 0);
}
