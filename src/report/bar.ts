const eighths = " ▏▎▍▌▋▊▉";

/** Draw a share, from 0 to 1, as a bar of so many columns; what is not nothing is seen. */
export function bar(share: number, width: number): string {
  const size = Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8));
  const whole = Math.floor(size / 8);
  const rest = size % 8 === 0 ? "" : (eighths[size % 8] ?? "");
  return ("█".repeat(whole) + rest).padEnd(width);
}
