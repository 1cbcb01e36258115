import type { EventPayload, EventTopic } from '#shared/contract/contract.ts';

export type EventListener = (topic: string, payload: unknown) => void;
export type Tell = <Topic extends EventTopic>(topic: Topic, payload: EventPayload<Topic>) => void;

/** Facts on their way from the core to whoever listens. */
export function createTelling(): { tell: Tell; onEvent(listener: EventListener): () => void } {
  const listeners = new Set<EventListener>();
  return {
    tell: (topic, payload) => listeners.forEach((listener) => listener(topic, payload)),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
