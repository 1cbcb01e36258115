/** Where several places name the same keys. */
export const captionKeys = 'Mod+Alt+C';
