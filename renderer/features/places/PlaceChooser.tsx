import { useRef, useState, type KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { failureText } from '#renderer/words/failure-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CutText } from '#renderer/ui/CutText.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { List } from '#renderer/ui/List.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ReplaceQuestion } from '#renderer/ui/ReplaceQuestion.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Trail } from '#renderer/ui/Trail.tsx';
import { useWords } from '#renderer/words/words.ts';
import { folderLeft, type ChosenPlace, type PlaceQuestion } from './choose-place.ts';
import { endingsOf, entryItem, firstStart, startItem } from './place-items.ts';
import { NewFolder } from './NewFolder.tsx';
import { placeQuery, startsQuery } from './places-queries.ts';
import styles from './PlaceChooser.module.css';
import { useChoosing } from './use-choosing.ts';

interface PlaceChooserProps {
  readonly question: PlaceQuestion;
  readonly onChoose: (chosen: ChosenPlace) => void;
  readonly onClose: () => void;
}

/** Less free than this, and an export with its photos may not fit. */
const littleBytes = 200_000_000;

/** Two lines of the foot, beside the room on the disk. */
const longestPath = 170;

export function PlaceChooser({ question, onChoose, onClose }: PlaceChooserProps) {
  const words = useWords();
  const [left] = useState(() => folderLeft(question));
  const [went, setWent] = useState(left);
  const [marked, setMarked] = useState<string>();
  const isTouched = useRef(false);
  const { data: starts } = useQuery(startsQuery);
  const here = went ?? firstStart(starts);
  const { data: place, error } = useQuery(placeQuery(here, endingsOf(question.wanted)));
  // The stick on which it was may be out.
  if (error && went !== undefined && went === left) setWent(undefined);
  const choosing = useChoosing({ question, place, marked, onChoose });

  function go(ref: string): void {
    setWent(ref);
    setMarked(undefined);
    isTouched.current = false;
  }

  /** The row that has the keys when a folder opens is nothing a person chose: not where the folder itself can be meant. */
  function mark(ref: string): void {
    if (isTouched.current || question.wanted.kind === 'file') setMarked(ref);
  }

  function open(ref: string): void {
    const entry = place?.entries.find((candidate) => candidate.ref === ref);
    if (entry?.kind === 'file') choosing.chooseFile(entry.ref, entry.name);
    else go(ref);
  }

  /** Where there is no folder to open, Enter takes the one that is shown. The press that opened it does not count. */
  function onKeyInFolder({ key, repeat }: KeyboardEvent): void {
    if (key === 'Backspace' && place?.above.length) go(place.above.at(-1)!.ref);
    if (key === 'Enter' && !repeat && place?.entries.length === 0 && choosing.isReady) choosing.choose();
  }

  return (
    <Dialog
      title={question.title}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.window.cancel}</Button>
          <Button kind="primary" isDisabled={!choosing.isReady} onPress={choosing.choose}>
            {question.action ?? choosing.action}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <List
          label={words.places.starts}
          items={(starts ?? []).map((entry) => startItem(entry, words))}
          chosen={here}
          onOpen={go}
        />
        <div className={styles.folder}>
          <div className={styles.bar}>
            {place && (
              <Trail
                label={words.places.trail}
                steps={[...place.above, place].map(({ ref, name }) => ({ id: ref, title: name }))}
                onGo={go}
              />
            )}
            {place?.canWrite && question.wanted.kind !== 'file' && (
              <NewFolder place={place.ref} onMade={go} />
            )}
          </div>
          {error ? (
            <Notice kind="failure">{failureText(error)}</Notice>
          ) : (
            <div
              className={styles.entries}
              onPointerDownCapture={() => (isTouched.current = true)}
              onKeyDownCapture={() => (isTouched.current = true)}
              onKeyDown={onKeyInFolder}
            >
              {place && (
                <List
                  key={place.ref}
                  label={words.places.inside(place.name)}
                  items={place.entries.map((entry) => entryItem(entry, words))}
                  chosen={marked}
                  onChoose={mark}
                  onOpen={open}
                  startsFocused
                  empty={
                    question.wanted.kind === 'file'
                      ? words.places.emptyFor(question.wanted.endings.join(', '))
                      : words.places.empty
                  }
                />
              )}
            </div>
          )}
          <div className={styles.foot}>
            {question.wanted.kind !== 'file' && choosing.path !== undefined && (
              <span className={styles.path}>
                <CutText text={words.places.chosen(choosing.path)} longest={longestPath} />
              </span>
            )}
            {place && <span>{words.places.free(place.freeBytes)}</span>}
            {place && place.freeBytes < littleBytes && (
              <span className={styles.little}>{words.places.little}</span>
            )}
            {place && !place.canWrite && question.wanted.kind !== 'file' && (
              <span className={styles.little}>{words.places.readOnly}</span>
            )}
          </div>
        </div>
      </div>
      {question.wanted.kind === 'newFile' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (choosing.isReady) choosing.choose();
          }}
        >
          <TextField label={words.places.name} value={choosing.name} onChange={choosing.setName} />
        </form>
      )}
      {choosing.failure !== undefined && <Notice kind="failure">{choosing.failure}</Notice>}
      {choosing.losses && (
        <ReplaceQuestion
          title={words.places.replaceTitle}
          replace={words.places.replace}
          cancel={words.window.cancel}
          onReplace={choosing.replace}
          onClose={choosing.keep}
        >
          <p>{words.places.replaceQuestion(choosing.name)}</p>
          {choosing.losses.map((sentence) => (
            <Notice key={sentence} kind="warning">
              {sentence}
            </Notice>
          ))}
        </ReplaceQuestion>
      )}
    </Dialog>
  );
}
