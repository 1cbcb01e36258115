import type { TypeSpec } from '#shared/areas/registers.ts';
import type { Style } from './break-lines.ts';
import type { Measure } from './slot-lines.ts';

/** A part of the bundled typeface as the window's style sheets name it, to be loaded once more in a worker. */
export interface BundledFace {
  readonly family: string;
  readonly source: string;
  readonly descriptors: FontFaceDescriptors;
}

/** The typeface that stands in for a font which this machine does not have. */
export const bundledFamily = 'Source Serif 4 Variable';

/** Widths are measured at this size and scaled: hinting is then of no account. */
const measuredSize = 100;

const sample = 'Trường Sa nghiêng mình 0123456789 “WMil”';

/** The real widths of glyphs, as the browser's own text engine tells them. Runs in a worker. */
export function glyphWidths(context: OffscreenCanvasRenderingContext2D) {
  const known = new Map<string, Map<string, number>>();
  const fonts = new WeakMap<TypeSpec, Map<string, string>>();
  const installed = new Map<string, boolean>();
  let current = '';

  const widthIn = (font: string, text: string): number => {
    if (current !== font) context.font = current = font;
    return context.measureText(text).width;
  };

  function isInstalled(family: string): boolean {
    const found = installed.get(family) ?? differs(family);
    installed.set(family, found);
    return found;
  }

  /** A font that is not there leaves the text in whatever stands behind it. */
  function differs(family: string): boolean {
    return ['monospace', 'serif', 'sans-serif'].some(
      (generic) =>
        widthIn(`${measuredSize}px ${quoted(family)}, ${generic}`, sample) !==
        widthIn(`${measuredSize}px ${generic}`, sample),
    );
  }

  function fontOf(type: TypeSpec, style: Style): string {
    const family = isInstalled(type.font) ? type.font : bundledFamily;
    // Italic words stand upright in a type that is itself italic.
    const slant = (type.italic ?? false) === style.italic ? 'normal' : 'italic';
    const weight = type.bold || style.bold ? 700 : 400;
    return `${slant} ${weight} ${measuredSize}px ${quoted(family)}`;
  }

  function knownFont(type: TypeSpec, style: Style): string {
    const key = `${style.bold}${style.italic}`;
    const ofType = fonts.get(type) ?? new Map<string, string>();
    fonts.set(type, ofType);
    const font = ofType.get(key) ?? fontOf(type, style);
    ofType.set(key, font);
    return font;
  }

  const measure: Measure = (text, style, type) => {
    const font = knownFont(type, style);
    const widths = known.get(font) ?? new Map<string, number>();
    known.set(font, widths);
    const width = widths.get(text) ?? widthIn(font, text);
    widths.set(text, width);
    return (width * type.size) / measuredSize;
  };

  return { measure, isInstalled };
}

function quoted(family: string): string {
  return JSON.stringify(family);
}
