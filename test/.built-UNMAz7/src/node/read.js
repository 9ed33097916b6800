import { open } from "node:fs/promises";
import { limits } from "../parse/limits.js";
import { beyondLimit } from "../parse/refusal.js";
import { accessWords } from "./access.js";
async function readFileBytes(absolute) {
  try {
    const file = await open(absolute, "r");
    try {
      return await collect(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    return { kind: "refused", refusal: { reason: "inaccessible", message: accessWords(error) } };
  }
}
async function collect(stream) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limits.fileBytes) return { kind: "refused", refusal: beyondLimit("fileBytes") };
    chunks.push(chunk);
  }
  return { kind: "bytes", bytes: Buffer.concat(chunks) };
}
function strictText(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
export {
  collect,
  readFileBytes,
  strictText
};
