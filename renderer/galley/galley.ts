import '#renderer/ui/fonts.css';
import '#renderer/ui/tokens.css';
import './galley.css';
import { numberLines } from './number-lines.ts';
import { pageStyle } from './page-style.ts';

/** Lays the galley out for paper, and says so: the shell prints it when `data-ready` is there. */
async function layOut(): Promise<void> {
  document.adoptedStyleSheets.push(pageStyle(document.querySelector<HTMLElement>('[data-running]')));
  await Promise.all([...document.fonts].map((font) => font.load()));
  // A picture that cannot be read is left out; the text is printed all the same.
  await Promise.all([...document.images].map((image) => image.decode().catch(() => image.remove())));
  const text = document.querySelector<HTMLElement>('.galley-text');
  if (text) numberLines(text);
  document.documentElement.dataset['ready'] = 'true';
}

void layOut();
