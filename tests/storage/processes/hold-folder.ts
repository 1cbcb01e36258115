/** Opens a data folder to write, keeps rows for as long as it lives, and says after each how many are safe. */
import { openDataFolder } from '#core/storage/data-folder.ts';

const [path = ''] = process.argv.slice(2);
const { db } = openDataFolder(path, 'write', new Date());
const insert = db.prepare<[string, string], never>(
  `INSERT INTO asset (id, name, mediaType, size, width, height, addedAt) VALUES (?, ?, 'image/jpeg', 1, 1, 1, '')`,
);
let kept = 0;

function keepOne(): void {
  db.transaction(() => insert.run(String(kept), 'ảnh '.repeat(200)));
  kept += 1;
  process.stdout.write(`${kept}\n`, () => setImmediate(keepOne));
}

keepOne();
