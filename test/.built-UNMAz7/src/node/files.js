import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { accessWords, errorCode, noSuchFile } from "./access.js";
import { isTakenFromFolder } from "./kinds.js";
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set(["node_modules", ".git"]);
async function findFiles(patterns, options) {
  const files = /* @__PURE__ */ new Map();
  const missed = [];
  for (const pattern of patterns) {
    const search = await findPattern(pattern, options);
    missed.push(...search.missed);
    for (const file of search.files) {
      if (!file.inFolder || !files.has(file.absolute)) files.set(file.absolute, file);
    }
  }
  return { files: [...files.values()], missed };
}
async function findPattern(pattern, options) {
  if (pattern === "") return { files: [], missed: [{ path: pattern, words: noSuchFile }] };
  const absolute = resolve(options.cwd, pattern);
  try {
    const stats = await stat(absolute);
    if (stats.isDirectory()) return await orEmpty(walk({ path: pattern, absolute }, options, /* @__PURE__ */ new Set()), pattern);
    return { files: [{ path: forwardSlashes(pattern), absolute, inFolder: false }], missed: [] };
  } catch (error) {
    if (isMissing(error)) return await findGlob(pattern, options);
    return { files: [], missed: [{ path: pattern, words: accessWords(error) }] };
  }
}
async function orEmpty(searching, path) {
  const search = await searching;
  return search.files.length + search.missed.length > 0 ? search : { files: [], missed: [{ path, words: emptyFolder }] };
}
async function walk(folder, options, entered) {
  try {
    const real = await realpath(folder.absolute);
    if (entered.has(real)) return { files: [], missed: [] };
    entered.add(real);
    const names = (await readdir(folder.absolute)).filter(isVisible).sort(byCodeUnit);
    const files = [];
    const missed = [];
    for (const name of names) {
      const place = { path: forwardSlashes(join(folder.path, name)), absolute: join(folder.absolute, name) };
      const search = await visit(place, options, entered);
      files.push(...search.files);
      missed.push(...search.missed);
    }
    return { files, missed };
  } catch (error) {
    return { files: [], missed: [{ path: folder.path, words: accessWords(error) }] };
  }
}
async function visit(place, options, entered) {
  const nothing = { files: [], missed: [] };
  try {
    const stats = await stat(place.absolute);
    if (stats.isDirectory()) return await walk(place, options, entered);
    if (!stats.isFile() || !isTakenFromFolder(place.path)) return nothing;
    return await options.ignores?.(place.absolute) ? nothing : { files: [{ ...place, inFolder: true }], missed: [] };
  } catch (error) {
    return isTakenFromFolder(place.path) ? { files: [], missed: [{ path: place.path, words: accessWords(error) }] } : nothing;
  }
}
function isVisible(name) {
  return !name.startsWith(".") && !name.startsWith("~$") && !SKIPPED_FOLDERS.has(name);
}
async function findGlob(pattern, { cwd, ignores }) {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(pattern)) return { files: [], missed: [{ path: pattern, words: noSuchFile }] };
  const ignore = [...SKIPPED_FOLDERS].map((name) => `**/${name}/**`);
  const paths = await glob(forwardSlashes(pattern), {
    cwd,
    ignore,
    expandDirectories: false,
    absolute: isAbsolute(pattern)
  });
  const files = [];
  for (const path of paths.sort(byCodeUnit)) {
    const absolute = resolve(cwd, path);
    if (!await ignores?.(absolute)) files.push({ path, absolute, inFolder: true });
  }
  return files.length > 0 ? { files, missed: [] } : { files, missed: [{ path: pattern, words: noMatch }] };
}
const noMatch = { zh: "\u6CA1\u6709\u4E0E\u6B64\u5339\u914D\u7684\u6587\u4EF6\u3002", en: "No file matches this pattern." };
const emptyFolder = { zh: "\u6587\u4EF6\u5939\u91CC\u6CA1\u6709\u53EF\u4EE5\u6838\u5BF9\u7684\u6587\u4EF6\u3002", en: "The folder holds no file that can be checked." };
function isMissing(error) {
  const code = errorCode(error);
  return code === "ENOENT" || code === "ENOTDIR";
}
function forwardSlashes(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
function byCodeUnit(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
export {
  findFiles
};
