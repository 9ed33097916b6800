const DEFAULT_COLUMNS = 100;
function processIo() {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: sink(process.stdout),
    stderr: sink(process.stderr)
  };
}
function sink(stream) {
  let isOpen = true;
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    isOpen = false;
  });
  return {
    write: (text) => {
      if (isOpen) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? DEFAULT_COLUMNS
  };
}
export {
  processIo
};
