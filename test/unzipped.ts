/**
 * Reads a ZIP archive according to its specification (APPNOTE 4.3) with Node alone: not with the library that wrote
 * it.
 */
import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const FILE = 0x04034b50;
const END = 0x06054b50;
/** The length of the end record in bytes, without a comment. */
const END_LENGTH = 22;

/** The files of an archive by path, according to its directory. */
export function unzipped(archive: Uint8Array): ReadonlyMap<string, Buffer> {
  const zip = Buffer.from(archive);
  const end = zip.length - END_LENGTH;
  assert.equal(zip.readUInt32LE(0), FILE);
  assert.equal(zip.readUInt32LE(end), END);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(zip.readUInt32LE(at), ENTRY);
    const packed = zip.readUInt32LE(at + 20);
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const file = zip.readUInt32LE(at + 42);
    assert.equal(zip.readUInt32LE(file), FILE);
    const start = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
    const data = zip.subarray(start, start + packed);
    const content = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data;
    assert.equal(content.length, zip.readUInt32LE(at + 24), name);
    assert.ok(!files.has(name), name);
    files.set(name, content);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  assert.equal(at, end);
  return files;
}
