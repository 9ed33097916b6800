const plain = (_, text) => text;
export {
  plain
};
