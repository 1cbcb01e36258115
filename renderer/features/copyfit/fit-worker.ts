import { fitDesk } from './fit-desk.ts';
import type { FitAnswer, FitQuestion } from './fit-messages.ts';
import { glyphWidths, type BundledFace } from './glyph-widths.ts';

/** The part of a worker's world that this one uses. */
interface WorkerScope {
  readonly fonts: FontFaceSet;
  onmessage: ((event: MessageEvent<FitQuestion>) => void) | null;
  postMessage(answer: FitAnswer): void;
}

const scope = globalThis as unknown as WorkerScope; // The page's types know no worker.
const context = new OffscreenCanvas(1, 1).getContext('2d')!;
const desk = fitDesk(glyphWidths(context));
let ready: Promise<unknown> = Promise.resolve();
let nth = 0;

scope.onmessage = ({ data }) => {
  if (data.kind === 'begin') ready = loadFaces(data.faces);
  else void (ready = ready.then(() => answer(data)));
};

function answer(question: Exclude<FitQuestion, { kind: 'begin' }>): void {
  if (question.kind === 'calibrate') {
    const widthFactor = desk.calibrate(question.printedLines);
    return scope.postMessage({ kind: 'calibrated', widthFactor });
  }
  if (question.kind === 'slot') {
    desk.choose(question.slot);
    nth = question.nth;
  }
  desk.write(question.copy);
  const fit = desk.fit();
  if (fit) scope.postMessage({ kind: 'fit', fit, nth });
}

/** What cannot be loaded is measured with the browser's own serif. */
async function loadFaces(faces: readonly BundledFace[]): Promise<void> {
  await Promise.allSettled(
    faces.map(async ({ family, source, descriptors }) => {
      scope.fonts.add(await new FontFace(family, source, descriptors).load());
    }),
  );
}
