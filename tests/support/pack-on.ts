/**
 * Writes on an article and packs it, over and over, each time into a file of its own. Says a line at every step of the
 * work, and "packed N" when the file with that number was acknowledged.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '#core/app.ts';
import { runsOf } from '#shared/document/run.ts';

const [folder = '', id = '', first = '', stick = ''] = process.argv.slice(2);
const app = await createApp({ folder, host: { laptop: 'máy thử', pathOf: (ref) => ref } });
app.onEvent((topic) => {
  if (topic === 'work.progress') writeSync(1, 'step\n');
});

for (let n = Number(first); ; n += 1) {
  const changes = { fields: { headline: runsOf(`Lần ${n}`) } };
  await asked('articles.save', { id, as: 'phong-vien', changes });
  writeSync(1, `saved ${n}\n`);
  const out = join(stick, `goi-${n}.toasoan`);
  await asked('stories.pack', { ids: [id], out, work: '5f0c8ee1-9a75-4c4f-8f5e-0d7bb2b1c001' });
  writeSync(1, `packed ${n}\n`);
}

async function asked(method: string, input: unknown): Promise<void> {
  const reply = await app.dispatch(method, input);
  if (!reply.ok) throw new Error(reply.failure.sentence);
}
