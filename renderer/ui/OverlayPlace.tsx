import type { ReactNode } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';

/**
 * Menus, dialogs and tips stand beside the element that the window is drawn in, never around it: React listens to
 * every key wherever it draws, and would hear each a second time.
 */
export function OverlayPlace({ children }: { children: ReactNode }) {
  return <PortalProvider getContainer={overlays}>{children}</PortalProvider>;
}

function overlays(): HTMLElement {
  return document.getElementById('overlays')!;
}
