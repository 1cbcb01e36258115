import type { Run } from '#shared/document/run.ts';

export type InlineStyle = Pick<Run, 'bold' | 'italic' | 'underline' | 'superscript' | 'link'>;

const ofTag: Readonly<Record<string, InlineStyle>> = {
  B: { bold: true },
  STRONG: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  U: { underline: true },
  SUP: { superscript: true },
};

const address = /^(https?:\/\/|mailto:|tel:)/i;

/** What an element says of the text in it, on top of what is said around it. */
export function styleIn(element: HTMLElement, around: InlineStyle): InlineStyle {
  return {
    ...around,
    ...ofTag[element.tagName],
    ...linkOf(element),
    ...ofDeclarations(declarations(element)),
  };
}

function linkOf(element: HTMLElement): InlineStyle {
  const href = element.tagName === 'A' ? element.getAttribute('href')?.trim() : undefined;
  return href && address.test(href) ? { link: href } : {};
}

/** Google Docs wraps a whole page in a `b` that says it is not bold: what is declared counts more than the tag. */
function ofDeclarations(style: ReadonlyMap<string, string>): InlineStyle {
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  return {
    ...(weight ? { bold: weight === 'bold' || Number(weight) >= 600 } : {}),
    ...(slant ? { italic: slant === 'italic' || slant === 'oblique' } : {}),
    ...(style.get('vertical-align') === 'super' ? { superscript: true } : {}),
  };
}

/** Read from the text: Word's own declarations are unknown to the browser's parser. */
export function declarations(element: HTMLElement): ReadonlyMap<string, string> {
  const parts = (element.getAttribute('style') ?? '').split(';').map((part) => part.split(':'));
  return new Map(
    parts.map(([name = '', ...value]) => [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()]),
  );
}

export function isHidden(element: HTMLElement): boolean {
  const style = declarations(element);
  return (
    style.get('display') === 'none' || style.get('mso-hide') === 'all' || style.get('mso-list') === 'ignore'
  );
}

/** Whether line ends in its text are seen; undefined where it does not say. */
export function keepsLines(element: HTMLElement): boolean | undefined {
  const style = declarations(element);
  const said = style.get('white-space') ?? style.get('white-space-collapse');
  if (said === undefined) return element.tagName === 'PRE' ? true : undefined;
  return /^(pre|break-spaces|preserve)/.test(said);
}
