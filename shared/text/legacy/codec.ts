/** Reads and writes text as a Western program shows it: every character stands for one byte of Windows-1252. */
export interface Codec {
  /** Leaves alone what the encoding does not define, so that Unicode letters among the text survive. */
  readonly decode: (asRead: string) => string;

  /** What the encoding cannot write becomes "?". */
  readonly encode: (text: string) => string;
}
