function decodeText(bytes) {
  const marked = byteOrderMark(bytes);
  if (marked) return finish(decodeLossy(bytes, marked), marked, null);
  const wide = wideByNuls(bytes);
  if (wide) return finish(decodeLossy(bytes, wide), wide, null);
  if (looksBinary(bytes)) return binary;
  const declared = declaredEncoding(bytes);
  const utf8 = decodeStrict(bytes, "utf-8");
  if (utf8 !== null) return finish(utf8, "utf-8", declared);
  const damaged = decodeLossy(bytes, "utf-8");
  if (isMostlySound(damaged)) return finish(damaged, "utf-8", declared);
  const asDeclared = declared === null || declared === "gb18030" ? null : decodeStrict(bytes, declared);
  if (declared !== null && asDeclared !== null) return finish(asDeclared, declared, declared);
  const chinese = decodeLossy(bytes, "gb18030");
  return isUsualChinese(bytes) && isMostlySound(chinese) ? finish(chinese, "gb18030", declared) : unknownEncoding;
}
const binary = {
  reason: "binary",
  message: {
    zh: "\u8FD9\u4E0D\u662F\u6587\u672C\u6587\u4EF6\uFF0C\u4E0D\u80FD\u8BFB\u53D6\u3002\u8BF7\u6838\u5BF9 .docx\u3001\u7F51\u9875\u6216\u6587\u672C\u6587\u4EF6\u3002",
    en: "This is no text file and cannot be read. Check a .docx, a web page or a text file."
  }
};
const unknownEncoding = {
  reason: "encoding",
  message: {
    zh: "\u6587\u4EF6\u7684\u6587\u5B57\u7F16\u7801\u4E0D\u80FD\u8BC6\u522B\uFF08\u65E2\u4E0D\u662F UTF-8\uFF0C\u4E5F\u4E0D\u662F GB18030 \u6216 UTF-16\uFF09\u3002\u8BF7\u53E6\u5B58\u4E3A UTF-8 \u7F16\u7801\u540E\u518D\u6838\u5BF9\u3002",
    en: "The encoding of the file is not known (neither UTF-8 nor GB18030 nor UTF-16). Save it as UTF-8, then check that."
  }
};
function finish(text, encoding, declared) {
  const notices = [];
  if (declared !== null && declared !== encoding) notices.push(mismatch(declared, encoding));
  const lost = text.split("\uFFFD").length - 1;
  if (lost > 0) notices.push(damage(lost, text.indexOf("\uFFFD")));
  return { text, encoding, notices };
}
function mismatch(declared, encoding) {
  const zh = `\u6587\u4EF6\u6807\u660E\u7684\u7F16\u7801\u662F ${declared}\uFF0C\u5B9E\u9645\u662F ${encoding}\uFF0C\u5DF2\u6309\u5B9E\u9645\u7F16\u7801\u8BFB\u53D6\u3002`;
  const en = `The file says that it is written in ${declared}; it is in ${encoding}, and was read so.`;
  return { kind: "encoding-mismatch", words: { zh, en }, span: null };
}
function damage(lost, first) {
  const zh = `\u6587\u4EF6\u91CC\u6709 ${lost} \u5904\u6587\u5B57\u5DF2\u7ECF\u635F\u574F\uFF08\u663E\u793A\u4E3A\u201C\uFFFD\u201D\uFF09\uFF0C\u6D89\u53CA\u8FD9\u4E9B\u6587\u5B57\u7684\u5185\u5BB9\u4E0D\u4E88\u6838\u5BF9\u3002\u8BF7\u7528\u5B8C\u597D\u7684\u539F\u6587\u4EF6\u3002`;
  const en = `${lost} characters of the file are damaged (shown as \u201C\uFFFD\u201D); what holds them is not judged. Use an intact original.`;
  return { kind: "encoding-damaged", words: { zh, en }, span: { start: first, end: first + 1 } };
}
function byteOrderMark(bytes) {
  const [first, second, third] = bytes;
  if (first === 239 && second === 187 && third === 191) return "utf-8";
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return null;
}
const PROBE = 8192;
function wideByNuls(bytes) {
  const probe = bytes.subarray(0, PROBE);
  if (bytes.length % 2 === 1 || !probe.includes(0)) return null;
  return ["utf-16le", "utf-16be"].find((encoding) => readsAsText(decodeLossy(probe, encoding))) ?? null;
}
function readsAsText(text) {
  const known = text.match(
    /[\t\n\r\x20-\x7e\u00a0-\u00ff\u2000-\u206f\u2460-\u24ff\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g
  );
  return (known?.length ?? 0) >= text.length * 0.9;
}
function looksBinary(bytes) {
  let controls = 0;
  const probe = bytes.subarray(0, PROBE);
  for (const byte of probe) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls > probe.length / 100 + 2;
}
function isMostlySound(text) {
  let foreign = 0;
  let lost = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 65533) lost++;
    else if (code >= 128) foreign++;
  }
  return lost * 50 <= foreign;
}
function isUsualChinese(bytes) {
  let usual = 0;
  let all = 0;
  for (let index = 0; index < bytes.length - 1; index++) {
    const lead = bytes[index] ?? 0;
    const trail = bytes[index + 1] ?? 0;
    if (lead < 129 || trail < 64) continue;
    all++;
    if (lead >= 161 && lead <= 247 && trail >= 161) usual++;
    index++;
  }
  return usual >= all * 0.7;
}
function decodeStrict(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function decodeLossy(bytes, encoding) {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
const DECLARATION_REACH = 1024;
function declaredEncoding(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_REACH));
  const label = /<meta[^>]{0,200}\bcharset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]{0,80}encoding=["']([\w-]+)/i.exec(head)?.[1];
  if (label === void 0) return null;
  if (/^(?:gb|cp936|x-gbk|chinese|csgb)/i.test(label)) return "gb18030";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
export {
  decodeText
};
