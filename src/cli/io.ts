import { fstatSync } from "node:fs";

/** Where text goes. */
export interface Sink {
  /** Write, and give the reason if that fails. */
  write(text: string): Promise<Error | undefined>;
  /** Whether who reads it has gone, as far as is known. */
  isClosed?(): boolean;
  isTTY?: boolean;
  columns?: number;
}

/** What a command reads from and writes to besides files. */
export interface Io {
  stdin: {
    /** Whether something was led to it: a pipe or a file. */
    isGiven(): boolean;
    /** Read all of it; undefined if that is more than so many bytes. */
    read(limit: number): Promise<Uint8Array | undefined>;
    /** Read it as it comes; absent where it comes whole. */
    pieces?(): AsyncIterable<Uint8Array>;
  };
  stdout: Sink;
  stderr: Sink;
  env: Readonly<Record<string, string | undefined>>;
}

/** Give the streams of this process. */
export function processIo(): Io {
  const stdin = { isGiven: isStdinGiven, read: readStdin, pieces: () => process.stdin };
  return {
    stdin,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // Each write tells of its own error.
  stream.on("error", () => {});
  let isGone = false;
  const write: Sink["write"] = (text) =>
    new Promise((resolve) => {
      stream.write(text, (error) => {
        isGone ||= error ? isClosed(error) : false;
        resolve(error && !isClosed(error) ? error : undefined);
      });
    });
  return { write, isClosed: () => isGone, isTTY: stream.isTTY, columns: stream.columns };
}

/** A reader that has seen enough, as in `oprecht … | head -1`, is no mistake. */
function isClosed(error: Error): boolean {
  return "code" in error && error.code === "EPIPE";
}

function isStdinGiven(): boolean {
  try {
    const stats = fstatSync(0);
    return stats.isFIFO() || stats.isFile() || stats.isSocket();
  } catch {
    // It may be closed.
    return false;
  }
}

async function readStdin(limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
