import { app, type Session, type WebContents } from 'electron';
import { appOrigins } from '#shared/contract/bridge.ts';

const home = `${appOrigins.electron}/`;

/** Addresses a page of ours may ask for: its own, what it made itself, and Electron's own tools. */
const openAddresses = [home, `blob:${home}`, 'devtools://'];

/** Chromium's own services look nowhere: whatever they ask for, no name has an address. Only counts before ready. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-quic');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Refuses what a page may ask of the machine: every permission but one, every device, every request that leaves. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_, asked, answer, { requestingUrl }) =>
    answer(isGiven(asked, requestingUrl)),
  );
  session.setPermissionCheckHandler((_, asked, origin) => isGiven(asked, origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !openAddresses.some((address) => url.startsWith(address)) });
  });
  session.on('will-download', (event) => event.preventDefault());
}

/** Our own page may fill the screen with the text that is written. */
function isGiven(asked: string, page: string): boolean {
  return asked === 'fullscreen' && (page === appOrigins.electron || page.startsWith(home));
}

/** Keeps every page where it is: no navigation away, no second window, no embedded page. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', refuseForeign);
  contents.on('will-frame-navigate', refuseForeign);
  contents.on('will-redirect', refuseForeign);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function refuseForeign(event: { readonly url: string; preventDefault(): void }): void {
  if (!event.url.startsWith(home)) event.preventDefault();
}
