// Prints how many bytes are held for each of a thousand texts: once they are read, and once they are linted.
import { lintLargeFiles } from "../dist/lint.js";
import { readDocument } from "../dist/read/index.js";

const count = 1_024;
const lint = (bytes) =>
  lintLargeFiles([{ path: "a.csv", bytes, isPassing: true }], { language: "nl" });
const read = (bytes) => readDocument("a.csv", bytes);

process.stdout.write(
  JSON.stringify({ read: await bytesPerText(read), linted: await bytesPerText(lint) }),
);

async function bytesPerText(make) {
  // What is loaded and remembered once is not for a text.
  await make(tableOf(100));
  const bytes = tableOf(count);
  const before = await bytesInUse();
  const held = await make(bytes);
  const after = await bytesInUse();
  return held && (after - before) / count;
}

/** Bytes in use when nothing is left of what nobody holds on to. */
async function bytesInUse() {
  globalThis.gc();
  // Buffers that were let go are counted until another thread has seen to them.
  await new Promise((resolve) => setTimeout(resolve, 200));
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Write a table of replies in which there is something to find. */
function tableOf(rows) {
  const openings = ["Wat vervelend", "Dat had niet mogen gebeuren", "Dank voor je bericht"];
  const bodies = [
    "Sorry als je daar last van had. Mocht er iets mis zijn gegaan, dan horen we dat graag.",
    "Het spijt ons dat je pakket te laat was. We storten de kosten voor vrijdag terug.",
    "Wij nemen dit zeer serieus en betreuren het ongemak.",
  ];
  const lines = Array.from({ length: rows }, (_, at) => {
    const said = `Dag klant${at},\n\n${openings[at % 3]}! ${bodies[(at >> 1) % 3]}\n\nGroet, Noor`;
    return `r${at};"${said}"\n`;
  });
  return new TextEncoder().encode(`id;tekst\n${lines.join("")}`);
}
