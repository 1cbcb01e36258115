import { words } from './words.ts';

/** A number as the window's language writes it: `1.234,5` in Vietnamese, `1,234.5` in English. */
export function figureText(value: number, options?: Intl.NumberFormatOptions): string {
  const { locale } = words();
  return options ? value.toLocaleString(locale, options) : plainFigures(locale).format(value);
}

const known = new Map<string, Intl.NumberFormat>();

/** Kept: to make one takes longer than a letter may. */
function plainFigures(locale: string): Intl.NumberFormat {
  const figures = known.get(locale) ?? new Intl.NumberFormat(locale);
  known.set(locale, figures);
  return figures;
}
