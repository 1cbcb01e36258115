import type { Seeds } from './seed.ts';

/** Khuôn chú thích ảnh: `…` is the caption itself; what stands in square brackets goes where it is not known. */
export const captionTemplates: Seeds<'captionTemplate'> = {
  'noi-ngay': { title: 'Nơi, ngày', text: '{nơi}, {ngày}: …' },
  'tu-trai-sang': { title: 'Người từ trái sang', text: '… [Từ trái sang: {người}.]' },
  'noi-ngay-nguoi': {
    title: 'Nơi, ngày và người từ trái sang',
    text: '{nơi}, {ngày}: … [Từ trái sang: {người}.]',
  },
};
