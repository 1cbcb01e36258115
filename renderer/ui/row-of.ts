import { useState } from 'react';

/** The same row for the same item, so that of a list that grew only what is new is drawn. */
export function useRowOf<Item extends object>(idOf: (item: Item) => string) {
  const [known] = useState(() => new WeakMap<Item, { readonly id: string; readonly item: Item }>());
  return (item: Item) => {
    const row = known.get(item) ?? { id: idOf(item), item };
    known.set(item, row);
    return row;
  };
}
