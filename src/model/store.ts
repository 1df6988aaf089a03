/** Keeps data from run to run, and may lose any of it at any time. */
export interface Store {
  /** Give what was last kept under a name; undefined unless it was kept under the same key. */
  take<Value>(name: string, key: string): Value | undefined;
  /** Keep data that JSON can say, in place of what was kept under the name. */
  keep(name: string, key: string, value: unknown): void;
}
