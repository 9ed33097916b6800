import { Inflate } from "fflate";
import { LimitExceeded, limits } from "./limits.js";
import { damaged, Refused, unsupported } from "./refusal.js";
const END = 101010256;
const RECORD = 33639248;
const LOCAL = 67324752;
const END_SIZE = 22;
const RECORD_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 65535;
const ENCRYPTED = 1;
function isZip(bytes) {
  return bytes.length >= 4 && view(bytes).getUint32(0, true) === LOCAL;
}
class Archive {
  entries;
  bytes;
  #inflated = 0;
  /**
   * Reads the directory of an archive.
   * @throws Refused where it is cut off, encrypted or ambiguous; LimitExceeded where it has too many entries
   */
  constructor(bytes) {
    this.bytes = bytes;
    this.entries = readDirectory(bytes);
  }
  /**
   * The content of an entry; null where there is none of this name.
   * @throws Refused where it is damaged; LimitExceeded where it is larger than the limits, whatever size it declares
   */
  read(name) {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const packed = this.packed(entry);
    const room = Math.min(limits.partBytes, limits.totalBytes - this.#inflated);
    const content = entry.method === 0 ? packed : inflate(packed, room);
    if (content.length > room) throw new LimitExceeded("partBytes");
    if (content.length !== entry.size || crc32(content) !== entry.checksum)
      throw damaged(`${name} \u6821\u9A8C\u4E0D\u7B26`, `checksum of ${name}`);
    this.#inflated += content.length;
    return content;
  }
  /** The bytes of an entry as they are stored. */
  packed(entry) {
    const { bytes } = this;
    if (entry.offset + LOCAL_SIZE > bytes.length) throw cutOff();
    const local = view(bytes);
    if (local.getUint32(entry.offset, true) !== LOCAL) throw damaged("\u538B\u7F29\u76EE\u5F55\u6709\u8BEF", "directory of the archive");
    const names = local.getUint16(entry.offset + 26, true) + local.getUint16(entry.offset + 28, true);
    const start = entry.offset + LOCAL_SIZE + names;
    if (start + entry.packedSize > bytes.length) throw cutOff();
    return bytes.subarray(start, start + entry.packedSize);
  }
}
function cutOff() {
  return damaged("\u538B\u7F29\u5185\u5BB9\u88AB\u622A\u65AD", "the archive is cut off");
}
function view(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function readDirectory(bytes) {
  const data = view(bytes);
  const end = findEnd(bytes, data);
  const count = data.getUint16(end + 10, true);
  const size = data.getUint32(end + 12, true);
  const declaredStart = data.getUint32(end + 16, true);
  if (count > limits.entries) throw new LimitExceeded("entries");
  const start = end - size;
  const shift = start - declaredStart;
  if (start < 0 || shift < 0) throw damaged("\u538B\u7F29\u76EE\u5F55\u6709\u8BEF", "directory of the archive");
  const entries = /* @__PURE__ */ new Map();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + RECORD_SIZE > end || data.getUint32(at, true) !== RECORD)
      throw damaged("\u538B\u7F29\u76EE\u5F55\u6709\u8BEF", "directory of the archive");
    const entry = readRecord(bytes, data, at, shift);
    if (entries.has(entry.name)) throw damaged(`${entry.name} \u91CD\u590D\u51FA\u73B0`, `${entry.name} occurs twice`);
    if (entry.flags & ENCRYPTED) throw new Refused(unsupported("encrypted"));
    entries.set(entry.name, entry);
    at += entry.record.length;
  }
  return entries;
}
function findEnd(bytes, data) {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - MAX_COMMENT); at--) {
    if (data.getUint32(at, true) === END) return at;
  }
  throw cutOff();
}
function readRecord(bytes, data, at, shift) {
  const nameLength = data.getUint16(at + 28, true);
  const length = RECORD_SIZE + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  const name = new TextDecoder().decode(bytes.subarray(at + RECORD_SIZE, at + RECORD_SIZE + nameLength)).replaceAll("\\", "/");
  return {
    name,
    flags: data.getUint16(at + 8, true),
    method: readMethod(data.getUint16(at + 10, true), name),
    checksum: data.getUint32(at + 16, true),
    packedSize: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    offset: data.getUint32(at + 42, true) + shift,
    record: bytes.subarray(at, at + length)
  };
}
function readMethod(method, name) {
  if (method === 0 || method === 8) return method;
  throw damaged(`${name} \u7684\u538B\u7F29\u65B9\u5F0F\u4E0D\u80FD\u8BC6\u522B`, `${name} is packed in an unknown way`);
}
const CHUNK = 8192;
function inflate(packed, most) {
  const chunks = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (length > most) break;
    }
  } catch {
    throw damaged("\u538B\u7F29\u5185\u5BB9\u4E0D\u80FD\u5C55\u5F00", "packed content");
  }
  if (length > most) throw new LimitExceeded("partBytes");
  return concatenate(chunks, length);
}
function concatenate(chunks, length) {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 3988292384 ^ value >>> 1 : value >>> 1;
  return value;
});
function crc32(bytes) {
  let value = 4294967295;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ value >>> 8;
  return (value ^ 4294967295) >>> 0;
}
export {
  Archive,
  concatenate,
  crc32,
  isZip
};
