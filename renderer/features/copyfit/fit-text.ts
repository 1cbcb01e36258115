import type { Words } from '#renderer/words/words.ts';
import type { Fit } from './fit.ts';

/** `Thừa 6 dòng`, `Hụt 2 dòng` or `Vừa khuôn`, and whether that is an estimate. */
export function fitText({ over, font }: Fit, words: Words['copyfit']): string {
  const text = over > 0 ? words.over(over) : over < 0 ? words.under(-over) : words.fits;
  return font.isInstalled ? text : `${text} (${words.estimate})`;
}

export function standing({ over }: Fit): 'over' | 'under' | 'fits' {
  if (over > 0) return 'over';
  return over < 0 ? 'under' : 'fits';
}
