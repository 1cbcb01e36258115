const fields = 'textarea, input:not([type="checkbox"], [type="radio"], [type="range"])';

/** The keyboard is in a field with words of its own: keys that change words are about those, and about no others. */
export function isInField(): boolean {
  return document.activeElement?.matches(fields) === true;
}
