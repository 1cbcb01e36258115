import { useState } from 'react';
import { photoUrl } from '#shared/areas/assets.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import { AssetId } from '#shared/ids.ts';
import type { PhotoKind } from '#renderer/editor/blocks/block-kinds.ts';
import type { BodyHandle } from '#renderer/editor/body-handle.ts';
import { Editor } from '#renderer/editor/Editor.tsx';
import { createEditorGroup } from '#renderer/editor/editor-group.ts';
import { LineField, type LineHandle } from '#renderer/editor/LineField.tsx';
import type { TextLength } from '#renderer/editor/reading/text-length.ts';
import type { PhotoSize } from '#renderer/editor/view/picture-view.ts';
import type { Tracker } from '#renderer/editor/tracking/tracker.ts';
import { useWords } from '#renderer/words/words.ts';
import type { SheetTexts } from './sheet-texts.ts';
import type { TextHandles } from './writing-session.ts';
import styles from './ArticleSheet.module.css';

interface ArticleSheetProps {
  readonly texts: SheetTexts;
  /** What is shown at first. */
  readonly content: Pick<ArticleContent, RunField | 'body'>;
  readonly isReadOnly?: boolean;
  readonly tools?: HTMLElement | null;
  readonly handles?: TextHandles;
  readonly tracker?: Tracker;
  sizeOf: PhotoSize;
  onWritten?(): void;
  onCaret?(): void;
  onSelected?(length: TextLength | null): void;
  onFiles?(files: readonly File[]): void;
  onPicture?(photo: string, file: File): void;
  onAddPhotos?(as: PhotoKind): void;
}

const order = [...runFields, 'body'] as const;
type Field = (typeof order)[number];

/** The article as a page of a newspaper, every part of it written where it stands. */
export function ArticleSheet({
  texts,
  content,
  handles,
  tools = null,
  isReadOnly = false,
  ...props
}: ArticleSheetProps) {
  const { writing, editor } = useWords();
  const [group] = useState(createEditorGroup);
  const own = useOwnHandles(handles);
  const leave = (from: Field, step: 1 | -1) => focusField(own, order[order.indexOf(from) + step]);
  return (
    <article className={styles.sheet}>
      {runFields.map((field) => (
        <div key={field} data-field={field}>
          <LineField
            text={texts.lines[field]}
            runs={content[field]}
            label={writing[field]}
            hint={isReadOnly ? '' : writing[`${field}Hint`]}
            className={styles[field]!}
            isReadOnly={isReadOnly}
            group={group}
            handle={own.lineRef(field)}
            onLeave={(step) => leave(field, step)}
            {...props}
          />
        </div>
      ))}
      <div data-field="body" className={styles.body}>
        <Editor
          text={texts.body}
          body={content.body}
          label={editor.body}
          hint={isReadOnly ? '' : editor.bodyHint}
          isReadOnly={isReadOnly}
          group={group}
          tools={tools}
          handle={own.bodyRef}
          photoUrl={(asset, turn) => photoUrl(AssetId.parse(asset), 'screen', turn)}
          onLeave={() => leave('body', -1)}
          {...props}
        />
      </div>
    </article>
  );
}

interface OwnHandles {
  readonly handles: TextHandles;
  bodyRef(handle: BodyHandle | null): void;
  lineRef(field: RunField): (handle: LineHandle | null) => void;
}

/** The parts of the page report to `handles`; a page that nobody asks keeps its own. */
function useOwnHandles(given: TextHandles | undefined): OwnHandles {
  const [own] = useState((): OwnHandles => {
    const handles = given ?? { body: null, lines: new Map<RunField, LineHandle>() };
    const refs = new Map(
      runFields.map((field) => [
        field,
        (handle: LineHandle | null) => {
          if (handle) handles.lines.set(field, handle);
          else handles.lines.delete(field);
        },
      ]),
    );
    return {
      handles,
      bodyRef: (handle) => void (handles.body = handle),
      lineRef: (field) => refs.get(field)!,
    };
  });
  return own;
}

function focusField({ handles }: OwnHandles, field: Field | undefined): void {
  if (field === 'body') handles.body?.focus();
  else if (field) handles.lines.get(field)?.focus('end');
}
