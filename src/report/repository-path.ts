/** Write a path as it is known in its repository: with forward slashes, and without `./` before it. */
export function repositoryPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replaceAll("\\", "/")
    .replace(/^\.\//, "");
}
