import { useState } from 'react';

/**
 * What a grid is given as chosen. Its own set says from where Shift goes on: it is handed back as long as the same is
 * chosen, or Shift would begin anew with every choice.
 */
export function useKeptChoice(chosen: ReadonlySet<string>) {
  const [own, keep] = useState<ReadonlySet<string | number>>();
  const isSame = own?.size === chosen.size && [...own].every((key) => chosen.has(String(key)));
  return { selectedKeys: isSame ? own : chosen, keep };
}
