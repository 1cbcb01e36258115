import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What the rule looks at, so that a test can stand on any platform. */
export interface Machine {
  readonly platform: string;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const thisMachine: Machine = { platform: process.platform, home: homedir(), environment: process.env };

/**
 * The data folder where nobody names one, the same for all three shells: `TOASOAN_DATA`, else `ToaSoan` in the
 * platform's folder for application data. On Windows that is the local one: a roaming profile would copy every photo
 * at every log-in.
 */
export function defaultDataFolder(machine: Machine = thisMachine): string {
  const named = machine.environment['TOASOAN_DATA'];
  if (named) return named;
  const path = machine.platform === 'win32' ? win32 : posix;
  return path.join(applicationData(machine), 'ToaSoan');
}

function applicationData({ platform, home, environment }: Machine): string {
  if (platform === 'win32') return environment['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support');
  const named = environment['XDG_DATA_HOME'];
  // The XDG base directory specification says that a relative path is to be ignored.
  return named && posix.isAbsolute(named) ? named : posix.join(home, '.local', 'share');
}
