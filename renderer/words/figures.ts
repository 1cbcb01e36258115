import { figuresIn } from '#shared/figure.ts';
import { words } from './words.ts';

/** A number as the window's language writes it: `1.234,5` in Vietnamese, `1,234.5` in English. */
export function figureText(value: number, options?: Intl.NumberFormatOptions): string {
  const { locale } = words();
  return options ? value.toLocaleString(locale, options) : figuresIn(locale, value);
}
