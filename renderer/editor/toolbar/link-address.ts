const whole = /^(https?:\/\/|mailto:|tel:)\S+$/i;
const letter = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const site = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]\S*)?$/u;

/** Where a link leads, as it was typed: `baotramgiang.vn` is a page, `toasoan@…` a letter. Null where it is neither. */
export function linkAddress(typed: string): string | null {
  const address = typed.trim();
  if (whole.test(address)) return address;
  if (letter.test(address)) return `mailto:${address}`;
  return site.test(address) ? `https://${address}` : null;
}
