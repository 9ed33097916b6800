import { compact } from "./compact.js";
import { json } from "./json.js";
import { pretty } from "./pretty.js";
const formats = { pretty, compact, json };
export {
  formats
};
