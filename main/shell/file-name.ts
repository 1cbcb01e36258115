/** What some file system does not take, or reads as something else. */
const refusedSigns = /[<>:"/\\|?*\0-\x1F\x7F]/g;
const refusedEnds = /^[. ]+|[. ]+$/g;
const windowsDevices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** File systems count bytes, and a Vietnamese letter has up to three. */
const longestName = 200;

/** A name a person gave, as a name that every file system takes. Empty where nothing of it is left. */
export function cleanFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(refusedSigns, '-')
    .replace(/\s+/g, ' ')
    .replace(refusedEnds, '');
  const clean = windowsDevices.test(plain) ? `_${plain}` : plain;
  return Buffer.byteLength(clean) <= longestName ? clean : shortened(clean);
}

/** Shortens before the ending, which says what the file is. */
function shortened(name: string): string {
  const [ending = ''] = /\.[^. ]{1,12}$/.exec(name) ?? [];
  let stem = name.slice(0, name.length - ending.length);
  while (Buffer.byteLength(stem + ending) > longestName) stem = [...stem].slice(0, -1).join('');
  return `${stem.trimEnd()}${ending}`;
}
