import { attribute, isElement, type Element } from './html-node.ts';

/** Pages that load late put a blank picture in `src` and the true address beside it. */
const lateNames = ['data-original', 'data-src', 'data-lazy-src', 'data-lazy'] as const;

/** As many as are looked for: a page may name any number. */
const mostAddresses = 24;

/** Where the file of a picture may lie, best first: the true address, the largest size, what the page shows. */
export function pictureAddresses(element: Element): string[] {
  if (element.tagName === 'video') return [];
  const named = [
    ...lateNames.map((name) => attribute(element, name)),
    ...sizesIn(attribute(element, 'data-srcset')),
    ...sizesIn(attribute(element, 'srcset')),
    attribute(element, 'src'),
    ...otherFormats(element),
  ];
  const addresses = named.map((address) => address.trim()).filter((address) => address !== '');
  return [...new Set(addresses)].slice(0, mostAddresses);
}

/** The same picture in other formats. */
function otherFormats({ parentNode }: Element): string[] {
  if (!parentNode || !('tagName' in parentNode) || parentNode.tagName !== 'picture') return [];
  return parentNode.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'source')
    .flatMap((source) => [
      ...sizesIn(attribute(source, 'data-srcset')),
      ...sizesIn(attribute(source, 'srcset')),
    ]);
}

/** The addresses of a `srcset`, largest first. They are parted by commas, and may hold some. */
function sizesIn(srcset: string): string[] {
  const sizes: { address: string; size: number }[] = [];
  for (const word of srcset.split(/\s+/)) {
    const [, size, next = ''] = /^(\d+(?:\.\d+)?)[wx](?:,(.*))?$/s.exec(word) ?? [undefined, undefined, word];
    const last = sizes.at(-1);
    if (size !== undefined && last) last.size = Number(size);
    const address = next.replace(/,$/, '');
    if (address !== '') sizes.push({ address, size: 1 });
  }
  return sizes.toSorted((a, b) => b.size - a.size).map(({ address }) => address);
}
