import { fileEnding, type Asset } from '#shared/areas/assets.ts';
import type { PageFile } from '#core/reading/page.ts';

const longestStem = 100;
const pictureEnding = /\.(?:jpe?g|jfif|png|webp|tiff?)$/i;
const anyEnding = /\.[^. ]{1,12}$/;

/** The name by which a person knows a picture of a page: its own, else that of the page with its number. */
export function pictureName({ name }: PageFile, { page, nth }: { page: string; nth: number }): string {
  const own = tidied(name);
  const [ending = ''] = pictureEnding.exec(own) ?? [];
  const stem = own.slice(0, own.length - ending.length);
  if (stem !== '') return `${shortened(stem)}${ending}`;
  return `${shortened(tidied(page.replace(anyEnding, '')) || 'trang')} ảnh ${nth}`;
}

/** Servers give pictures names without an ending, or with that of the program that made them. */
export function withEnding(name: string, mediaType: Asset['mediaType']): string {
  return pictureEnding.test(name) ? name : `${name}.${fileEnding[mediaType]}`;
}

/** In NFC, without what is no part of a file's name. */
function tidied(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\0-\x1F\x7F]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

function shortened(stem: string): string {
  return [...stem].slice(0, longestStem).join('').trimEnd();
}
