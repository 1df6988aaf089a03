// The part of picomatch that we use; it has no types of its own.
declare module "picomatch" {
  function picomatch(
    globs: readonly string[],
    options: { dot: boolean; nonegate: boolean },
  ): (path: string) => boolean;
  export = picomatch;
}
