/** Two screens before the end is soon enough for the next rows to be there. */
export function isNearEnd({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean {
  return scrollTop + 3 * clientHeight > scrollHeight;
}
