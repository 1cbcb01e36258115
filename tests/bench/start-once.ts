import { openDatabase } from '#core/storage/database.ts';
import { timed } from './stopwatch.ts';
import { openApp } from './bench-app.ts';

// Starts the core in a process that was never used, or only opens its database, and tells how long the first list took.

const firstPage = 50;
const [how, folder = ''] = process.argv.slice(2);

async function core(): Promise<void> {
  const { desk } = await openApp(folder);
  await desk.articles.list({ limit: firstPage });
}

function raw(): void {
  openDatabase(`${folder}/toasoan.db`, { readOnly: true })
    .prepare<[number], unknown>('SELECT * FROM article ORDER BY savedAtMs DESC, rowId DESC LIMIT ?')
    .all(firstPage);
}

/** What one start told. */
export interface Start {
  readonly tookMs: number;
  readonly peakMb: number;
}

const tookMs = await timed(how === 'core' ? core : raw);
const start: Start = { tookMs, peakMb: process.resourceUsage().maxRSS / 1024 };
process.send?.(start);
process.exit();
