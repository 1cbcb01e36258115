/** Writes a file over and over, once all a and once all b, and says so when it has begun. */
import { copyFileAtomic, writeFileAtomic } from '#core/storage/files.ts';

const [path = '', a = '', b = ''] = process.argv.slice(2);
const size = 400_000;

for (let round = 0; ; round += 1) {
  await writeFileAtomic(path, 'a'.repeat(size));
  await copyFileAtomic(round % 2 === 0 ? a : b, path);
  process.stdout.write(`${round}\n`);
}
