export const times = {
  yesterday: (clock: string) => `hôm qua ${clock}`,
  onDay: (clock: string, day: string) => `${clock} ngày ${day}`,
};
