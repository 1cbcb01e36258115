/** Takes a step, and is killed in the middle of the next one. Prints the word before it goes. */
import { openDatabase } from '#core/storage/database.ts';
import { migrate } from '#core/storage/migrate.ts';

const [file = '', folder = ''] = process.argv.slice(2);
const steps = [
  { name: 'notes', up: () => undefined },
  {
    name: 'a step that is cut off',
    up: (db: { exec(sql: string): void }) => {
      db.exec(`UPDATE note SET text = 'nửa chừng'; CREATE TABLE half (id TEXT) STRICT;`);
      process.stdout.write('half done\n', () => process.kill(process.pid, 'SIGKILL'));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    },
  },
];
migrate(openDatabase(file), steps, { folder, at: new Date() });
