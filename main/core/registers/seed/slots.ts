import type { Slot } from '#shared/areas/registers.ts';
import type { Seeds } from './seed.ts';

const text = { font: 'Times New Roman', size: 9.5, leading: 11 };

/** A page of 297 by 420 mm in five columns, as many provincial papers set it: a beginning for the paper's own figures. */
const common = {
  columnWidth: 49,
  gutter: 4,
  indent: 4,
  text,
  subhead: { ...text, size: 10, bold: true },
} satisfies Partial<Slot>;

const lead = { ...text, bold: true };
const headline = { font: 'Times New Roman', bold: true };

/** Khuôn bài: the rooms a page of a newspaper has for an article. */
export const slots: Seeds<'slot'> = {
  'tin-1-cot': {
    title: 'Tin 1 cột',
    ...common,
    ...{ columns: 1, depth: 30, lead: { ...lead, columns: 1 } },
    headline: { ...headline, size: 14, leading: 16, columns: 1, lines: 3 },
  },
  'tin-2-cot-anh': {
    title: 'Tin 2 cột có ảnh',
    ...common,
    ...{ columns: 2, depth: 34, lead: { ...lead, columns: 1 } },
    headline: { ...headline, size: 18, leading: 20, columns: 2, lines: 2 },
    photo: { columns: 2, height: 62, captionLines: 2 },
  },
  'bai-3-cot': {
    title: 'Bài 3 cột',
    ...common,
    ...{ columns: 3, depth: 52, lead: { ...lead, columns: 3, size: 10, leading: 12 } },
    headline: { ...headline, size: 26, leading: 29, columns: 3, lines: 2 },
  },
  'bai-3-cot-anh': {
    title: 'Bài 3 cột có ảnh',
    ...common,
    ...{ columns: 3, depth: 66, lead: { ...lead, columns: 3, size: 10, leading: 12 } },
    headline: { ...headline, size: 26, leading: 29, columns: 3, lines: 2 },
    photo: { columns: 2, height: 68, captionLines: 2 },
  },
  'bai-5-cot-anh': {
    title: 'Bài 5 cột có ảnh',
    ...common,
    ...{ columns: 5, depth: 60, lead: { ...lead, columns: 5, size: 11, leading: 13 } },
    headline: { ...headline, size: 34, leading: 37, columns: 5, lines: 2 },
    photo: { columns: 3, height: 100, captionLines: 2 },
  },
};
