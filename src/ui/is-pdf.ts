/**
 * Told by content, since mail programs and people rename files. The mark of a PDF may come as late as in its
 * first 1,024 bytes; an assessment file begins with a brace, whatever somebody has written in it.
 */
export async function isPdf(file: Blob): Promise<boolean> {
  const beginning = await file.slice(0, 1024).text();
  return beginning.includes('%PDF-') && !/^\uFEFF?\s*\{/.test(beginning);
}
