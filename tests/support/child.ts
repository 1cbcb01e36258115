import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** Another process of the same program, told by the lines it prints. */
export interface Child {
  /** The next line it prints; rejects with what it complained of when it ends before. */
  nextLine(): Promise<string>;
  /** Every line so far. */
  readonly lines: readonly string[];
  /** Ends it as a power cut would end a program: it gets no chance to tidy up. */
  kill(): Promise<void>;
}

/** Starts a script of `tests/` in a process of its own. It is killed when the test ends, if it still runs. */
export function startChild(script: string, ...parameters: string[]): Child {
  const child = spawn(process.execPath, [script, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { text: '', complaint: '', read: 0 };
  const lines: string[] = [];
  const closed = once(child, 'close');
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    const [last = '', ...whole] = (printed.text + piece).split('\n').toReversed();
    printed.text = last;
    lines.push(...whole.toReversed());
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (printed.complaint += piece));

  async function nextLine(): Promise<string> {
    while (printed.read >= lines.length) {
      const ended = await Promise.race([
        once(child.stdout, 'data').then(() => false),
        closed.then(() => true),
      ]);
      if (ended && printed.read >= lines.length) throw new Error(`it ended: ${printed.complaint}`);
    }
    return lines[printed.read++]!;
  }

  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await closed;
  }

  onTestFinished(kill);
  return { lines, nextLine, kill };
}
