import { normalRuns } from '#shared/document/normal-form.ts';
import { runsText, type Run } from '#shared/document/run.ts';
import { tidy } from '#shared/text/nfc.ts';
import { isBlockTag } from './block-tags.ts';
import { isHidden, styleIn, type InlineStyle } from './inline-style.ts';
import { isElement, isList } from './page-nodes.ts';

/** Everything in an element as one line, but for the lists in it. */
export function lineOf(element: HTMLElement, style: InlineStyle): Run[] {
  const runs: Run[] = [];
  const walk = (node: Node, around: InlineStyle): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) runs.push({ ...around, text: child.textContent ?? '' });
      else if (isElement(child) && !isHidden(child)) walkElement(child, around);
    }
  };
  const walkElement = (child: HTMLElement, around: InlineStyle): void => {
    const between = child.tagName === 'BR' || isBlockTag(child.tagName) ? [{ text: ' ' }] : [];
    runs.push(...between);
    if (!isList(child)) walk(child, styleIn(child, around));
    runs.push(...between);
  };
  walk(element, styleIn(element, style));
  return tidyRuns(runs);
}

/** One space between words and none at the ends, also where a space stands between two runs. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  let isAfterSpace = true;
  const clean: Run[] = [];
  for (const run of runs) {
    let text = tidy(run.text).replace(/\s+/g, ' ');
    if (isAfterSpace) text = text.trimStart();
    if (text === '') continue;
    isAfterSpace = text.endsWith(' ');
    clean.push({ ...run, text });
  }
  const last = clean.at(-1);
  if (last) clean[clean.length - 1] = { ...last, text: last.text.trimEnd() };
  const line = normalRuns(clean);
  return runsText(line).trim() === '' ? [] : line;
}
