import { bundledFamily, type BundledFace } from './glyph-widths.ts';

/** The bundled typeface as the page's own style sheets load it: a worker sees none of them. */
export function bundledFaces(sheets: Iterable<CSSStyleSheet>): BundledFace[] {
  return [...sheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      if (family !== bundledFamily) return [];
      return [
        { family, source: absolute(style.getPropertyValue('src'), sheet), descriptors: descriptorsOf(style) },
      ];
    }),
  );
}

function descriptorsOf(style: CSSStyleDeclaration): FontFaceDescriptors {
  return {
    style: style.getPropertyValue('font-style'),
    weight: style.getPropertyValue('font-weight'),
    unicodeRange: style.getPropertyValue('unicode-range'),
  };
}

/** Addresses in a sheet are meant from where the sheet lies. */
function absolute(source: string, sheet: CSSStyleSheet): string {
  const base = sheet.href ?? document.baseURI;
  return source.replaceAll(/url\(["']?([^"')]+)["']?\)/g, (_, url: string) => `url("${new URL(url, base)}")`);
}
