import { create } from 'zustand';
import { z } from 'zod';
import { api } from '#renderer/api/api.ts';

const name = 'writing.page';

/** How the page is set: the same for every article, and after the window was closed. */
const Look = z.object({
  /** On top of the size that the settings give all text. */
  scale: z.number().min(0.7).max(1.8),
  measure: z.enum(['narrow', 'medium', 'wide']),
});
type Look = z.infer<typeof Look>;
export type Measure = Look['measure'];

interface PageLook extends Look {
  /** The page and its tools fill the window. */
  readonly isAlone: boolean;
  enlarge(step: 1 | -1): void;
  /** The size that the settings give. */
  resetScale(): void;
  setMeasure(measure: Measure): void;
  setAlone(isAlone: boolean): void;
}

const step = 0.1;

export const usePageLook = create<PageLook>((set) => ({
  scale: 1,
  measure: 'medium',
  isAlone: false,
  enlarge: (by) => set(({ scale }) => ({ scale: clamp(Math.round((scale + by * step) * 10) / 10) })),
  resetScale: () => set({ scale: 1 }),
  setMeasure: (measure) => set({ measure }),
  setAlone: (isAlone) => set({ isAlone }),
}));

function clamp(scale: number): number {
  return Math.min(Math.max(scale, 0.7), 1.8);
}

const measures: Readonly<Record<Measure, string>> = { narrow: '30rem', medium: '38rem', wide: '50rem' };

/** The look as the variables that the styles of the page are made with. */
export function lookStyle({ scale, measure }: Look): Record<string, string> {
  return {
    '--page-scale': `calc(var(--text-scale, 1) * ${scale})`,
    '--measure': measures[measure],
  };
}

let bringing: Promise<void> | undefined;

/** Brings the page back as it was set, once, and keeps how it is from then on. */
export function bringLookBack(): Promise<void> {
  bringing ??= api.settings
    .layout({ name })
    .then((kept) => {
      const look = Look.safeParse(kept);
      if (look.success) usePageLook.setState(look.data);
    })
    .catch(() => undefined)
    .then(() => void usePageLook.subscribe(keepLook));
  return bringing;
}

function keepLook({ scale, measure }: PageLook, before: PageLook): void {
  if (scale === before.scale && measure === before.measure) return;
  void api.settings.keepLayout({ name, value: { scale, measure } }).catch(() => undefined);
}
