/** Calls right after the next frame: what it shows never waits for the work. A window that is not seen makes no frame. */
export function afterFrame(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  requestAnimationFrame(() => port2.postMessage(null));
}
