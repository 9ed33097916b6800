import { Source } from "../source.js";
import { decodeText } from "./encoding.js";
import { LimitExceeded, limits } from "./limits.js";
import { parseDocument } from "./parse.js";
import { beyondLimit, damaged, isRefusal, Refused, unsupported } from "./refusal.js";
import { parseSheets } from "./sheet.js";
import { findMainPart, readContentType } from "./word/package.js";
import { parseWord } from "./word.js";
import { Archive, isZip } from "./zip.js";
async function readBytes(bytes, { path }) {
  try {
    if (bytes.length > limits.fileBytes) return beyondLimit("fileBytes");
    if (bytes.length === 0) return empty;
    const extension = extensionOf(path);
    const kind = unreadableKind(bytes, extension);
    if (kind) return unsupported(kind);
    if (isZip(bytes)) return readArchive(bytes).document;
    if (extension === "docx" || extension === "xlsx") return notTheFormat(extension);
    return readText(bytes, path);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    if (error instanceof LimitExceeded) return beyondLimit(error.limit);
    throw error;
  }
}
function readArchive(bytes) {
  const archive = new Archive(bytes);
  const part = findMainPart(archive);
  if (part === null) throw new Refused(unsupported(kindOfArchive(archive)));
  const type = readContentType(archive, part);
  if (type.includes("wordprocessingml")) return { ...parseWord(archive, part), archive, part };
  if (type.includes("spreadsheetml")) return { ...parseSheets(archive, part), archive, part };
  throw new Refused(unsupported(type.includes("presentationml") ? "presentation" : "noDocument"));
}
function kindOfArchive(archive) {
  if (archive.entries.has("OFD.xml")) return "ofd";
  const type = archive.read("mimetype");
  return type && new TextDecoder().decode(type).startsWith("application/vnd.oasis.opendocument") ? "openDocument" : "noDocument";
}
function readText(bytes, path) {
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return decoded;
  if (decoded.text.trim() === "") return empty;
  const document = parseDocument(new Source(decoded.text), { path });
  return { ...document, notices: [...decoded.notices, ...document.notices ?? []] };
}
const empty = {
  reason: "empty",
  message: { zh: "\u6587\u4EF6\u662F\u7A7A\u7684\u3002", en: "The file is empty." }
};
function notTheFormat(extension) {
  return damaged(`\u4E0D\u662F\u6709\u6548\u7684 .${extension} \u6587\u4EF6`, `it is no valid .${extension} file`).refusal;
}
function extensionOf(path) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
const signatures = [
  [[37, 80, 68, 70, 45], "pdf"],
  [[123, 92, 114, 116, 102], "richText"],
  [[137, 80, 78, 71], "image"],
  [[255, 216, 255], "image"],
  [[71, 73, 70, 56], "image"],
  [[73, 73, 42, 0], "image"],
  [[77, 77, 0, 42], "image"]
];
const COMPOUND = [208, 207, 17, 224, 161, 177, 26, 225];
function unreadableKind(bytes, extension) {
  if (startsWith(bytes, COMPOUND)) {
    if (holdsEncryptedPackage(bytes)) return "encrypted";
    return extension === "xls" || extension === "et" || extension === "xlsx" ? "oldSheet" : "oldOffice";
  }
  const signature = signatures.find(([prefix]) => startsWith(bytes, prefix));
  if (signature) return signature[1];
  return /^MIME-Version:/i.test(new TextDecoder("latin1").decode(bytes.subarray(0, 64))) ? "webArchive" : null;
}
function startsWith(bytes, prefix) {
  return prefix.every((byte, index) => bytes[index] === byte);
}
function holdsEncryptedPackage(bytes) {
  const name = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");
  return new TextDecoder("latin1").decode(bytes).includes(name);
}
export {
  extensionOf,
  readArchive,
  readBytes
};
