import { figuresIn } from '#renderer/words/figures-in.ts';

/** A number in a Vietnamese sentence. */
export function figure(value: number): string {
  return figuresIn('vi-VN', value);
}
