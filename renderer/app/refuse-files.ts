/** A file that is dragged over what cannot take it says so by its pointer. By itself a browser would open it in a tab. */
export function refuseFiles(): () => void {
  const ending = new AbortController();
  for (const name of ['dragover', 'drop'] as const)
    window.addEventListener(name, refuse, { signal: ending.signal });
  return () => ending.abort();
}

/** On the window: whoever wants the file has taken it by then. */
function refuse(event: DragEvent): void {
  const dragged = event.dataTransfer;
  if (event.defaultPrevented || !dragged?.types.includes('Files')) return;
  event.preventDefault();
  dragged.dropEffect = 'none';
}
