import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { vi } from 'vitest';

// The few things of Electron that the shell touches, each with the signature of Electron's own declarations. A test
// mocks the module with this file, acts as Electron, and looks at what the shell asked for.

/** In the order the shell did them: what has to come before Electron is ready is before 'ready' here. */
export const steps: string[] = [];

class FakeApp extends EventEmitter {
  readonly name = 'Tòa Soạn';
  readonly commandLine = {
    appendSwitch: vi.fn<Electron.CommandLine['appendSwitch']>(() => void steps.push('switch')),
  };
  readonly setPath = vi.fn<Electron.App['setPath']>(() => void steps.push('setPath'));
  readonly requestSingleInstanceLock = vi.fn<Electron.App['requestSingleInstanceLock']>(() => true);
  readonly whenReady = vi.fn<Electron.App['whenReady']>(async () => void steps.push('ready'));
  isPackaged = false;
  readonly releaseSingleInstanceLock = vi.fn<Electron.App['releaseSingleInstanceLock']>();
  readonly relaunch = vi.fn<Electron.App['relaunch']>(() => void steps.push('relaunch'));
  readonly exit = vi.fn<Electron.App['exit']>();
  readonly quit = vi.fn<Electron.App['quit']>(() => void this.emit('will-quit', preventable()));
}

class FakeSession extends EventEmitter {
  readonly setPermissionRequestHandler = vi.fn<Electron.Session['setPermissionRequestHandler']>();
  readonly setPermissionCheckHandler = vi.fn<Electron.Session['setPermissionCheckHandler']>();
  readonly setDevicePermissionHandler = vi.fn<Electron.Session['setDevicePermissionHandler']>();
  readonly setSpellCheckerEnabled = vi.fn<Electron.Session['setSpellCheckerEnabled']>();
  readonly webRequest = { onBeforeRequest: vi.fn<(listener: BeforeRequest) => void>() };
}

/** Electron declares this listener with and without a filter; the shell uses it without. */
export type BeforeRequest = (
  details: Pick<Electron.OnBeforeRequestListenerDetails, 'url'>,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

export class FakeContents extends EventEmitter {
  readonly mainFrame = {};
  readonly send = vi.fn<Electron.WebContents['send']>();
  readonly reload = vi.fn<Electron.WebContents['reload']>();
  readonly setWindowOpenHandler = vi.fn<Electron.WebContents['setWindowOpenHandler']>();
}

export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new FakeContents();
  readonly loadURL = vi.fn<Electron.BrowserWindow['loadURL']>(async () => {});
  readonly show = vi.fn<Electron.BrowserWindow['show']>();
  readonly focus = vi.fn<Electron.BrowserWindow['focus']>();
  readonly restore = vi.fn<Electron.BrowserWindow['restore']>();
  readonly close = vi.fn<Electron.BrowserWindow['close']>();
  readonly isMinimized = vi.fn<Electron.BrowserWindow['isMinimized']>(() => true);

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    steps.push('window');
    this.options = options;
    BrowserWindow.opened.push(this);
  }
}

export const app = new FakeApp();
export const session = { defaultSession: new FakeSession() };
export const dialog = { showErrorBox: vi.fn<Electron.Dialog['showErrorBox']>() };
export const ipcMain = { handle: vi.fn<Electron.IpcMain['handle']>() };
export const shell = { showItemInFolder: vi.fn<Electron.Shell['showItemInFolder']>() };
/** The menus that came up at the mouse. */
export const popups: Electron.MenuItemConstructorOptions[][] = [];

export const Menu = {
  buildFromTemplate: vi.fn<(template: Electron.MenuItemConstructorOptions[]) => { popup(): void }>(
    (template) => ({ popup: () => void popups.push(template) }),
  ),
  setApplicationMenu: vi.fn<(menu: unknown) => void>(),
};
export const protocol = {
  registerSchemesAsPrivileged: vi.fn<Electron.Protocol['registerSchemesAsPrivileged']>(
    () => void steps.push('scheme'),
  ),
  handle: vi.fn<Electron.Protocol['handle']>(),
};

/** An event that can be refused, as Electron passes it. */
export function preventable(url = '') {
  return { url, preventDefault: vi.fn<() => void>() };
}
