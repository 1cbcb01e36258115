import type { RegisterKind, RegisterValues } from '#shared/areas/registers.ts';
import { sampleId } from './sample-id.ts';
import { staff } from './staff.ts';

interface SampleEntry<Kind extends RegisterKind = RegisterKind> {
  readonly id: string;
  readonly kind: Kind;
  readonly value: RegisterValues[Kind];
}

/** Columns and series of this one paper. */
export const sections = {
  chuyenSongNuoc: {
    id: sampleId('Chuyện sông nước'),
    value: { title: 'Chuyện sông nước', parent: 'van-hoa' },
  },
  duongDayBanDoc: {
    id: sampleId('Đường dây bạn đọc'),
    value: { title: 'Đường dây bạn đọc', parent: 'ban-doc' },
  },
} as const;

export const series = {
  hatMuoi: { id: sampleId('Hạt muối tìm đường'), value: { title: 'Hạt muối tìm đường' } },
  vungNuoc: { id: sampleId('Sống cùng con nước'), value: { title: 'Sống cùng con nước' } },
} as const;

/** Every entry that the sample brings into the newsroom's lists. */
export const sampleEntries: readonly SampleEntry[] = [
  ...Object.values(staff).map((entry) => ({ kind: 'person' as const, ...entry })),
  ...Object.values(sections).map((entry) => ({ kind: 'section' as const, ...entry })),
  ...Object.values(series).map((entry) => ({ kind: 'series' as const, ...entry })),
];

/** The kinds of lists in which something changes when the sample comes or goes. */
export const sampleKinds: ReadonlySet<RegisterKind> = new Set(sampleEntries.map(({ kind }) => kind));
