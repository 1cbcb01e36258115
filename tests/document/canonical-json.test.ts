import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { StoredContent } from '#shared/document/content.ts';
import { storableJson } from '#tests/support/arbitraries.ts';

/** RFC 8785, appendix B: the bits of a number and how it is written. */
const numbers: readonly (readonly [bigint, string])[] = [
  [0x0000000000000000n, '0'],
  [0x8000000000000000n, '0'],
  [0x0000000000000001n, '5e-324'],
  [0x8000000000000001n, '-5e-324'],
  [0x7fefffffffffffffn, '1.7976931348623157e+308'],
  [0xffefffffffffffffn, '-1.7976931348623157e+308'],
  [0x4340000000000000n, '9007199254740992'],
  [0xc340000000000000n, '-9007199254740992'],
  [0x4430000000000000n, '295147905179352830000'],
  [0x44b52d02c7e14af5n, '9.999999999999997e+22'],
  [0x44b52d02c7e14af6n, '1e+23'],
  [0x44b52d02c7e14af7n, '1.0000000000000001e+23'],
  [0x444b1ae4d6e2ef4en, '999999999999999700000'],
  [0x444b1ae4d6e2ef4fn, '999999999999999900000'],
  [0x444b1ae4d6e2ef50n, '1e+21'],
  [0x3eb0c6f7a0b5ed8cn, '9.999999999999997e-7'],
  [0x3eb0c6f7a0b5ed8dn, '0.000001'],
  [0x41b3de4355555553n, '333333333.3333332'],
  [0x41b3de4355555554n, '333333333.33333325'],
  [0x41b3de4355555555n, '333333333.3333333'],
  [0x41b3de4355555556n, '333333333.3333334'],
  [0x41b3de4355555557n, '333333333.33333343'],
  [0xbecbf647612f3696n, '-0.0000033333333333333333'],
  [0x43143ff3c1cb0959n, '1424953923781206.2'],
];

describe('the examples of RFC 8785', () => {
  test.each(numbers)('the number of bits %s is written as %s', (bits, written) => {
    expect(canonicalJson(numberOf(bits))).toBe(written);
  });

  test('literals, numbers and strings are written in one way', () => {
    const value: unknown = JSON.parse(
      String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
    );

    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('keys stand in the order of their UTF-16 code units, not of their code points', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      1: 'One',
      '😀': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    };

    expect(Object.values(JSON.parse(canonicalJson(value)))).toEqual([
      'One', // `JSON.parse` puts a number's name first; the bytes below have it second.
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(value)).toMatch(/^\{"\\r":"Carriage Return","1":"One"/);
  });
});

describe('what JSON cannot say is refused', () => {
  test.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['an infinite number', -Infinity],
    ['a lone surrogate in a text', ['a\ud83d']],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['a date', { at: new Date(0) }],
    ['a map', new Map([['a', 1]])],
    ['a function', { f: () => 1 }],
    ['a big integer', 1n],
    ['a missing member of a list', [1, undefined]],
    ['a hole in a list', Object.assign([], { length: 1 })],
    ['nothing at all', undefined],
  ])('%s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

describe('for every value that JSON can say', () => {
  test('the bytes read back as the same value', () => {
    fc.assert(
      fc.property(storableJson(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  test('the order in which keys were written does not matter', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), storableJson()), (value) => {
        const backwards = Object.fromEntries(Object.entries(value).toReversed());

        expect(canonicalJson(backwards)).toBe(canonicalJson(value));
      }),
    );
  });

  test('an undefined member is no member', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});

describe('a key named __proto__', () => {
  const hostile: unknown = JSON.parse('{"__proto__": {"isBoss": true}, "a": 1}');

  test('is written as any other key and changes no object', () => {
    expect(canonicalJson(hostile)).toBe('{"__proto__":{"isBoss":true},"a":1}');
    expect({}).not.toHaveProperty('isBoss');
  });

  test('is refused in stored content, however deep it lies', () => {
    const deep: unknown = JSON.parse('{"body": [{"runs": [{"__proto__": []}]}]}');

    expect([hostile, deep].map((value) => StoredContent.safeParse(value).success)).toEqual([false, false]);
  });
});

function numberOf(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}
