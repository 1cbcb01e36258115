import type { CarriedAnchor } from '#shared/areas/threads.ts';

/** Where notes were carried and not stored yet: it goes with the text that carried them, and again where that failed. */
export interface UnsentAnchors {
  from(carried: () => readonly CarriedAnchor[]): void;
  gather(): void;
  send<T>(send: (anchors: CarriedAnchor[] | undefined) => Promise<T>): Promise<T>;
}

export function unsentAnchors(): UnsentAnchors {
  const unsent = new Map<string, CarriedAnchor>();
  let ask: () => readonly CarriedAnchor[] = () => [];
  return {
    from(carried) {
      ask = carried;
    },
    gather() {
      for (const anchor of ask()) unsent.set(anchor.thread, anchor);
    },
    async send(send) {
      const sent = [...unsent.values()];
      unsent.clear();
      try {
        return await send(sent.length > 0 ? sent : undefined);
      } catch (error) {
        for (const anchor of sent) if (!unsent.has(anchor.thread)) unsent.set(anchor.thread, anchor);
        throw error;
      }
    },
  };
}
