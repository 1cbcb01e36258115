import type { Bridge, bridgeName } from '#shared/contract/bridge.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract, EventPayload, EventTopic } from '#shared/contract/contract.ts';

// The one reader of what the shell puts into the window.
const bridge = (window as unknown as Record<typeof bridgeName, Bridge>).desk;

export const api = createClient<DeskContract>((method, input) => bridge.call(method, input));

export type DeskEvent = {
  [Topic in EventTopic]: { readonly topic: Topic; readonly payload: EventPayload<Topic> };
}[EventTopic];

/** Hears what the core tells. Returns the function that ends it. */
export function onEvent(listener: (event: DeskEvent) => void): () => void {
  // The core tells only what the contract names.
  return bridge.subscribe((topic, payload) => listener({ topic, payload } as DeskEvent));
}
