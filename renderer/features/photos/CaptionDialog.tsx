import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { failureText } from '#renderer/words/failure-text.ts';
import { captionTemplatesQuery } from '#renderer/api/registers.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { DeskField } from '#shared/areas/photo-desk.ts';
import type { AssetId, EntryId } from '#shared/ids.ts';
import { changesIn, planOf, type CaptionPlan } from './caption-draft.ts';
import styles from './CaptionDialog.module.css';
import { somePhotosQuery } from './photo-desk-queries.ts';
import { emptyTexts, isGood, photoFields } from './photo-field-texts.ts';
import { writeWords } from './photo-words-acts.ts';
import { PhotoWordField } from './PhotoWordField.tsx';
import { Thumbnail } from './Thumbnail.tsx';

interface CaptionDialogProps {
  readonly ids: readonly AssetId[];
  readonly me: EntryId;
  readonly onClose: () => void;
}

const noTemplate = '*';
const mostShown = 30;

/** Captions of all photos that are chosen, seen before they are written. */
export function CaptionDialog({ ids, me, onClose }: CaptionDialogProps) {
  const { photoDesk: words, window } = useWords();
  const [texts, setTexts] = useState(emptyTexts);
  const [chosen, setChosen] = useState(noTemplate);
  const [failure, setFailure] = useState<string>();
  const { data: templates = [] } = useQuery(captionTemplatesQuery);
  const { data: photos = [] } = useQuery(somePhotosQuery(ids));
  const template = templates.find(({ id }) => id === chosen)?.text;
  const draft = useDeferredValue(useMemo(() => ({ template, texts }), [template, texts]));
  const plans = useMemo(() => photos.map((photo) => planOf(draft, photo)), [photos, draft]);
  const isReady = photoFields.every((field) => isGood(field, texts[field])) && changesIn(plans).length > 0;

  function keep(): void {
    // What was typed last may not be in the preview yet.
    const changes = changesIn(photos.map((photo) => planOf({ template, texts }, photo)));
    writeWords(changes, me).then(onClose, (error: unknown) => setFailure(failureText(error)));
  }

  return (
    <Dialog
      title={words.captionTitle(ids.length)}
      isOpen
      width="full"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{window.cancel}</Button>
          <Button kind="primary" isDisabled={!isReady} onPress={keep}>
            {words.keepCaptions(ids.length)}
          </Button>
        </>
      }
    >
      {failure !== undefined && <Notice kind="failure">{failure}</Notice>}
      <div className={styles.sides}>
        <div className={styles.fields}>
          <p className={styles.hint}>{words.captionHint}</p>
          <Select
            label={words.template}
            options={[{ id: noTemplate, title: words.noTemplate }, ...templates.map(templateOption)]}
            value={chosen}
            onChange={setChosen}
            placeholder={words.noTemplate}
          />
          <div className={styles.words}>
            {photoFields.map((field, index) => (
              <div key={field} className={isWide(field) ? styles.wide : undefined}>
                <PhotoWordField
                  field={field}
                  text={texts[field]}
                  onText={(text) => setTexts((before) => ({ ...before, [field]: text }))}
                  isFirst={index === 0}
                />
              </div>
            ))}
          </div>
        </div>
        <Preview plans={plans} />
      </div>
    </Dialog>
  );
}

function isWide(field: DeskField): boolean {
  return field === 'caption' || field === 'people';
}

function templateOption({ id, title, text }: { id: EntryId; title: string; text: string }) {
  return { id, title, note: text };
}

function Preview({ plans }: { plans: readonly CaptionPlan[] }) {
  const { photoDesk: words } = useWords();
  const left = plans.length - mostShown;
  return (
    <section className={styles.preview} aria-label={words.preview} tabIndex={0}>
      <h3 className={styles.heading}>{words.preview}</h3>
      <ol className={styles.plans}>
        {plans.slice(0, mostShown).map((plan) => (
          <li key={plan.photo.asset.id} className={styles.plan}>
            <Thumbnail photo={{ asset: plan.photo.asset.id, alt: plan.photo.asset.name }} />
            <div>
              <p className={plan.caption ? styles.caption : styles.none}>{plan.caption || words.noCaption}</p>
              {plan.missing.length > 0 && (
                <p className={styles.missing}>{words.missing(plan.missing.join(', '))}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {left > 0 && <p className={styles.hint}>{words.previewMore(left)}</p>}
    </section>
  );
}
