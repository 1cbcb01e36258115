interface WriteHow {
  /** How the words in the field are kept; undefined where they cannot be. */
  readonly keptAs: (typed: string) => string | undefined;
  /** `goesOn`: more of what was written last, without leaving the field in between. */
  readonly onWrite: (kept: string, goesOn: boolean) => void;
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

  return {
    type(words) {
      isUnwritten = true;
      put(words);
    },
    compose: (is) => void (isComposing = is),
    write({ isLast, keptAs, onWrite }) {
      const words = keptAs(typed);
      if (!isUnwritten || words === undefined || (isComposing && !isLast)) return;
      isUnwritten = false;
      if (words === kept) return;
      const goesOn = isGoing;
      kept = words;
      isGoing = true;
      sent.add(words);
      onWrite(words, goesOn);
    },
    leave() {
      if (isGoing && !isUnwritten) put(kept);
      isGoing = false;
    },
    tell(words) {
      const isOwn = sent.has(words);
      if (!isOwn || words === kept) sent.clear();
      if (isOwn) return;
      kept = words;
      isGoing = false;
      if (!isUnwritten) put(words);
    },
  };
}
