import { tidy } from '#shared/text/nfc.ts';

/** A line's words with single spaces and tabs kept apart as cells and columns. */
export interface TidyText {
  readonly text: string;
  readonly cells: readonly string[];
  readonly columns: readonly string[];
}

const columnGap = /\s{2,}|\t|\s[|•·●]\s|\s?[›»❯]\s?|\s\/\s|\s>{1,2}\s/u;

/** What one printed line says, and what its tabs, wide gaps and bars part it into. */
export function tidyText(raw: string): TidyText {
  const line = tidy(raw);
  const cells = line.includes('\t') ? line.split('\t').map(singleSpaced) : [];
  const columns = line
    .trim()
    .split(columnGap)
    .map(singleSpaced)
    .filter((column) => column !== '');
  return {
    text: singleSpaced(line),
    cells: cells.some(Boolean) ? cells : [],
    columns: columns.length > 1 ? columns : [],
  };
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
