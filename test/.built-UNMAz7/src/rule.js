import { compareExact, exact, formatExact, isInteger, parseExact, subtract, sum } from "./report/numbers.js";
import { defineRule, finding, findingIn, unjudged, unjudgedIn } from "./rule/define.js";
import { evaluate } from "./standard/identity.js";
import { identities, standardFor } from "./standard/index.js";
export {
  compareExact,
  defineRule,
  evaluate,
  exact,
  finding,
  findingIn,
  formatExact,
  identities,
  isInteger,
  parseExact,
  standardFor,
  subtract,
  sum,
  unjudged,
  unjudgedIn
};
