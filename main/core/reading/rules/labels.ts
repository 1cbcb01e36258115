/** Labels that reporters write before the parts of a draft. */
export const draftLabels: readonly {
  readonly field: 'kicker' | 'headline' | 'subheadline' | 'lead';
  readonly pattern: RegExp;
}[] = [
  { field: 'kicker', pattern: labelled('tít dẫn|tít trên|tiêu đề dẫn|kicker') },
  { field: 'subheadline', pattern: labelled('tít phụ|tít dưới|tiêu đề phụ|phụ đề') },
  {
    field: 'headline',
    pattern: labelled('tít|tít chính|tít bài|tiêu đề|tựa|tựa đề|tên bài|đầu đề|title|headline'),
  },
  { field: 'lead', pattern: labelled('sapo|sa-pô|sa pô|sapô|dẫn|dẫn đề|lời dẫn|tóm tắt|lead') },
];

function labelled(words: string): RegExp {
  return new RegExp(`^(?:${words})\\s*[:：]\\s*(?<text>\\S.*)$`, 'isu');
}
