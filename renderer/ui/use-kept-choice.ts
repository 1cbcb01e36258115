import { useState } from 'react';

type Keys = ReadonlySet<string | number>;

/**
 * What a grid is given as chosen, and what it tells. Its own set says from where Shift goes on: it is handed back as long
 * as the same is chosen, or Shift would begin anew with every choice.
 */
export function useKeptChoice(
  chosen: ReadonlySet<string>,
  { onSelect, onAll }: { onSelect: (ids: ReadonlySet<string>) => void; onAll: () => void },
) {
  const [own, keep] = useState<Keys>();
  const isSame = own?.size === chosen.size && [...own].every((key) => chosen.has(String(key)));
  return {
    selectedKeys: isSame ? own : chosen,
    onSelectionChange(keys: Keys | 'all') {
      if (keys === 'all') return onAll();
      keep(keys);
      onSelect(new Set([...keys].map(String)));
    },
  };
}
