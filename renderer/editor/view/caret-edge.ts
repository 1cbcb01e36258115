/** Whether the caret stands in the first or the last row of what an element shows. */
export function caretEdge(element: HTMLElement): { isFirst: boolean; isLast: boolean } {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return { isFirst: false, isLast: false };
  const caret = caretRect(selection.getRangeAt(0));
  // An empty line has no rectangle of its own: it is its only row.
  if (!caret) return { isFirst: true, isLast: true };
  const box = element.getBoundingClientRect();
  const half = caret.height / 2;
  return { isFirst: caret.top - half < box.top, isLast: caret.bottom + half > box.bottom };
}

export function caretRect(range: Range): DOMRect | undefined {
  const [rect] = range.getClientRects();
  return rect && rect.height > 0 ? rect : undefined;
}
