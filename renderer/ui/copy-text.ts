/**
 * Puts text on the clipboard, from a press or a key. By the browser's older way: the newer one is a permission, and a page
 * is given none here. False where the clipboard could not be had.
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
}
