/** Why work is to stop: a person pressed Ctrl+C, or nobody reads stdout any more. */
export type Stop = 'interrupt' | 'readerGone';

/** Where the command line speaks, and how it is told to stop. */
export interface Terminal {
  /** Columns of stdout, where it is a terminal. */
  readonly width: number | undefined;
  print(line: string): void;
  complain(sentence: string): void;
  /** One line that is written over again, only where stderr is a terminal; the empty one wipes it away. */
  status(line: string): void;
  /**
   * Calls once when work is to stop. A second Ctrl+C ends the process, as the first would without this. Returns the
   * function that ends the listening.
   */
  onStop(listener: (stop: Stop) => void): () => void;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** What of the process a terminal needs. */
export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
  once(signal: 'SIGINT', listener: () => void): unknown;
  off(signal: 'SIGINT', listener: () => void): unknown;
}

const wipe = '\r\u001B[2K';

/** `onLostOutput`: stdout takes no more for another reason than that its reader went away, as on a full disk. */
export function createTerminal(streams: Streams, onLostOutput: () => void): Terminal {
  const { stdout, stderr } = streams;
  const onReaderGone = new Set<() => void>();
  let statusShown = '';

  const status = (line: string) => {
    if (!stderr.isTTY || line === statusShown) return;
    stderr.write(wipe + line.slice(0, (stderr.columns ?? 80) - 1));
    statusShown = line;
  };
  const say = (stream: Stream, line: string) => {
    status('');
    stream.write(`${line}\n`);
  };

  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onLostOutput();
    for (const stop of onReaderGone) stop();
    onReaderGone.clear();
  });
  // Nobody is left to tell.
  stderr.on('error', () => undefined);

  return {
    width: stdout.isTTY ? stdout.columns : undefined,
    print: (line) => say(stdout, line),
    complain: (sentence) => say(stderr, sentence),
    status,
    onStop(listener) {
      const interrupt = () => listener('interrupt');
      const readerGone = () => listener('readerGone');
      streams.once('SIGINT', interrupt);
      onReaderGone.add(readerGone);
      return () => {
        streams.off('SIGINT', interrupt);
        onReaderGone.delete(readerGone);
      };
    },
  };
}
