import { useCallback, useState } from 'react';

/** An element that is there from the first drawing on, for what others draw into it, and a ref for where it stands. */
export function useHost(className: string): readonly [HTMLElement, (place: HTMLElement | null) => void] {
  const [host] = useState(() => {
    const element = document.createElement('div');
    element.className = className;
    return element;
  });
  const stand = useCallback((place: HTMLElement | null) => place?.prepend(host), [host]);
  return [host, stand];
}
