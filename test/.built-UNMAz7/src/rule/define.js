function finding(messageId, parts) {
  return {
    kind: "finding",
    messageId,
    at: parts.at,
    data: parts.data,
    related: parts.related ?? [],
    fixes: parts.fixes ?? []
  };
}
function unjudged(messageId, parts) {
  return { kind: "unjudged", messageId, at: parts.at, data: parts.data };
}
function findingIn(entry, messageId, parts) {
  return { kind: "finding", entry, messageId, at: parts.at, data: parts.data };
}
function unjudgedIn(entry, messageId, parts) {
  return { kind: "unjudged", entry, messageId, at: parts.at, data: parts.data };
}
function defineRule(rule) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(rule.id)) throw new TypeError(`A rule's name is kebab-case: ${rule.id}`);
  for (const [id, message] of Object.entries(rule.messages)) {
    if (placeholders(message.zh) !== placeholders(message.en))
      throw new TypeError(`${rule.id}/${id}: the languages differ in their placeholders`);
  }
  return rule;
}
function placeholders(text) {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1]))].sort().join(" ");
}
export {
  defineRule,
  finding,
  findingIn,
  unjudged,
  unjudgedIn
};
