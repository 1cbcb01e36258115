import type { Crop, Focus, Turn } from '#shared/document/block.ts';

/** The part of a picture that is shown, in fractions of its width and height. */
export type Frame = Pick<Crop, 'x' | 'y' | 'width' | 'height'>;

export const wholePicture: Frame = { x: 0, y: 0, width: 1, height: 1 };

/** No frame is narrower than this: of a smaller one nothing could be printed. */
const least = 0.05;

/** The ratios that pages are made of, width to height; `free` is none. */
export const ratios = {
  free: undefined,
  '3:2': 3 / 2,
  '4:3': 4 / 3,
  '16:9': 16 / 9,
  '1:1': 1,
  '3:4': 3 / 4,
} as const;
export type Ratio = keyof typeof ratios;

/** `aspect`: width to height of the whole picture in pixels. */
export interface Shape {
  readonly aspect: number;
  readonly ratio: Ratio;
}

/** The largest frame of a ratio around the middle of another, inside the picture. */
export function fitted(frame: Frame, { aspect, ratio }: Shape): Frame {
  const wanted = ratios[ratio];
  if (wanted === undefined) return frame;
  // In fractions of the picture a frame of the picture's own ratio is as wide as it is high.
  const slope = wanted / aspect;
  const width = Math.min(1, slope);
  return placed({ width, height: width / slope }, middleOf(frame));
}

/** The frame pushed by so much, as far as the picture goes. */
export function moved(frame: Frame, across: number, down: number): Frame {
  return {
    ...frame,
    x: within(frame.x + across, 1 - frame.width),
    y: within(frame.y + down, 1 - frame.height),
  };
}

/** The frame wider by so much, its top left corner where it was; with a ratio, higher as well. */
export function grown(frame: Frame, across: number, down: number, { aspect, ratio }: Shape): Frame {
  const most = { width: 1 - frame.x, height: 1 - frame.y };
  const wanted = ratios[ratio];
  if (wanted === undefined)
    return {
      ...frame,
      width: between(frame.width + across, most.width),
      height: between(frame.height + down, most.height),
    };
  const slope = wanted / aspect;
  const by = across === 0 ? down * slope : across;
  const width = Math.min(between(frame.width + by, most.width), most.height * slope);
  return { ...frame, width, height: width / slope };
}

/** The crop that a frame of a turned picture stands for: none where it shows all there is. Rounded, for equal bytes. */
export function cropOf({ x, y, width, height }: Frame, turn?: Turn): Crop | undefined {
  const crop = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
  const isWhole = crop.width >= 1 && crop.height >= 1;
  if (turn !== undefined) return { ...crop, turn };
  return isWhole ? undefined : crop;
}

/** The turn that follows, a quarter clockwise; back where it began, there is none. */
export function turnedOn(turn: Turn | undefined): Turn | undefined {
  const next: Readonly<Record<Turn, Turn | undefined>> = { 90: 180, 180: 270, 270: undefined };
  return turn === undefined ? 90 : next[turn];
}

/** The same part of the picture when it is turned by a quarter clockwise. */
export function turnedFrame({ x, y, width, height }: Frame): Frame {
  return { x: 1 - y - height, y: x, width: height, height: width };
}

/** Width to height of a turned picture from that of the upright one, and the other way round. */
export function turnedAspect(aspect: number, turn: Turn | undefined): number {
  return turn === 90 || turn === 270 ? 1 / aspect : aspect;
}

export function turnedPoint({ x, y }: Focus): Focus {
  return { x: 1 - y, y: x };
}

function middleOf({ x, y, width, height }: Frame) {
  return { x: x + width / 2, y: y + height / 2 };
}

function placed({ width, height }: Pick<Frame, 'width' | 'height'>, middle: { x: number; y: number }): Frame {
  return moved({ x: middle.x - width / 2, y: middle.y - height / 2, width, height }, 0, 0);
}

function between(length: number, most: number): number {
  return Math.max(Math.min(length, most), Math.min(least, most));
}

function within(at: number, most: number): number {
  return Math.max(0, Math.min(at, most));
}

export function rounded(share: number): number {
  return Math.max(0, Math.min(1, Math.round(share * 10_000) / 10_000));
}
