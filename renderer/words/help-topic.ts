/** One thing the help has to say: what is done or asked, and how or what then. */
export interface HelpItem {
  readonly term: string;
  readonly text: string;
}

/** A page of the help. `steps`: in the order in which they are done. */
export interface HelpTopic {
  readonly title: string;
  readonly intro: string;
  readonly kind: 'steps' | 'terms';
  readonly items: readonly HelpItem[];
}
