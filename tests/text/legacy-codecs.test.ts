import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes, encodeBytes } from '#shared/text/legacy/bytes.ts';
import { codecs, legacyEncodings } from '#shared/text/legacy/encodings.ts';
import { tcvn3, toTcvn3 } from '#shared/text/legacy/tcvn3.ts';
import { toVni, vni } from '#shared/text/legacy/vni.ts';
import { anyVietnamese, syllables } from './vietnamese.ts';

const motto = 'Độc lập - Tự do - Hạnh phúc';

describe('legacy encodings', () => {
  test.each([
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc'],
    ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc'],
    ['viscii', 'Ðµc l§p - Tñ do - HÕnh phúc'],
  ] as const)('%s shows the motto as %s', (encoding, asRead) => {
    const bytes = Uint8Array.from(Array.from(asRead, (char) => char.charCodeAt(0)));

    expect({
      decoded: codecs[encoding].decode(asRead),
      encoded: codecs[encoding].encode(motto),
      fromBytes: decodeBytes(bytes, encoding),
      toBytes: encodeBytes(motto, encoding),
    }).toEqual({ decoded: motto, encoded: asRead, fromBytes: motto, toBytes: bytes });
  });

  test('VNI and VISCII give back any Vietnamese text, also in capitals', () => {
    fc.assert(
      fc.property(anyVietnamese, fc.constantFrom('vni', 'viscii'), (text, encoding) => {
        const expected = encoding === 'vni' ? text : text.replace(/[…”]/g, '?');
        expect(decodeBytes(encodeBytes(text, encoding), encoding)).toBe(expected);
        expect(codecs[encoding].decode(codecs[encoding].encode(text))).toBe(expected);
      }),
    );
  });

  test('TCVN3 gives back any Vietnamese text but the toned capitals, which become small', () => {
    const tonedCapitals = /(?![ĂÂĐÊÔƠƯ])[À-ÝĂĐĨŨƠƯẠ-Ỹ]/gu;

    fc.assert(
      fc.property(anyVietnamese, (text) => {
        const expected = text.replace(tonedCapitals, (letter) => letter.toLowerCase());
        expect(tcvn3.decode(toTcvn3(text))).toBe(expected);
        expect(decodeBytes(encodeBytes(text, 'tcvn3'), 'tcvn3')).toBe(expected);
      }),
    );
  });

  test.each(legacyEncodings)('%s gives back every syllable', (encoding) => {
    const { decode, encode } = codecs[encoding];

    expect(syllables.filter((syllable) => decode(encode(syllable)) !== syllable)).toEqual([]);
  });

  test('decomposed text is written like composed text', () => {
    expect([toTcvn3(motto.normalize('NFD')), toVni(motto.normalize('NFD'))]).toEqual([
      toTcvn3(motto),
      toVni(motto),
    ]);
  });

  test('what an encoding cannot write becomes a question mark', () => {
    expect([toTcvn3('“tờ” «á» ü 中'), toVni('“tờ” «á» ü 中')]).toEqual(['“tê” ?¸? ? ?', '“tôø” «aù» ? ?']);
  });

  test('Unicode letters among legacy text survive', () => {
    expect([tcvn3.decode('HuyÖn Đồng'), vni.decode('Huyeän Đồng')]).toEqual(['Huyện Đồng', 'Huyện Đồng']);
  });

  test('VNI takes the case from the first of the two characters', () => {
    expect(vni.decode('Uûy ban, AÙi, Aùi, ÔÛ, Ôû, ôÛ')).toBe('Ủy ban, Ái, Ái, Ở, Ở, ở');
  });

  test('TCVN3 reads what the text layer of a PDF shows instead', () => {
    expect(tcvn3.decode('th\u2212êng trùc, x\u2219, l\u03BC')).toBe('thường trực, xã, là');
  });
});
