/** The files that macOS and Windows write by themselves into a folder that somebody looks at. */
const leftBySystems = /^(\.DS_Store|\._.+|thumbs\.db|desktop\.ini)$/i;

/** Whether a file of this name is nobody's work. */
export function isLeftBySystems(name: string): boolean {
  return leftBySystems.test(name);
}
