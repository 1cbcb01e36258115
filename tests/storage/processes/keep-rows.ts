/** Keeps a few rows, and says after each that it is kept. `plain` opens as SQLite would on its own. */
import BetterSqlite3 from 'better-sqlite3';
import { writeSync } from 'node:fs';
import { openDatabase } from '#core/storage/database.ts';

const [file = '', how = ''] = process.argv.slice(2);
const db = how === 'plain' ? new BetterSqlite3(file) : openDatabase(file);
for (let row = 0; row < 5; row += 1) {
  db.exec(`INSERT INTO note VALUES ('dòng ${row}')`);
  writeSync(1, `kept ${row}\n`);
}
// Not closed: a closing would flush everything, and hide that nothing was.
process.exit();
