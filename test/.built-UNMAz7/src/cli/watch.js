import { watch as watchFolder } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { configNames } from "../config/load.js";
import { isTakenFromFolder } from "../node/kinds.js";
import { waiversName } from "../node/waivers.js";
import { UsageError } from "./errors.js";
import { STDIN } from "./reading.js";
const SETTLE_MILLISECONDS = 200;
async function watch(invocation, run) {
  const { io, operands, locale } = invocation;
  if (operands.includes(STDIN)) {
    throw new UsageError({ zh: "\u6807\u51C6\u8F93\u5165\u4E0D\u80FD\u7528 --watch\u3002", en: "Standard input cannot be watched." });
  }
  const changes = await openWatchers(operands, io.cwd);
  try {
    for (; ; ) {
      const code = await run(invocation);
      io.stderr.write(locale === "en" ? "Watching for changes; Ctrl+C ends.\n" : "\u6B63\u5728\u7B49\u5F85\u6587\u4EF6\u6539\u52A8\uFF0C\u6309 Ctrl+C \u7ED3\u675F\u3002\n");
      if (!await changes.next(io.stop)) return code;
    }
  } finally {
    changes.close();
  }
}
function bears(name) {
  const base = basename(name);
  return isTakenFromFolder(base) || configNames.includes(base) || base === waiversName;
}
async function openWatchers(operands, cwd) {
  let notify = () => {
  };
  const watchers = [];
  for (const { folder, recursive } of await foldersOf(operands, cwd)) {
    const watcher = watchFolder(folder, { recursive }, (_, name) => {
      if (name === null || bears(name)) notify();
    });
    watcher.on("error", () => notify());
    watchers.push(watcher);
  }
  return {
    next: (stop) => new Promise((resolveNext) => {
      let timer;
      const end = (changed) => {
        clearTimeout(timer);
        notify = () => {
        };
        resolveNext(changed);
      };
      notify = () => {
        clearTimeout(timer);
        timer = setTimeout(() => end(true), SETTLE_MILLISECONDS);
      };
      if (stop?.aborted === true) end(false);
      stop?.addEventListener("abort", () => end(false), { once: true });
    }),
    close: () => {
      for (const watcher of watchers) watcher.close();
    }
  };
}
async function foldersOf(operands, cwd) {
  const folders = /* @__PURE__ */ new Map([[cwd, false]]);
  for (const operand of operands) {
    const path = resolve(cwd, operand);
    const kind = await stat(path).then(
      (stats) => stats.isDirectory() ? "folder" : "file",
      () => "pattern"
    );
    const folder = kind === "folder" ? path : kind === "file" ? dirname(path) : cwd;
    folders.set(folder, (folders.get(folder) ?? false) || kind !== "file");
  }
  return Array.from(folders, ([folder, recursive]) => ({ folder, recursive }));
}
export {
  watch
};
