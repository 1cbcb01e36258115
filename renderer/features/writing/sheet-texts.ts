import type { EditorProps } from '#renderer/editor/Editor.tsx';
import { lastingText, type LastingText } from '#renderer/editor/lasting-text.ts';
import type { LineFieldProps } from '#renderer/editor/LineField.tsx';
import type { RunField } from '#shared/document/content.ts';

/** The texts of an article. They outlive the page that shows them. */
export interface SheetTexts {
  readonly body: LastingText<EditorProps>;
  readonly lines: Readonly<Record<RunField, LastingText<LineFieldProps>>>;
}

export function newSheetTexts(): SheetTexts {
  return {
    body: lastingText(),
    lines: {
      kicker: lastingText(),
      headline: lastingText(),
      subheadline: lastingText(),
      lead: lastingText(),
    },
  };
}
