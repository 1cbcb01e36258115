import { rename } from 'node:fs/promises';
import { takePlace } from '#core/exchange/package-place.ts';
import { writePackage } from '#core/exchange/package-writer.ts';
import { articlesWithPhotos } from './packages.ts';

interface Order {
  readonly photos: string;
  readonly out: string;
  readonly zip: boolean;
  readonly articles: number;
  readonly photoBytes?: number;
  readonly replace?: boolean;
  /** Dies by itself between setting the old package aside and putting the new one in its place. */
  readonly diesAside?: boolean;
}

const order = JSON.parse(process.argv[2]!) as Order;
const articles = articlesWithPhotos(order.photos, order.articles, order.photoBytes);

if (order.diesAside) {
  const { target, aside } = await takePlace(order.out, order.zip);
  await rename(target, aside);
  process.kill(process.pid, 'SIGKILL');
}

process.stdout.write('begin\n');
await writePackage(articles, { ...order, onProgress: (done) => process.stdout.write(`${done}\n`) });
process.stdout.write('end\n');
