function fingerprints(identities) {
  const seen = /* @__PURE__ */ new Map();
  return identities.map((identity) => {
    const key = identityKey(identity);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return hash64(ordinal === 1 ? key : `${key}#${ordinal}`);
  });
}
function identityKey({ rule, messageId, place, data }) {
  const fields = Object.keys(data).sort().map((name) => [name, plainValue(data[name])]);
  return JSON.stringify([rule, messageId, place, fields]);
}
function plainValue(value) {
  return typeof value === "object" ? value.zh : String(value);
}
const LANE = 2 ** 32;
function hash64(text) {
  let high = 3421674724;
  let low = 2216829733;
  for (let index = 0; index < text.length * 2; index++) {
    const unit = text.charCodeAt(index >> 1);
    low = (low ^ (index % 2 === 0 ? unit & 255 : unit >> 8)) >>> 0;
    const product = low * 435;
    high = (high * 435 + Math.floor(product / LANE) + (low << 8 >>> 0)) % LANE;
    low = product % LANE;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
export {
  fingerprints,
  hash64
};
