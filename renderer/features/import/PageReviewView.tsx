import { memo, useEffect, useState } from 'react';
import { registerCommands } from '#renderer/commands/registry.ts';
import { keysText } from '#renderer/commands/keys.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { PageReview } from '#shared/areas/page-review.ts';
import type { OwnerOf } from './fields-props.ts';
import { importCommands } from './import-commands.ts';
import { useImport, type IncomingPage, type ReviewDraft } from './import-store.ts';
import { ReviewFields } from './ReviewFields.tsx';
import { ReviewLines } from './ReviewLines.tsx';
import styles from './PageReviewView.module.css';

interface PageReviewViewProps {
  readonly page: IncomingPage;
  readonly draft: ReviewDraft;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly ownerOf: OwnerOf;
}

/**
 * One page: its lines on one side, the article they make on the other. Drawn anew for what is done with it alone, not for
 * each of hundreds of pages that are read meanwhile.
 */
export const PageReviewView = memo(function PageReviewView(props: PageReviewViewProps) {
  const { page, draft, onAccept, ownerOf } = props;
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  const { correct } = useImport.getState();
  const onCorrect = (review: PageReview, writing?: string) => correct(page.id, review, writing);
  useEffect(() => registerCommands(importCommands(page.id, onAccept)), [page.id, onAccept]);
  return (
    <>
      <ReviewHead {...props} />
      <div className={styles.sides}>
        <ReviewLines review={draft.review} marked={looked} onCorrect={onCorrect} />
        <ReviewFields
          review={draft.review}
          onCorrect={onCorrect}
          ownerOf={ownerOf}
          onLook={(lines) => setLooked(new Set(lines))}
        />
      </div>
    </>
  );
});

function ReviewHead({ page, draft, isBusy, onAccept }: PageReviewViewProps) {
  const { importing: words } = useWords();
  const { choose, undo, redo, remove } = useImport.getState();
  return (
    <header className={styles.head} data-region="tools">
      <h1 className={styles.name} title={page.name}>
        {page.name}
      </h1>
      <div className={styles.tools}>
        <IconButton
          icon="undo"
          label={words.undo}
          keys={keysText('Mod+Z')}
          isDisabled={draft.past.length === 0}
          onPress={() => undo(page.id)}
        />
        <IconButton
          icon="redo"
          label={words.redo}
          keys={keysText('Mod+Shift+Z')}
          isDisabled={draft.future.length === 0}
          onPress={() => redo(page.id)}
        />
        <Button kind="quiet" onPress={() => remove([page.id])}>
          {words.skip}
        </Button>
        <Choice
          label={words.kind}
          isLabelHidden
          options={[
            { id: 'story', title: words.story },
            { id: 'reference', title: words.reference },
          ]}
          value={draft.kind}
          onChange={(kind) => choose(page.id, kind)}
        />
        <Button kind="primary" icon="check" isDisabled={isBusy} onPress={onAccept}>
          {draft.kind === 'story' ? words.accept : words.acceptReference}
          <kbd className={styles.keys}>{keysText('Mod+Enter')}</kbd>
        </Button>
      </div>
    </header>
  );
}
