export const times = {
  yesterday: (clock: string) => `hôm qua ${clock}`,
};
