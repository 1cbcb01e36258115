/** What is written into a picture's file. Empty text where nothing is said. */
export interface WrittenNotes {
  readonly headline: string;
  readonly caption: string;
  /** Who took it. */
  readonly byline: string;
  readonly credit: string;
  readonly alt: string;
  readonly location: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
  /** `YYYY-MM-DD` with `Thh:mm` where the time is known. */
  readonly takenAt: string;
  readonly copyright: string;
  readonly instructions: string;
  /** How the picture came to be, as a concept of IPTC's newscodes: a photo, or made by a machine. */
  readonly digitalSource: string;
  readonly keywords: readonly string[];
  /** Who is in it, from left to right. */
  readonly people: readonly string[];
}
