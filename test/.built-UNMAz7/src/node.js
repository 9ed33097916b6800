import { resolve } from "node:path";
import { findConfig, loadConfigFile } from "./config/load.js";
import { ConfigFileError } from "./config/load.js";
import { lintFiles } from "./node/lint-files.js";
async function loadConfig(path) {
  const found = path === void 0 ? findConfig(process.cwd()) : resolve(path);
  return found === null ? null : await loadConfigFile(found);
}
export {
  ConfigFileError,
  lintFiles,
  loadConfig
};
