import type { Words } from '#renderer/words/words.ts';

export const times: Words['times'] = {
  yesterday: (clock) => `yesterday ${clock}`,
  onDay: (clock, day) => `${clock} on ${day}`,
};
