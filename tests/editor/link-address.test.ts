import { expect, test } from 'vitest';
import { linkAddress } from '#renderer/editor/toolbar/link-address.ts';

test.each([
  [' https://bensong.vn/tin ', 'https://bensong.vn/tin'],
  ['tel:0901', 'tel:0901'],
  ['bensong.vn', 'https://bensong.vn'],
  ['bensong.vn/tin-tuc?so=2', 'https://bensong.vn/tin-tuc?so=2'],
  ['toasoan@bensong.vn', 'mailto:toasoan@bensong.vn'],
])('%s leads to %s', (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
});

test.each(['', 'bến sông', 'bensong', 'javascript:alert(1)', 'ftp://bensong.vn', 'https://'])(
  '%s leads nowhere',
  (typed) => {
    expect(linkAddress(typed)).toBeNull();
  },
);
