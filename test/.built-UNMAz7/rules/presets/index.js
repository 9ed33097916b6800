import { archive } from "./archive.js";
import { recommended } from "./recommended.js";
import { strict } from "./strict.js";
const presets = { recommended, strict, archive };
export {
  presets
};
