import { rangeText, runCase } from "./case.js";
import { RuleTestError } from "./error.js";
import { parsePage, rewritePage } from "./page.js";
import { checkExample, checkPage, runExample } from "./run-page.js";
import { testRule } from "./test-rule.js";
export {
  RuleTestError,
  checkExample,
  checkPage,
  parsePage,
  rangeText,
  rewritePage,
  runCase,
  runExample,
  testRule
};
