/** Calls while the next frame is made: what it changes is shown with it. A window that is not seen makes none. */
export function withFrame(act: () => void): void {
  requestAnimationFrame(() => act());
}
