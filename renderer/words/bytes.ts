const units = ['KB', 'MB', 'GB', 'TB'] as const;

/** A size as a person reads it: `12,3 GB`, `840 KB`. A disk is counted as its maker does, by thousands. */
export function bytesText(bytes: number, locale: string): string {
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length);
  const amount = bytes / 1000 ** step;
  const digits = amount < 10 && step > 1 ? 1 : 0;
  return `${amount.toLocaleString(locale, { maximumFractionDigits: digits })} ${units[step - 1]}`;
}
