import { keepsLines } from './inline-style.ts';
import { isElement } from './page-nodes.ts';

/** Where a page says that its line ends count, as chats do, they are breaks. */
export function breakLines(node: HTMLElement, isAround = false): void {
  const isKept = keepsLines(node) ?? isAround;
  for (const child of [...node.childNodes]) {
    if (isElement(child)) breakLines(child, isKept);
    else if (isKept && child.nodeType === 3 && child.textContent?.includes('\n')) breakText(node, child);
  }
}

function breakText(parent: HTMLElement, text: ChildNode): void {
  const [first = '', ...others] = text.textContent!.split(/\r?\n/); // Whoever calls has seen a line end in it.
  const broken = others.flatMap((line) => [
    parent.ownerDocument.createElement('br'),
    parent.ownerDocument.createTextNode(line),
  ]);
  text.replaceWith(parent.ownerDocument.createTextNode(first), ...broken);
}
