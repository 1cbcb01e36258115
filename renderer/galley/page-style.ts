/** The page with the galley's own words in its margins, which no style sheet made beforehand can know. */
export function pageStyle(galley: HTMLElement | null): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const { running = '', stage = '' } = galley?.dataset ?? {};
  sheet.replaceSync(`
    @page {
      @top-left { content: ${cssString(running)}; }
      @top-right { content: ${cssString(stage)}; }
    }
  `);
  return sheet;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
}
