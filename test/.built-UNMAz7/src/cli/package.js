import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
const manifest = createRequire(import.meta.url).resolve("nianbao-lint/package.json");
const packageRoot = dirname(manifest);
function packageVersion() {
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  return version;
}
export {
  packageRoot,
  packageVersion
};
