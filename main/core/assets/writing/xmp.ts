import type { WrittenNotes } from './written-notes.ts';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
};

/** One segment of a JPEG holds this much; a text too long for it loses keywords from the end, never its caption. */
export const mostPacketBytes = 65_000;
const mostCaptionBytes = 12_000;

/** The notes as an XMP packet: UTF-8, every text in full. */
export function xmpPacket(notes: WrittenNotes): Buffer {
  const packet = Buffer.from(packetText(notes));
  if (packet.length <= mostPacketBytes || notes.keywords.length === 0) return packet;
  return xmpPacket({ ...notes, keywords: notes.keywords.slice(0, notes.keywords.length >> 1) });
}

function packetText(notes: WrittenNotes): string {
  const names = Object.entries(namespaces).map(([prefix, uri]) => `\n    xmlns:${prefix}="${uri}"`);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""${names.join('')}>
${properties(notes).join('\n')}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function properties(notes: WrittenNotes): string[] {
  return [
    ...inLanguages('dc:description', notes.caption),
    ...list('dc:creator', 'Seq', notes.byline === '' ? [] : [notes.byline]),
    ...inLanguages('dc:rights', notes.copyright),
    ...list('dc:subject', 'Bag', notes.keywords),
    ...simple('photoshop:Headline', notes.headline),
    ...simple('photoshop:Credit', notes.credit),
    ...simple('photoshop:Instructions', notes.instructions),
    ...simple('photoshop:DateCreated', notes.takenAt),
    ...simple('Iptc4xmpCore:Location', notes.location),
    ...simple('photoshop:City', notes.city),
    ...simple('photoshop:State', notes.state),
    ...simple('photoshop:Country', notes.country),
    ...inLanguages('Iptc4xmpCore:AltTextAccessibility', notes.alt),
    ...simple('Iptc4xmpExt:DigitalSourceType', notes.digitalSource),
    ...list('Iptc4xmpExt:PersonInImage', 'Bag', notes.people),
  ];
}

function simple(name: string, text: string): string[] {
  return text === '' ? [] : [`   <${name}>${escaped(text)}</${name}>`];
}

function inLanguages(name: string, text: string): string[] {
  if (text === '') return [];
  const item = `<rdf:li xml:lang="x-default">${escaped(text)}</rdf:li>`;
  return [`   <${name}><rdf:Alt>${item}</rdf:Alt></${name}>`];
}

function list(name: string, kind: 'Seq' | 'Bag', texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => `<rdf:li>${escaped(text)}</rdf:li>`);
  return [`   <${name}><rdf:${kind}>${items.join('')}</rdf:${kind}></${name}>`];
}

/** What XML 1.0 cannot say. */
const unsayable = /(?![\t\n\r])[\p{Control}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

function escaped(text: string): string {
  return text
    .slice(0, mostCaptionBytes)
    .replace(unsayable, '')
    .replace(/[&<>\r]/g, (mark) => marks[mark]!);
}
