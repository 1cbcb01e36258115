import { create } from 'zustand';
import { z } from 'zod';
import { api } from '#renderer/api/api.ts';

const name = 'writing.panels';

const Panels = z.object({ isShown: z.boolean(), open: z.array(z.string()) });
type Panels = z.infer<typeof Panels>;

interface PanelStore extends Panels {
  show(isShown: boolean): void;
  toggle(panel: string, isOpen: boolean): void;
  /** The panel to bring into sight, once. */
  readonly revealed: string | undefined;
  /** Opens a panel and brings it into sight. */
  reveal(panel: string): void;
  seen(): void;
}

/** Which side panels are open. The same for every article, and after the window was closed. */
export const usePanels = create<PanelStore>((set) => ({
  isShown: true,
  open: ['photos', 'checks'],
  show: (isShown) => set({ isShown }),
  toggle: (panel, isOpen) =>
    set(({ open }) => ({
      open: isOpen ? [...new Set([...open, panel])] : open.filter((id) => id !== panel),
    })),
  revealed: undefined,
  reveal: (panel) =>
    set(({ open }) => ({ isShown: true, revealed: panel, open: [...new Set([...open, panel])] })),
  seen: () => set({ revealed: undefined }),
}));

let bringing: Promise<void> | undefined;

/** Brings the panels back as they were left, once, and keeps how they are from then on. */
export function bringPanelsBack(): Promise<void> {
  bringing ??= api.settings
    .layout({ name })
    .then((kept) => {
      const panels = Panels.safeParse(kept);
      if (panels.success) usePanels.setState(panels.data);
    })
    .catch(() => undefined)
    .then(() => void usePanels.subscribe(({ isShown, open }) => keep({ isShown, open })));
  return bringing;
}

function keep(panels: Panels): void {
  void api.settings.keepLayout({ name, value: panels }).catch(() => undefined);
}
