import type { Terminal } from '#shell/cli/terminal.ts';
import { runDesk } from '#shell/cli/run.ts';
import { expect } from 'vitest';

/** The command line without a process of its own: for stories of many steps. */
export function aDeskInProcess(data: string) {
  /** What a verb prints, where it is done. */
  async function run(...args: string[]): Promise<string> {
    const printed: string[] = [];
    const complained: string[] = [];
    const terminal: Terminal = {
      width: undefined,
      print: (line) => void printed.push(line),
      complain: (line) => void complained.push(line),
      status: () => undefined,
      onStop: () => () => undefined,
    };
    const code = await runDesk([...args, '--data', data], terminal);
    expect({ code, complained }).toEqual({ code: 0, complained: [] });
    return printed.join('\n');
  }

  return {
    run,
    json: async <Value>(...args: string[]): Promise<Value> => JSON.parse(await run(...args, '--json')),
  };
}
