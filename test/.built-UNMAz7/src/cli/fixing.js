import { unifiedDiff } from "../format/diff.js";
import { accessWords } from "../node/access.js";
import { replaceFile } from "../node/write.js";
import { cannotWrite } from "./errors.js";
async function fixFiles(session, checked) {
  const after = [];
  let count = 0;
  for (const entry of checked) {
    const fixed = hasSafeFix(entry) && entry.file !== null ? await session.fixFile(entry.file, entry.given) : null;
    if (fixed === null || entry.file === null || fixed.after === fixed.before) {
      after.push(entry);
      continue;
    }
    await write(entry.file.absolute, fixed.after);
    count += fixed.count;
    after.push({ ...entry, result: fixed.result });
  }
  return { checked: after, count };
}
async function showFixes(session, checked, io) {
  for (const entry of checked) {
    if (!hasSafeFix(entry) || entry.file === null) continue;
    const fixed = await session.fixFile(entry.file, entry.given);
    if (fixed !== null) io.stdout.write(unifiedDiff(entry.file.path, fixed.before, fixed.after));
  }
}
function hasSafeFix({ result }) {
  return result.diagnostics.some(({ fixes }) => fixes.some(({ safety }) => safety === "safe"));
}
async function write(path, text) {
  try {
    await replaceFile(path, text);
  } catch (error) {
    throw cannotWrite(path, accessWords(error));
  }
}
export {
  fixFiles,
  showFixes
};
