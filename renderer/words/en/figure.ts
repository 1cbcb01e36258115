import { figuresIn } from '#shared/figure.ts';

/** A number in an English sentence. */
export function figure(value: number): string {
  return figuresIn('en-GB', value);
}
