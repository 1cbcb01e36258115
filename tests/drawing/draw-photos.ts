import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawingOf, scenes } from './scenes.ts';

// Draws the sample's photos anew: `node tests/drawing/draw-photos.ts`. They are kept in the repository, because
// drawing them takes longer than anybody would wait for a sample.

const folder = join(import.meta.dirname, '../../main/core/sample/photos');

mkdirSync(folder, { recursive: true });
for (const [name, scene] of Object.entries(scenes))
  await sharp(Buffer.from(drawingOf(scene)))
    .resize(1200)
    .jpeg({ quality: 76, mozjpeg: true })
    .toFile(join(folder, `${name}.jpg`));
