/** The combining marks of the five marked tones in dictionary order: huyền, hỏi, ngã, sắc, nặng. */
export const toneMarks: readonly string[] = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
