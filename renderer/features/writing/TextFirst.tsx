import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { waitForCommands } from '#renderer/commands/keys.ts';
import { afterFrame } from '#renderer/timing/after-frame.ts';

const IsTextShown = createContext(true);

/** Where there is a text, the first drawing is of the text alone: what stands around it follows when that can be seen. */
export function TextFirst({ isText, children }: { isText: boolean; children: ReactNode }) {
  const [isShown, setIsShown] = useState(!isText);
  const endWaiting = useRef<() => void>(undefined);
  useEffect(() => {
    if (isShown) return endWaiting.current && afterFrame(endWaiting.current);
    endWaiting.current = waitForCommands();
    afterFrame(() => startTransition(() => setIsShown(true)));
  }, [isShown]);
  return <IsTextShown value={isShown}>{children}</IsTextShown>;
}

/** Whether what stands around the text is drawn by now. */
export function useIsTextShown(): boolean {
  return useContext(IsTextShown);
}

/** Stands around the text. `place` keeps its room till then, so that the text does not move. */
export function AroundText({ place = null, children }: { place?: ReactNode; children: ReactNode }) {
  return useIsTextShown() ? children : place;
}
