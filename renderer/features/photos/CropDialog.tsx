import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useWords } from '#renderer/words/words.ts';
import { photoUrl } from '#shared/areas/assets.ts';
import type { PictureSize } from '#shared/areas/checking/case.ts';
import type { Crop, Focus } from '#shared/document/block.ts';
import type { AssetId } from '#shared/ids.ts';
import {
  cropOf,
  fitted,
  grown,
  moved,
  ratios,
  rounded,
  turnedAspect,
  turnedFrame,
  turnedOn,
  turnedPoint,
  wholePicture,
  type Frame,
  type Ratio,
} from './crop-frame.ts';
import styles from './CropDialog.module.css';

export interface Cut {
  readonly crop: Crop | undefined;
  readonly focus: Focus | undefined;
}

interface CropDialogProps extends Cut {
  readonly asset: AssetId;
  /** How large the picture is; undefined until it is known. */
  readonly size: PictureSize | undefined;
  readonly onCut: (cut: Cut) => void;
  readonly onClose: () => void;
}

type Part = 'frame' | 'corner' | 'focus';

const keySteps: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-0.01, 0],
  ArrowRight: [0.01, 0],
  ArrowUp: [0, -0.01],
  ArrowDown: [0, 0.01],
};

/** Cắt ảnh: which part of a picture the article shows, and the point in it that must never be cut away. */
export function CropDialog({ asset, size, crop, focus, onCut, onClose }: CropDialogProps) {
  const { photos, window } = useWords();
  const [frame, setFrame] = useState<Frame>(crop ?? wholePicture);
  const [point, setPoint] = useState<Focus | undefined>(focus);
  const [turn, setTurn] = useState(crop?.turn);
  const [ratio, setRatio] = useState<Ratio>('free');
  // Of the upright picture: what was just turned is not drawn yet when the next is chosen.
  const [upright, setUpright] = useState(size ? size.width / size.height : 1);
  const aspect = turnedAspect(upright, turn);
  const picture = useRef<HTMLDivElement>(null);
  const held = useRef<{ part: Part; x: number; y: number } | undefined>(undefined);
  const shape = { aspect, ratio };

  function push(part: Part, across: number, down: number): void {
    if (part === 'frame') setFrame((now) => moved(now, across, down));
    else if (part === 'corner') setFrame((now) => grown(now, across, down, shape));
    else setPoint((now) => pushed(now ?? { x: 0.5, y: 0.5 }, across, down));
  }

  function choose(next: Ratio): void {
    setRatio(next);
    setFrame((now) => fitted(now, { aspect, ratio: next }));
  }

  function turnOn(): void {
    setTurn(turnedOn);
    setFrame(turnedFrame);
    setPoint((now) => now && turnedPoint(now));
    setRatio('free');
  }

  const partProps = (part: Part) => ({
    onPointerDown: (event: PointerEvent) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { part, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      const box = picture.current?.getBoundingClientRect();
      if (held.current?.part !== part || !box) return;
      push(part, (event.clientX - held.current.x) / box.width, (event.clientY - held.current.y) / box.height);
      held.current = { part, x: event.clientX, y: event.clientY };
    },
    onPointerUp: () => (held.current = undefined),
    onKeyDown: (event: KeyboardEvent) => {
      const step = keySteps[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const times = event.shiftKey ? 10 : 1;
      push(part, step[0] * times, step[1] * times);
    },
  });

  function keep(): void {
    onCut({ crop: cropOf(frame, turn), focus: point && { x: rounded(point.x), y: rounded(point.y) } });
    onClose();
  }

  function undo(): void {
    setRatio('free');
    setTurn(undefined);
    setFrame(wholePicture);
    setPoint(undefined);
  }

  const at = point ?? { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  return (
    <Dialog
      title={photos.cropTitle}
      isOpen
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onPress={undo}>
            {photos.cropNone}
          </Button>
          <Button onPress={onClose}>{window.cancel}</Button>
          <Button kind="primary" onPress={keep}>
            {photos.cropKeep}
          </Button>
        </>
      }
    >
      <div className={styles.tools}>
        <Choice
          label={photos.ratio}
          options={(Object.keys(ratios) as Ratio[]).map((id) => ({
            id,
            title: id === 'free' ? photos.ratioFree : id,
          }))}
          value={ratio}
          onChange={choose}
        />
        <Button icon="turn" onPress={turnOn}>
          {photos.turn}
        </Button>
        <span className={styles.turned} aria-live="polite">
          {turn !== undefined && photos.turned(turn)}
        </span>
      </div>
      <div className={styles.stage}>
        <div className={styles.picture} ref={picture}>
          <img
            className={styles.image}
            src={photoUrl(asset, 'screen', turn)}
            alt=""
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setUpright(turnedAspect(naturalWidth / naturalHeight, turn))
            }
          />
          <button
            type="button"
            className={styles.frame}
            style={boxOf(frame)}
            aria-label={photos.cropFrame(percent(frame.width), percent(frame.height))}
            {...partProps('frame')}
          />
          <button
            type="button"
            className={styles.corner}
            style={{ left: `${(frame.x + frame.width) * 100}%`, top: `${(frame.y + frame.height) * 100}%` }}
            aria-label={photos.cropCorner}
            {...partProps('corner')}
          />
          <button
            type="button"
            className={`${styles.focus} ${point ? '' : styles.unset}`}
            style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
            aria-label={photos.focusPoint}
            {...partProps('focus')}
          />
        </div>
      </div>
      <p className={styles.hint}>{photos.cropHint}</p>
    </Dialog>
  );
}

function pushed({ x, y }: Focus, across: number, down: number): Focus {
  return { x: Math.max(0, Math.min(x + across, 1)), y: Math.max(0, Math.min(y + down, 1)) };
}

function boxOf({ x, y, width, height }: Frame) {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}

function percent(share: number): number {
  return Math.round(share * 100);
}
