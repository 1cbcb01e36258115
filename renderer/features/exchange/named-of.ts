/** As many as are read: the others are in the number beside it. */
const mostNamed = 12;

/** Articles by their headlines, for a sentence. */
export function namedOf(articles: readonly { readonly headline: string }[], untitled: string): string {
  const named = articles.slice(0, mostNamed).map(({ headline }) => headline || untitled);
  return articles.length > mostNamed ? `${named.join(', ')}…` : named.join(', ');
}
