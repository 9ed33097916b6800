import { onRequest } from "./on-request.js";
const recommended = {
  describe: {
    zh: "\u7F3A\u7701\u9884\u8BBE\uFF1A\u5404\u6761\u89C4\u5219\u6309\u76EE\u5F55\u6240\u5B9A\u7684\u7EA7\u522B\uFF1B\u53EA\u6709\u90E8\u5206\u673A\u5173\u8981\u6C42\u7684\u89C4\u5219\u4E0D\u542F\u7528\u3002",
    en: "The default: every rule at the severity of the catalogue; what only some offices ask for is off."
  },
  settings: onRequest
};
export {
  recommended
};
