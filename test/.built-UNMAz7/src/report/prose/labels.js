const organisationColumns = ["business", "research", "socialOrg", "legalService", "other"];
const groups = {
  granted: { words: { zh: "\u4E88\u4EE5\u516C\u5F00", en: "granted" }, rows: [["granted"]] },
  partial: { words: { zh: "\u90E8\u5206\u516C\u5F00", en: "granted in part" }, rows: [["partial"]] },
  denied: {
    words: { zh: "\u4E0D\u4E88\u516C\u5F00", en: "denied" },
    rows: [
      [
        "stateSecret",
        "otherLaws",
        "security",
        "thirdParty",
        "internalAffairs",
        "deliberative",
        "enforcementFile",
        "inquiry"
      ].map((row) => `denied.${row}`)
    ]
  },
  unavailable: {
    words: { zh: "\u65E0\u6CD5\u63D0\u4F9B", en: "not available" },
    rows: [["notHeld", "needsCreation", "unclear"].map((row) => `unavailable.${row}`)]
  },
  notProcessed: {
    words: { zh: "\u4E0D\u4E88\u5904\u7406", en: "not processed" },
    rows: [["petition", "repeated", "publication", "excessive", "confirmation"].map((row) => `notProcessed.${row}`)]
  },
  other: {
    words: { zh: "\u5176\u4ED6\u5904\u7406", en: "handled otherwise" },
    rows: [["noCorrection", "feeUnpaid", "other"].map((row) => `other.${row}`), ["other.all"]]
  }
};
const resultGroups = Object.keys(groups);
const applicantWords = {
  naturalPerson: { zh: "\u81EA\u7136\u4EBA", en: "natural persons" },
  business: { zh: "\u5546\u4E1A\u4F01\u4E1A", en: "businesses" },
  research: { zh: "\u79D1\u7814\u673A\u6784", en: "research bodies" },
  socialOrg: { zh: "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", en: "social organisations" },
  legalService: { zh: "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784", en: "legal services" },
  organisations: { zh: "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7", en: "organisations" }
};
function reading(zh, en, paths) {
  return { words: { zh, en }, paths };
}
function columnsOf(applicant) {
  return applicant === "organisations" ? organisationColumns : [applicant];
}
function rows(ids, columns) {
  return ids.flatMap((row) => columns.map((column) => `requests.${row}.${column}`));
}
const receivedOnly = reading("\u8868\u4E09\u65B0\u6536\u603B\u8BA1", "table three, newly received", ["requests.received.total"]);
const receivedAndCarried = reading("\u8868\u4E09\u65B0\u6536\u4E0E\u4E0A\u5E74\u7ED3\u8F6C\u4E4B\u548C", "table three, received and carried in", [
  "requests.received.total",
  "requests.carriedIn.total"
]);
const answered = reading("\u8868\u4E09\u529E\u7406\u7ED3\u679C\u603B\u8BA1", "table three, total of results", ["requests.results.total.total"]);
function requests(kind, zh, en, readings) {
  return { topic: "requests", kind, ids: [], subject: { zh, en }, readings };
}
function receivedLabel(newOnly) {
  return requests(
    "received",
    "\u6536\u5230\u7533\u8BF7",
    "requests received",
    newOnly ? [receivedOnly] : [receivedOnly, receivedAndCarried]
  );
}
const answeredLabel = requests("answered", "\u529E\u7ED3\u7533\u8BF7", "requests answered", [answered]);
const handledLabel = requests("handled", "\u529E\u7406\u7533\u8BF7", "requests handled", [
  receivedOnly,
  receivedAndCarried,
  answered
]);
const carriedInLabel = requests("carried-in", "\u4E0A\u5E74\u7ED3\u8F6C", "carried in", [
  reading("\u8868\u4E09\u4E0A\u5E74\u7ED3\u8F6C\u603B\u8BA1", "table three, carried in", ["requests.carriedIn.total"])
]);
const carriedOutLabel = requests("carried-out", "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6", "carried over", [
  reading("\u8868\u4E09\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406\u603B\u8BA1", "table three, carried over", ["requests.carriedOut.total"])
]);
const channelLabel = requests("channel", "\u7533\u8BF7\u6E20\u9053", "ways of applying", []);
function resultLabel(ids) {
  const named = ids.map((id) => groups[id]?.words ?? { zh: id, en: id });
  const zh = named.map((words) => words.zh).join("\u4E0E");
  const en = named.map((words) => words.en).join(" and ");
  const alternatives = ids.reduce(
    (sums, id) => sums.flatMap((sum) => (groups[id]?.rows ?? []).map((more) => [...sum, ...more])),
    [[]]
  );
  const several = ids.length > 1 || !["granted", "partial"].includes(ids[0] ?? "");
  return {
    topic: "requests",
    kind: "result",
    ids,
    subject: { zh, en },
    readings: alternatives.map(
      (list) => reading(
        `\u8868\u4E09${zh}${several ? "\u5404\u884C\u603B\u8BA1\u4E4B\u548C" : "\u603B\u8BA1"}`,
        `table three, ${en}`,
        rows(
          list.map((row) => `results.${row}`),
          ["total"]
        )
      )
    )
  };
}
function leafLabel(id, zh, group) {
  const own = reading(`\u8868\u4E09${zh}\u603B\u8BA1`, `table three, ${id}`, rows([`results.${id}`], ["total"]));
  return {
    topic: "requests",
    kind: "leaf",
    ids: [id],
    subject: { zh, en: id },
    readings: group === null ? [own] : [own, ...resultLabel([group]).readings]
  };
}
function applicantLabel(ids, parent) {
  const named = ids.map((id) => applicantWords[id] ?? { zh: id, en: id });
  const subject = { zh: named.map((words) => words.zh).join("\u4E0E"), en: named.map((words) => words.en).join(" and ") };
  const columns = ids.flatMap(columnsOf);
  const readings = parent.readings.map(
    (whole) => reading(
      `${whole.words.zh.replace("\u603B\u8BA1", "")}\u4E2D${subject.zh}`,
      `${whole.words.en}, ${subject.en}`,
      whole.paths.flatMap((path) => columns.map((column) => path.replace(/\.total$/, `.${column}`)))
    )
  );
  return { topic: "requests", kind: "applicant", ids, subject, readings };
}
const causeWords = {
  reconsideration: { zh: "\u884C\u653F\u590D\u8BAE", en: "reconsideration" },
  litigation: { zh: "\u884C\u653F\u8BC9\u8BBC", en: "litigation" },
  "litigation.direct": { zh: "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", en: "direct litigation" },
  "litigation.afterReconsideration": { zh: "\u590D\u8BAE\u540E\u8D77\u8BC9", en: "litigation after reconsideration" }
};
const outcomeWords = {
  upheld: { zh: "\u7ED3\u679C\u7EF4\u6301", en: "upheld" },
  corrected: { zh: "\u7ED3\u679C\u7EA0\u6B63", en: "corrected" },
  other: { zh: "\u5176\u4ED6\u7ED3\u679C", en: "other outcome" },
  pending: { zh: "\u5C1A\u672A\u5BA1\u7ED3", en: "pending" },
  total: { zh: "\u603B\u8BA1", en: "total" }
};
const outcomes = ["upheld", "corrected", "other", "pending"];
function causePaths(cause, outcome) {
  const parts = cause === "litigation" ? ["litigation.direct", "litigation.afterReconsideration"] : [cause];
  return parts.map((part) => `disputes.${part}.${outcome}`);
}
function causeLabel(causes, outcome = "total") {
  const zh = causes.map((cause) => causeWords[cause]?.zh ?? cause).join("\u4E0E");
  const en = causes.map((cause) => causeWords[cause]?.en ?? cause).join(" and ");
  const result = outcomeWords[outcome] ?? { zh: outcome, en: outcome };
  return {
    topic: "disputes",
    kind: outcome === "total" ? "cause" : "outcome",
    ids: outcome === "total" ? causes : [...causes, outcome],
    subject: outcome === "total" ? { zh, en } : { zh: `${zh}${result.zh}`, en: `${en}, ${result.en}` },
    readings: [
      reading(
        `\u8868\u56DB${zh}${result.zh}`,
        `table four, ${en}, ${result.en}`,
        causes.flatMap((cause) => causePaths(cause, outcome))
      )
    ]
  };
}
const disclosureWords = {
  regulations: { zh: "\u89C4\u7AE0", en: "rules" },
  normativeDocuments: { zh: "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6", en: "normative documents" },
  issued: { zh: "\u672C\u5E74\u5236\u53D1\u4EF6\u6570", en: "issued this year" },
  repealed: { zh: "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570", en: "repealed this year" },
  inForce: { zh: "\u73B0\u884C\u6709\u6548\u4EF6\u6570", en: "in force" },
  licences: { zh: "\u884C\u653F\u8BB8\u53EF", en: "licences" },
  penalties: { zh: "\u884C\u653F\u5904\u7F5A", en: "penalties" },
  coercion: { zh: "\u884C\u653F\u5F3A\u5236", en: "coercive measures" }
};
function disclosureWord(id) {
  return disclosureWords[id] ?? { zh: id, en: id };
}
function documentLabel(document, column) {
  const [what, how] = [disclosureWord(document), disclosureWord(column)];
  const subject = { zh: `${what.zh}${how.zh}`, en: `${what.en} ${how.en}` };
  return {
    topic: "disclosure",
    kind: "documents",
    ids: [document, column],
    subject,
    readings: [reading(`\u8868\u4E8C${subject.zh}`, `table two, ${subject.en}`, [`proactive.${document}.${column}`])]
  };
}
function actLabel(act) {
  const subject = disclosureWord(act);
  return {
    topic: "disclosure",
    kind: "acts",
    ids: [act],
    subject,
    readings: [reading(`\u8868\u4E8C${subject.zh}\u5904\u7406\u51B3\u5B9A\u6570\u91CF`, `table two, ${subject.en}`, [`proactive.${act}.decisions`])]
  };
}
const chargeLabel = {
  topic: "disclosure",
  kind: "charge",
  ids: ["fees"],
  subject: { zh: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39\u91D1\u989D\uFF08\u4E07\u5143\uFF09", en: "charges (10,000 yuan)" },
  readings: [reading("\u8868\u4E8C\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39\u91D1\u989D\uFF08\u4E07\u5143\uFF09", "table two, charges (10,000 yuan)", ["proactive.fees.amount"])]
};
const feeWords = {
  collected: { zh: "\u4FE1\u606F\u5904\u7406\u8D39", en: "processing fee collected" },
  charged: { zh: "\u901A\u77E5\u6536\u53D6\u7684\u4FE1\u606F\u5904\u7406\u8D39", en: "processing fee charged" },
  notices: { zh: "\u6536\u8D39\u901A\u77E5", en: "fee notices" }
};
function feeLabel(id) {
  return {
    topic: "processing-fee",
    kind: id === "notices" ? "fee-notices" : "fee",
    ids: [id],
    subject: feeWords[id],
    readings: []
  };
}
export {
  actLabel,
  answeredLabel,
  applicantLabel,
  carriedInLabel,
  carriedOutLabel,
  causeLabel,
  channelLabel,
  chargeLabel,
  columnsOf,
  documentLabel,
  feeLabel,
  handledLabel,
  leafLabel,
  organisationColumns,
  outcomes,
  receivedLabel,
  receivedOnly,
  resultGroups,
  resultLabel
};
