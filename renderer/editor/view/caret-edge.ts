/** Whether the caret, or the end of the selection that moves, stands in the first or the last row of what an element shows. */
export function caretEdge(element: HTMLElement): { isFirst: boolean; isLast: boolean } {
  const { focusNode, focusOffset } = getSelection() ?? {};
  if (!focusNode || focusOffset === undefined) return { isFirst: false, isLast: false };
  const caret = document.createRange();
  caret.setStart(focusNode, focusOffset);
  const row = rowOf(caret);
  if (!row) return { isFirst: true, isLast: true };
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const half = parseFloat(style.fontSize) / 2;
  return {
    isFirst: row.top - half < box.top + parseFloat(style.paddingTop),
    isLast: row.bottom + half > box.bottom - parseFloat(style.paddingBottom),
  };
}

export function caretRect(range: Range): DOMRect | undefined {
  const [rect] = range.getClientRects();
  return rect && rect.height > 0 ? rect : undefined;
}

/** A caret between two nodes has no rectangle of its own: the node that it stands before has one, or the last. */
function rowOf(caret: Range): DOMRect | undefined {
  const own = caretRect(caret);
  if (own) return own;
  const { startContainer, startOffset } = caret;
  const behind = startContainer.childNodes[startOffset];
  const near = document.createRange();
  near.selectNode(behind ?? startContainer.lastChild ?? startContainer);
  return [...near.getClientRects()].at(behind ? 0 : -1);
}
