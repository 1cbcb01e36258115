import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, bridgeName, callChannel, eventChannel, fileChannel } from '#shared/contract/bridge.ts';

// A sandboxed preload takes no values from the project. The types hold these names to those of the contract.
const name: typeof bridgeName = 'desk';
const calls: typeof callChannel = 'desk:call';
const events: typeof eventChannel = 'desk:event';
const files: typeof fileChannel = 'desk:file';

const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke(calls, method, input),
  subscribe(listener) {
    const forward = (_: unknown, topic: string, payload: unknown) => listener(topic, payload);
    ipcRenderer.on(events, forward);
    return () => ipcRenderer.off(events, forward);
  },
  // Only a file that a person gave to the window has a path; the page itself never learns it.
  tokenOf: (file) => ipcRenderer.invoke(files, webUtils.getPathForFile(file as File)),
};

contextBridge.exposeInMainWorld(name, bridge);
