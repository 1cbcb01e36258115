export function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

export function isList(element: Element): boolean {
  return element.tagName === 'UL' || element.tagName === 'OL';
}
