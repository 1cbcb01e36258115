const known = new Map<string, Intl.NumberFormat>();

/** A number in a Vietnamese sentence: `14.000`. */
export function figure(value: number): string {
  return figuresIn('vi-VN', value);
}

/** A number as a language writes it: `14.000` in Vietnamese, `14,000` in English. */
export function figuresIn(locale: string, value: number): string {
  return formatOf(locale).format(value);
}

/** Kept: to make one takes longer than a letter may. */
function formatOf(locale: string): Intl.NumberFormat {
  const format = known.get(locale) ?? new Intl.NumberFormat(locale);
  known.set(locale, format);
  return format;
}
