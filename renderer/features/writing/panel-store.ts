import { create } from 'zustand';
import { z } from 'zod';
import { api } from '#renderer/api/api.ts';
import { usePageLook } from './page-look.ts';

const name = 'writing.panels';

const Panels = z.object({ isShown: z.boolean(), open: z.array(z.string()) });
type Panels = z.infer<typeof Panels>;

interface PanelStore extends Panels {
  show(isShown: boolean): void;
  toggle(panel: string, isOpen: boolean): void;
  /** The panel to bring into sight, once, and the field in it that is to be filled in. */
  readonly revealed: { readonly panel: string; readonly field: string | undefined } | undefined;
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
  seen: () => set({ revealed: undefined }),
}));

/** Opens a panel beside the page. A page that filled the window does so no more. */
export function showPanel(panel: string): void {
  usePageLook.getState().setAlone(false);
  const { show, toggle } = usePanels.getState();
  show(true);
  toggle(panel, true);
}

/** Shows a panel and brings it into sight, with the keyboard in one of its fields. */
export function revealPanel(panel: string, field?: string): void {
  showPanel(panel);
  usePanels.setState({ revealed: { panel, field } });
}

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
