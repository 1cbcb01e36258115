import { onEvent } from '#renderer/api/api.ts';

/**
 * Pictures that could not be had while the data folder was gone are asked for again whenever something else lies in its
 * place. Those that are seen stay as they are. Answers what ends it.
 */
export function askForPicturesAgain(): () => void {
  return onEvent(({ topic }) => {
    if (topic !== 'folder.changed') return;
    for (const picture of [...document.images].filter(isBroken)) askAgain(picture);
  });
}

/** One that only waits until it comes into sight is not complete. */
function isBroken({ complete, naturalWidth, src }: HTMLImageElement): boolean {
  return complete && naturalWidth === 0 && src !== '';
}

function askAgain(picture: HTMLImageElement): void {
  const { src } = picture;
  picture.src = src;
}
