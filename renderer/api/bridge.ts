import type { Bridge, bridgeName } from '#shared/contract/bridge.ts';
import { createEarlyCalls } from './early-calls.ts';

/** The one reader of what the shell puts into the window. */
export const bridge = (window as unknown as Record<typeof bridgeName, Bridge>).desk;

export const earlyCalls = createEarlyCalls(bridge);
