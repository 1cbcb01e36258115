import type { Codec } from './codec.ts';
import { tcvn3 } from './tcvn3.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';

/** The encodings of Vietnamese before Unicode that still turn up in archives and on old machines. */
export type LegacyEncoding = (typeof legacyEncodings)[number];

export type TextEncoding = 'unicode' | LegacyEncoding;

export const legacyEncodings = ['tcvn3', 'vni', 'viscii'] as const;

export const codecs: Readonly<Record<LegacyEncoding, Codec>> = { tcvn3, vni, viscii };
