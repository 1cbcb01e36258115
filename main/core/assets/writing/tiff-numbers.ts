/** The numbers of a TIFF block, in the byte order that it begins with. What lies outside the block is a RangeError. */
export interface TiffNumbers {
  u16(at: number): number;
  u32(at: number): number;
  write16(at: number, value: number): void;
  write32(at: number, value: number): void;
}

export function tiffNumbers(block: Buffer): TiffNumbers {
  const order = block.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') throw new RangeError('no byte order');
  return order === 'MM'
    ? {
        u16: (at) => block.readUInt16BE(at),
        u32: (at) => block.readUInt32BE(at),
        write16: (at, value) => void block.writeUInt16BE(value, at),
        write32: (at, value) => void block.writeUInt32BE(value, at),
      }
    : {
        u16: (at) => block.readUInt16LE(at),
        u32: (at) => block.readUInt32LE(at),
        write16: (at, value) => void block.writeUInt16LE(value, at),
        write32: (at, value) => void block.writeUInt32LE(value, at),
      };
}
