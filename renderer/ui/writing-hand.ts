export interface WriteHow {
  /** What is kept at this moment, where it can be asked: nobody tells of words that came and went again. */
  readonly textNow?: () => string | undefined;
  /** How the words in the field are kept; undefined where they cannot be. */
  readonly keptAs: (typed: string) => string | undefined;
  /** `goesOn`: more of what was written last, without leaving the field in between. A promise that fails: it was not. */
  readonly onWrite: (kept: string, goesOn: boolean) => unknown;
  /** A word that is being composed goes along: nobody will ask again. */
  readonly isLast: boolean;
}

/** What a hand types into a field, and what of it is kept already. */
export interface WritingHand {
  type(words: string): void;
  compose(isComposing: boolean): void;
  /** Has written what was not yet. */
  write(how: WriteHow): void;
  leave(): void;
  /** What is kept now. The hand's own words that come back never touch the field; others take their place. */
  tell(text: string): void;
}

export function writingHand(text: string, show: (words: string) => void): WritingHand {
  let typed = text;
  let kept = text;
  let told = text;
  let isUnwritten = false;
  let isComposing = false;
  /** Something was written since the field was entered. */
  let isGoing = false;
  /** What was written and may still be told back. */
  const sent = new Set<string>();

  const put = (words: string) => {
    typed = words;
    show(words);
  };

  /** Words from elsewhere take the place of the hand's own, but for those that are not written yet. */
  const take = (words: string) => {
    sent.clear();
    kept = words;
    isGoing = false;
    if (!isUnwritten) put(words);
  };

  /** They are as unwritten as before. */
  const refused = (words: string) => {
    sent.delete(words);
    if (kept !== words) return;
    kept = told;
    isUnwritten = true;
    isGoing = false;
  };

  return {
    type(words) {
      isUnwritten = true;
      put(words);
    },
    compose: (is) => void (isComposing = is),
    write({ isLast, keptAs, onWrite, textNow }) {
      const there = textNow?.() ?? kept;
      if (there !== kept) take(there);
      const words = keptAs(typed);
      if (!isUnwritten || words === undefined || (isComposing && !isLast)) return;
      isUnwritten = false;
      if (words === kept) return;
      const goesOn = isGoing;
      kept = words;
      isGoing = true;
      sent.add(words);
      void Promise.resolve(onWrite(words, goesOn)).catch(() => refused(words));
    },
    leave() {
      if (isGoing && !isUnwritten) put(kept);
      isGoing = false;
    },
    tell(words) {
      told = words;
      const isOwn = sent.has(words);
      if (!isOwn || words === kept) sent.clear();
      if (!isOwn) take(words);
    },
  };
}
