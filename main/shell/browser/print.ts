import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findChromium } from './find-chromium.ts';
import { printGalley } from './print-galley.ts';

// For the command line, which has no Chromium of its own: a galley comes in as text and goes out as a PDF.

const files = join(import.meta.dirname, '../../../build/renderer');

function refuse(sentence: string): void {
  process.stderr.write(sentence);
  process.exitCode = 1;
}

const executablePath = findChromium();
if (!executablePath)
  refuse('Không thấy Chromium, Chrome hay Edge nên không in được. Hãy cài một trong ba rồi in lại.');
else if (!existsSync(join(files, 'galley.html')))
  refuse('Chưa dựng phần cửa sổ nên chưa in được. Hãy chạy npm run build rồi in lại.');
else process.stdout.write(await printGalley({ executablePath, files }, await text(process.stdin)));
