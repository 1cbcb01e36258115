/** `2026-11-20T07:30` as a Vietnamese page writes it: `07:30 20/11/2026`. */
export function takenText(takenAt: string): string {
  const [date = '', time] = takenAt.split('T');
  const day = date.split('-').toReversed().join('/');
  return time ? `${time} ${day}` : day;
}
