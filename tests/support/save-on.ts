/**
 * Saves an article through the whole core, as an editor does while somebody writes, and says after each save that it
 * is kept. Ends without closing: that would flush everything. `lying`: SQLite is told to flush less and says that it
 * flushes all the same.
 */
import BetterSqlite3 from 'better-sqlite3';
import { writeSync } from 'node:fs';
import { createApp } from '#core/app.ts';
import { runsOf } from '#shared/document/run.ts';

const [folder = '', id = '', first = '', saves = '', how = ''] = process.argv.slice(2);
if (how === 'lying') flushLess();

const app = await createApp({ folder, host: { laptop: 'máy thử', pathOf: (ref) => ref } });
for (let n = Number(first); n < Number(first) + Number(saves); n += 1) {
  const reply = await app.dispatch('articles.save', { id, as: writerOf(n), changes: changesOf(n) });
  if (!reply.ok) throw new Error(reply.failure.sentence);
  writeSync(1, `kept ${n}\n`);
}
process.exit();

/** Now and then somebody else goes on: then a revision is cut in the same save. */
function writerOf(n: number): string {
  return n % 7 === 0 ? 'bien-tap' : 'phong-vien';
}

/** The same number in three places, so that half a save would show. */
function changesOf(n: number) {
  const paragraph = (block: string) => ({ id: block, type: 'paragraph', runs: runsOf(`Dòng ${n}`) });
  return {
    fields: { headline: runsOf(`Lần ${n}`) },
    put: [paragraph('a'), paragraph('b')],
    order: n % 2 === 0 ? ['a', 'b'] : ['b', 'a'],
  };
}

function flushLess(): void {
  const { pragma } = BetterSqlite3.prototype;
  BetterSqlite3.prototype.pragma = function (this: BetterSqlite3.Database, source, options) {
    if (source === 'synchronous') return 2;
    return pragma.call(this, source === 'synchronous = 2' ? 'synchronous = 1' : source, options);
  };
}
