/** Hands the user a file through the browser's own download. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken over the blob by the next task; a slow disk gets a generous while.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
