const relationsNote = "\uFF08\u672C\u5217\u6570\u636E\u7684\u52FE\u7A3D\u5173\u7CFB\u4E3A\uFF1A\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C\uFF0C\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C\uFF09";
const APPLICANT = "\u7533\u8BF7\u4EBA\u60C5\u51B5";
const ORGANISATION = "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7";
function applicant(id, label, aliases, under) {
  return { id, label, aliases, under: [APPLICANT, ...under], kind: "count" };
}
const applicants = [
  applicant("naturalPerson", "\u81EA\u7136\u4EBA", ["\u516C\u6C11"], []),
  applicant("business", "\u5546\u4E1A\u4F01\u4E1A", ["\u4F01\u4E1A"], [ORGANISATION]),
  applicant("research", "\u79D1\u7814\u673A\u6784", ["\u79D1\u7814\u5355\u4F4D"], [ORGANISATION]),
  applicant("socialOrg", "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", ["\u793E\u4F1A\u7EC4\u7EC7", "\u516C\u76CA\u7EC4\u7EC7"], [ORGANISATION]),
  applicant("legalService", "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784", ["\u6CD5\u5F8B\u670D\u52A1\u7EC4\u7EC7"], [ORGANISATION]),
  applicant("other", "\u5176\u4ED6", ["\u5176\u5B83"], [ORGANISATION]),
  applicant("total", "\u603B\u8BA1", ["\u5408\u8BA1", "\u603B\u6570", "\u5C0F\u8BA1"], [])
];
const RESULTS = "\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C";
function row(id, label, aliases = [], under = []) {
  return { id, label, aliases, under };
}
function result(id, label, aliases = []) {
  return row(`results.${id}`, label, aliases, [RESULTS]);
}
function leaf(group, id, label, aliases = []) {
  return row(`results.${id}`, label, aliases, [RESULTS, group]);
}
const DENIED = "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00";
const UNAVAILABLE = "\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B";
const NOT_PROCESSED = "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406";
const OTHER = "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406";
const otherAll = result("other.all", OTHER, ["\u5176\u5B83\u5904\u7406"]);
const otherRows = [
  leaf(OTHER, "other.noCorrection", "1.\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7", [
    "\u903E\u671F\u4E0D\u8865\u6B63",
    "\u7533\u8BF7\u4EBA\u903E\u671F\u4E0D\u8865\u6B63",
    "\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63",
    "\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63",
    "\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\uFF0C\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u7533\u8BF7",
    "\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406"
  ]),
  leaf(OTHER, "other.feeUnpaid", "2.\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7", [
    "\u903E\u671F\u4E0D\u7F34\u8D39",
    "\u903E\u671F\u672A\u7F34\u8D39",
    "\u7533\u8BF7\u4EBA\u903E\u671F\u4E0D\u7F34\u8D39",
    "\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u7F34\u8D39",
    "\u903E\u671F\u672A\u7F34\u7EB3\u8D39\u7528",
    "\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u7F34\u7EB3\u8D39\u7528",
    "\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528",
    "\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u7533\u8BF7",
    "\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406"
  ]),
  leaf(OTHER, "other.other", "3.\u5176\u4ED6", ["\u5176\u5B83", "\u5176\u4ED6\u60C5\u5F62"])
];
const RECEIVED = row("received", "\u4E00\u3001\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", [
  "\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570",
  "\u672C\u5E74\u5EA6\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF",
  "\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7",
  "\u672C\u5E74\u65B0\u6536\u7533\u8BF7\u6570\u91CF"
]);
const CARRIED_IN = row("carriedIn", "\u4E8C\u3001\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", [
  "\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570",
  "\u4E0A\u5E74\u5EA6\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF",
  "\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7",
  "\u4E0A\u5E74\u7ED3\u8F6C\u7533\u8BF7\u6570\u91CF"
]);
const TOTAL = result("total", "\uFF08\u4E03\uFF09\u603B\u8BA1", ["\u5408\u8BA1"]);
const CARRIED_OUT = row("carriedOut", "\u56DB\u3001\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406", [
  "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406\u6570\u91CF",
  "\u7ED3\u8F6C\u4E0B\u5E74\u7EE7\u7EED\u529E\u7406",
  "\u7ED3\u8F6C\u4E0B\u4E00\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406",
  "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u529E\u7406"
]);
const RESULTS_TO_FIVE = [
  result("granted", "\uFF08\u4E00\uFF09\u4E88\u4EE5\u516C\u5F00", ["\u540C\u610F\u516C\u5F00"]),
  result("partial", "\uFF08\u4E8C\uFF09\u90E8\u5206\u516C\u5F00\uFF08\u533A\u5206\u5904\u7406\u7684\uFF0C\u53EA\u8BA1\u8FD9\u4E00\u60C5\u5F62\uFF0C\u4E0D\u8BA1\u5176\u4ED6\u60C5\u5F62\uFF09", ["\u90E8\u5206\u516C\u5F00"]),
  leaf(DENIED, "denied.stateSecret", "1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6", ["\u56FD\u5BB6\u79D8\u5BC6", "\u6D89\u53CA\u56FD\u5BB6\u79D8\u5BC6", "\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6\u7684"]),
  leaf(DENIED, "denied.otherLaws", "2.\u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00", [
    "\u5176\u4ED6\u6CD5\u5F8B\u6CD5\u89C4\u7981\u6B62\u516C\u5F00",
    "\u5176\u4ED6\u6CD5\u5F8B\u3001\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00",
    "\u5176\u4ED6\u6CD5\u5F8B\u3001\u6CD5\u89C4\u7981\u6B62\u516C\u5F00",
    "\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00",
    "\u6CD5\u5F8B\u6CD5\u89C4\u7981\u6B62\u516C\u5F00",
    "\u5176\u5B83\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00",
    "\u5176\u5B83\u6CD5\u5F8B\u6CD5\u89C4\u7981\u6B62\u516C\u5F00"
  ]),
  leaf(DENIED, "denied.security", "3.\u5371\u53CA\u201C\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A\u201D", ["\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A", "\u5371\u53CA\u4E09\u5B89\u5168\u3001\u4E00\u7A33\u5B9A"]),
  leaf(DENIED, "denied.thirdParty", "4.\u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA", ["\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA", "\u4FDD\u62A4\u7B2C\u4E09\u65B9\u6743\u76CA"]),
  leaf(DENIED, "denied.internalAffairs", "5.\u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", ["\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", "\u5C5E\u4E8E\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F"]),
  leaf(DENIED, "denied.deliberative", "6.\u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F", ["\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F", "\u5C5E\u4E8E\u8FC7\u7A0B\u6027\u4FE1\u606F"]),
  leaf(DENIED, "denied.enforcementFile", "7.\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377", ["\u884C\u653F\u6267\u6CD5\u6848\u5377", "\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377\u4FE1\u606F"]),
  leaf(DENIED, "denied.inquiry", "8.\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879", ["\u884C\u653F\u67E5\u8BE2\u4E8B\u9879", "\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879\u4FE1\u606F"]),
  leaf(UNAVAILABLE, "unavailable.notHeld", "1.\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F", ["\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F", "\u672C\u673A\u5173\u4E0D\u638C\u63E1"]),
  leaf(UNAVAILABLE, "unavailable.needsCreation", "2.\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C", [
    "\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u3001\u9700\u8981\u53E6\u884C\u5236\u4F5C",
    "\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\uFF0C\u9700\u8981\u53E6\u884C\u5236\u4F5C",
    "\u6CA1\u6709\u73B0\u6210\u4FE1\u606F"
  ]),
  leaf(UNAVAILABLE, "unavailable.unclear", "3.\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E", ["\u8865\u6B63\u540E\u4ECD\u4E0D\u660E\u786E", "\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4E0D\u660E\u786E"]),
  leaf(NOT_PROCESSED, "notProcessed.petition", "1.\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7", [
    "\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9",
    "\u4FE1\u8BBF\u3001\u4E3E\u62A5\u3001\u6295\u8BC9\u7C7B\u7533\u8BF7",
    "\u4FE1\u8BBF\u6295\u8BC9\u4E3E\u62A5\u7C7B\u7533\u8BF7",
    "\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B"
  ]),
  leaf(NOT_PROCESSED, "notProcessed.repeated", "2.\u91CD\u590D\u7533\u8BF7"),
  leaf(NOT_PROCESSED, "notProcessed.publication", "3.\u8981\u6C42\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269", ["\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269", "\u516C\u5F00\u51FA\u7248\u7269"]),
  leaf(NOT_PROCESSED, "notProcessed.excessive", "4.\u65E0\u6B63\u5F53\u7406\u7531\u5927\u91CF\u53CD\u590D\u7533\u8BF7", ["\u5927\u91CF\u53CD\u590D\u7533\u8BF7"]),
  leaf(NOT_PROCESSED, "notProcessed.confirmation", "5.\u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F", [
    "\u8981\u6C42\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F",
    "\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F",
    "\u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u7684\u4FE1\u606F"
  ])
];
function requestsTable(other) {
  const block = {
    heading: null,
    corner: null,
    columns: applicants,
    rows: [RECEIVED, CARRIED_IN, ...RESULTS_TO_FIVE, ...other, TOTAL, CARRIED_OUT],
    ...other.length > 1 && { collapsed: [{ row: otherAll, replaces: other.map((form) => form.id) }] }
  };
  return { id: "requests", section: 3, name: "\u8868\u4E09", blocks: [block] };
}
const DISPUTE_GROUPS = [
  { id: "reconsideration", under: ["\u884C\u653F\u590D\u8BAE"] },
  { id: "litigation.direct", under: ["\u884C\u653F\u8BC9\u8BBC", "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9"] },
  { id: "litigation.afterReconsideration", under: ["\u884C\u653F\u8BC9\u8BBC", "\u590D\u8BAE\u540E\u8D77\u8BC9"] }
];
const OUTCOMES = [
  { id: "upheld", label: "\u7ED3\u679C\u7EF4\u6301", aliases: ["\u7EF4\u6301"] },
  { id: "corrected", label: "\u7ED3\u679C\u7EA0\u6B63", aliases: ["\u7EA0\u6B63"] },
  { id: "other", label: "\u5176\u4ED6\u7ED3\u679C", aliases: ["\u5176\u5B83\u7ED3\u679C", "\u7ED3\u679C\u5176\u4ED6"] },
  { id: "pending", label: "\u5C1A\u672A\u5BA1\u7ED3", aliases: ["\u672A\u5BA1\u7ED3"] },
  { id: "total", label: "\u603B\u8BA1", aliases: ["\u5408\u8BA1"] }
];
const disputesTable = {
  id: "disputes",
  section: 4,
  name: "\u8868\u56DB",
  blocks: [
    {
      heading: null,
      corner: null,
      columns: DISPUTE_GROUPS.flatMap(
        (group) => OUTCOMES.map(
          (outcome) => ({
            id: `${group.id}.${outcome.id}`,
            label: outcome.label,
            aliases: outcome.aliases,
            under: group.under,
            kind: "count"
          })
        )
      ),
      rows: [row("", "")]
    }
  ]
};
function identitiesOf(requests) {
  const rows = requests.blocks.flatMap((block) => block.rows);
  const collapsed = requests.blocks.flatMap((block) => block.collapsed ?? [])[0];
  const leaves = rows.filter((form) => form.id.startsWith("results.") && form.id !== "results.total");
  const parts = applicants.filter((column) => column.id !== "total");
  const at = (rowId, column) => `requests.${rowId}.${column.id}`;
  return [
    ...applicants.map(
      (column) => ({
        name: "requests.balance",
        left: [at("received", column), at("carriedIn", column)],
        right: [at("results.total", column), at("carriedOut", column)],
        subject: column.label
      })
    ),
    ...applicants.map(
      (column) => ({
        name: "requests.results",
        left: leaves.map((form) => at(form.id, column)),
        right: [at("results.total", column)],
        subject: column.label,
        ...collapsed !== void 0 && {
          collapsed: { whole: at(collapsed.row.id, column), parts: collapsed.replaces.map((id) => at(id, column)) }
        }
      })
    ),
    ...[...rows, ...collapsed === void 0 ? [] : [collapsed.row]].map(
      (form) => ({
        name: "requests.applicants",
        left: parts.map((column) => at(form.id, column)),
        right: [`requests.${form.id}.total`],
        subject: form.label
      })
    ),
    ...DISPUTE_GROUPS.map(
      (group) => ({
        name: "disputes.outcomes",
        left: OUTCOMES.filter((outcome) => outcome.id !== "total").map((outcome) => `disputes.${group.id}.${outcome.id}`),
        right: [`disputes.${group.id}.total`],
        subject: group.under.at(-1) ?? ""
      })
    )
  ];
}
export {
  applicants,
  disputesTable,
  identitiesOf,
  otherAll,
  otherRows,
  relationsNote,
  requestsTable
};
