import { createClient } from '#shared/contract/client.ts';
import type { DeskContract, EventPayload, EventTopic } from '#shared/contract/contract.ts';
import { bridge, earlyCalls } from './bridge.ts';

export const api = createClient<DeskContract>(earlyCalls.call);

export type DeskEvent = {
  [Topic in EventTopic]: { readonly topic: Topic; readonly payload: EventPayload<Topic> };
}[EventTopic];

/** Hears what the core tells. Returns the function that ends it. */
export function onEvent(listener: (event: DeskEvent) => void): () => void {
  // The core tells only what the contract names.
  return bridge.subscribe((topic, payload) => listener({ topic, payload } as DeskEvent));
}
