/** Zip packages as other programs write them. */
import { expect, it } from "vitest";
import { inflateEntry } from "../../../workbench/xlsx/zip/inflate-entry";
import { readZip } from "../../../workbench/xlsx/zip/read-zip";
import { deflateEntry } from "../../../workbench/xlsx/zip/deflate-entry";
import { writeZip } from "../../../workbench/xlsx/zip/write-zip";

const entries = ["a.xml", "folder/b c.bin", "ü.txt"].map((name, i) =>
  deflateEntry(name, Buffer.from(`content ${i} `.repeat(50 * i))),
);

it("what is written is read, compressed bytes untouched", () => {
  const read = readZip(writeZip(entries));
  expect(read.map(({ name }) => name)).toEqual(["a.xml", "folder/b c.bin", "ü.txt"]);
  read.forEach((entry, i) => {
    expect(Buffer.from(entry.raw).equals(Buffer.from(entries[i]?.raw ?? []))).toBe(true);
    expect(inflateEntry(entry).toString()).toBe(`content ${i} `.repeat(50 * i));
  });
  expect(writeZip(read)).toEqual(writeZip(entries));
});

it("stored entries and a comment at the end are read", () => {
  const content = Buffer.from("plain");
  const stored = { ...deflateEntry("s.txt", content), method: 0, raw: content };
  const bytes = Buffer.concat([writeZip([stored]), Buffer.from("a comment")]);
  bytes.writeUInt16LE(9, bytes.length - 11);
  expect(readZip(bytes).map((entry) => inflateEntry(entry).toString())).toEqual(["plain"]);
});

/** The same directory, its numbers in the zip64 fields. */
it("a zip64 directory is read", () => {
  const plain = Buffer.from(writeZip(entries.slice(0, 1)));
  const end = plain.length - 22;
  const directory = plain.readUInt32LE(end + 16);
  const central = Buffer.from(plain.subarray(directory, end));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(central.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(central.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(central.readUInt32LE(42)), 20);
  for (const at of [20, 24, 42]) central.writeUInt32LE(0xffffffff, at);
  central.writeUInt16LE(extra.length, 30);
  const wideEnd = Buffer.alloc(56);
  wideEnd.writeUInt32LE(0x06064b50, 0);
  wideEnd.writeBigUInt64LE(44n, 4);
  wideEnd.writeBigUInt64LE(1n, 24);
  wideEnd.writeBigUInt64LE(1n, 32);
  wideEnd.writeBigUInt64LE(BigInt(central.length + extra.length), 40);
  wideEnd.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory + central.length + extra.length), 8);
  locator.writeUInt32LE(1, 16);
  const tail = Buffer.from(plain.subarray(end));
  tail.writeUInt16LE(0xffff, 8);
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt32LE(0xffffffff, 12);
  tail.writeUInt32LE(0xffffffff, 16);
  const wide = Buffer.concat([plain.subarray(0, directory), central, extra, wideEnd, locator, tail]);
  expect(readZip(wide)).toEqual(readZip(plain));
});
