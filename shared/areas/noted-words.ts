import type { PhotoNotes } from './assets.ts';

/** What the file of a photo says of it, as an article has it. Who took it comes before whom it is from, as a newspaper names an agency's photographer. */
export function notedWords({ caption, byline, credit }: Pick<PhotoNotes, 'caption' | 'byline' | 'credit'>): {
  caption: string;
  credit: string;
} {
  const isSaidTwice = credit === '' || byline.includes(credit) || credit.includes(byline);
  const longer = byline.length > credit.length ? byline : credit;
  return { caption, credit: isSaidTwice ? longer : `${byline}/${credit}` };
}
